"""Cases of dosing-instruction."""

from minimal import page

GOOD = {
    "negated": {
        "docs/start/a.md": page(
            body="## One\n\nNever stop taking it on your own. Do not take 2 tablets to catch up. Ask before you change anything."
        )
    },
    "talk about doses": {
        "docs/start/a.md": page(
            body="## One\n\nDoctors may lower the dose. Do not skip a dose. Two tablets look alike. "
            "Your team can stop the drug. Never double a dose."
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
    ),
    "after a sentence with a negation, in words, and by denying a need": (
        {
            "docs/start/a.md": page(
                body="## One\n\nThis is not rare. Double your dose.\n\nTake two tablets with food.\n\n"
                "You can skip a dose.\n\nYou do not need to take your pills any more.\n\nLower the dose."
            )
        },
        [
            ("docs/start/a.md", "Double", "Double your dose"),
            ("docs/start/a.md", "two tablets", "Take two tablets"),
            ("docs/start/a.md", "skip a dose", "skip a dose"),
            ("docs/start/a.md", "any more", "do not need to take"),
            ("docs/start/a.md", "Lower the", "Lower the dose"),
        ],
    ),
}
