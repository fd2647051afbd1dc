"""Cases of dosing-instruction."""

from minimal import page

GOOD = {
    "negated": {
        "docs/start/a.md": page(
            body="## One\n\nNever stop taking it on your own. Do not take 2 tablets to catch up. Ask before you change anything."
        )
    },
    "a trial may say what was given": {
        "docs/trials/a.md": page(
            "trial", more="## More {#more}\n\nPeople were told to take 400 mg a day."
        )
    },
}
BAD = {
    "start, stop and dose": (
        {
            "docs/start/a.md": page(
                body="## One\n\nYou should stop taking the medicine.\n\n- Take 400 mg a day.\n- Fever? Double your dose.\n- You can skip your tablets."
            )
        },
        [
            ("docs/start/a.md", "stop taking", "tell the reader to ask"),
            ("docs/start/a.md", "400 mg", "Take 400 mg"),
            ("docs/start/a.md", "Double", "Double your dose"),
            ("docs/start/a.md", "skip", "skip your tablets"),
        ],
    )
}
