"""Cases of unexpected-file."""

from minimal import page

GOOD = {
    "everything in its place": {
        "docs/start/a.md": page(),
        "docs/start/cells.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "docs/statistics/data/a.csv": "a,b\n",
        "docs/_static/cells.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "docs/conf.py": "",
    }
}
BAD = {
    "wrong types and places": (
        {
            "docs/start/a.docx": "x",
            "docs/start/run.py": "import os",
            "docs/start/page.html": "<p>",
            "docs/start/data.yaml": "a: b",
            "docs/.hidden": "x",
            "docs/run.py": "import os",
            "docs/_static/site.css": "a {}",
            "docs/_templates/a.md": "x",
        },
        [
            ("docs/start/a.docx", 1, ".docx"),
            ("docs/start/run.py", 1, "among the pages"),
            ("docs/start/page.html", 1, "'.html'"),
            ("docs/start/data.yaml", 1, "docs/sources/"),
            ("docs/.hidden", 1, "do not belong"),
            ("docs/run.py", 1, "'.py'"),
            ("docs/_static/site.css", 1, "'.css'"),
            ("docs/_templates/a.md", 1, "holds no pages"),
        ],
    )
}
