"""Cases of missing-landing-page."""

from minimal import page

GOOD = {"there is one": {"docs/index.md": page()}}
BAD = {"none": ({"docs/start/a.md": page()}, [("docs/index.md", None, "is missing")])}
