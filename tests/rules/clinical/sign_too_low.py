"""Cases of sign-too-low."""

from handbook.checks.danger_signs import SIGNS
from minimal import MINIMAL, page

A = "docs/start/a.md"
SOON, LATER = "today", "next-visit"


def _box(level: str, *lines: str) -> str:
    return f":::{{call}} {level}\n" + "\n".join(f"- {line}" for line in lines) + "\n:::"


def _page(level: str, *lines: str, title: str = "One") -> dict[str, str]:
    return {A: page(body=f"## {title}\n\n{_box(level, *lines)}")}


#: line -> what is found in it
EMERGENCIES = {
    "Fever, even if you feel well": "(fever) needs the box 'emergency'",
    "A reading of 38.5 °C": "'38.5 °C' (fever)",
    "A temperature of 39 °C: call the emergency number": "(fever)",
    "A reading of 100.4 °F or more": "'100.4 °F' (fever)",
    "You have a temperature over 38": "(fever)",
    "With or without fever": "'fever' (fever)",
    "A sore throat, or you have shaking chills": "'shaking chills' (shaking chills)",
    "You suddenly shiver": "(shaking chills)",
    "Hard breathing": "(trouble breathing)",
    "Trouble swallowing or breathing": "(trouble breathing)",
    "You are not able to breathe well": "(trouble breathing)",
    "You cannot catch your breath": "(trouble breathing)",
    "New short breath, or a cough": "'short breath' (trouble breathing)",
    "Short of breath on stairs or at rest": "at rest' (trouble breathing)",
    "Your lips turn blue": "(trouble breathing)",
    "Pain in the jaw or chest": "(chest pain)",
    "Pressure in your chest": "(chest pain)",
    "No stool, and chest pain": "'chest pain' (chest pain)",
    "A nosebleed that will not stop": "(bleeding that does not stop)",
    "Heavy bleeding": "(bleeding that does not stop)",
    "Cough with blood, or coughing up blood": "'coughing up blood'",
    "Blood when you vomit": "(vomiting or coughing up blood)",
    "Blood in urine, or black stool": "'black stool' (black stools)",
    "Stools that look tarry": "(black stools)",
    "Much blood in the stool": "(a lot of blood in stool)",
    "Trouble with finding words": "(a sign of stroke)",
    "Slurred speech": "(a sign of stroke)",
    "Your face droops": "(a sign of stroke)",
    "Weakness on one side of the body": "(a sign of stroke)",
    "A fit": "(a fit)",
    "Cramps or a seizure": "(a fit)",
    "You faint": "(fainting)",
    "You passed out": "(fainting)",
    "Swelling of legs or face": "(swelling of face, lips, tongue or throat)",
    "Swollen lips": "(swelling of face, lips, tongue or throat)",
    "A sudden headache": "(a sudden very bad headache)",
    "A headache that is very bad": "(a sudden very bad headache)",
    "A child who is hard to wake": "(cannot be woken)",
    "Tired and confused": "(sudden confusion)",
    "One swollen, painful leg or arm": "(a clot in an arm or leg)",
    "Pain and swelling of the calf": "(a clot in an arm or leg)",
    "Strong pain in the upper belly": "(very bad belly pain)",
    "Belly pain that is new or strong": "(very bad belly pain)",
    "Loss of part of your sight": "(sudden loss of sight)",
    "Sudden confusion that slowly gets worse": "'confusion' (sudden confusion)",
    "Slowly growing tiredness, or new confusion": "'confusion' (sudden confusion)",
    "**Donors:** pain, chest pain": "(chest pain)",
    "Cough without pain, or black stools": "(black stools)",
    "Contact with measles, or fever": "(fever)",
}
MILDER = (
    "A cough, without fever",
    "Cough or pain in the face, even without fever",
    "A cold with no fever or chills",
    "Cough without fever, chest pain or trouble breathing",
    "You have no trouble breathing, but cough",
    "A headache that is not very bad",
    "Fever when you are not on treatment, a new cough",
    "Fever before treatment has begun",
    "A milder infection, or fever with normal white cells",
    "A temperature below 38 °C",
    "**Donors:** fever, or pain that tablets do not hold",
    "**Before the transplant:** a cold, fever or a rash",
    "Any other fever, or an infection",
    "Hay fever",
    "You took a tablet that can hide fever",
    "Somebody at home has a fever",
    "Short breath on stairs, a new cough",
    "Much weaker, paler or more short of breath than yesterday",
    "A dry cough, or less breath than before",
    "A new cough or short breath when you walk",
    "A small bleed that stopped, or nosebleeds that come again",
    "Bleeding gums, or loose stools that do not stop",
    "A cough, or blood in the urine",
    "Vomiting or blood pressure above your limit",
    "Blood in urine or stool",
    "Black or painful toes, loose stools",
    "Black stools from iron tablets",
    "Memory, speech, sight or balance that slowly get worse",
    "Trouble with walking, balance, speech or sight that creeps up over days",
    "Confusion that slowly grows over weeks",
    "You are confused about your tablets",
    "A weak leg, droopy eyelids, a hoarse voice",
    "You do not feel fit, and the shoes fit badly",
    "A fit of coughing",
    "A faint rash",
    "Dizziness on standing",
    "Puffy eyelids or swollen ankles",
    "A lump, swollen gums, or a bad sore throat",
    "Swollen glands in neck, armpit or groin",
    "A milder headache that stays",
    "Milder belly pain that lasts",
    "Both legs swollen in the evening, or swollen feet",
    "Swollen glands, or a sore arm",
    "Blurred sight, or floating spots",
    "A cough. With fever, it is an emergency",
    "What is fever?",
    "New bruises, yellow eyes, a new rash, tight skin",
)
DAYS = {
    "Dark urine, yellow eyes": "'yellow eyes' (yellow skin or eyes) needs the box 'today'",
    "Your skin turns yellow": "(yellow skin or eyes)",
    "A new rash": "(a new rash)",
    "A rash that spreads": "(a new rash)",
    "New bruises": "(new bruises)",
    "You cannot keep your tablets down": "(tablets that do not stay down)",
    "Pills that do not stay down": "(tablets that do not stay down)",
    "Skin that gets tight": "(tight skin)",
    "After a transplant: dry or sore eyes": "(dry eyes or mouth after a donor transplant)",
    "Low mood, black stools": "(black stools) needs the box 'emergency', and stands in 'next-visit'",
}
WAIT = (
    "Tiredness, a mild rash, dry skin, numb feet",
    "A bruise from a knock",
    "Dry eyes or mouth that stay",
    "Questions on fever, fainting, seizures or travel",
    "You want to know what to do with fever",
    "Nausea that passes",
)

GOOD = {
    "the valid handbook": dict(MINIMAL),
    "milder forms": _page(SOON, *MILDER),
    "what can wait": _page(LATER, *WAIT),
    "the examples of the help lines": _page(LATER, *(sign.milder_form for sign in SIGNS)),
    "signs in their own boxes": {
        A: page(
            body="## One\n\n"
            + _box("emergency", *EMERGENCIES)
            + "\n\n"
            + _box(SOON, *(line for line in DAYS if "black" not in line))
        )
    },
    "signs outside boxes": {
        A: page(body="## One\n\n- Fever and chest pain are common.\n\n" + _box(SOON, "A cough"))
    },
    "dry eyes after a transplant that was none": _page(
        LATER, "Dry eyes without a donor transplant", title="After a transplant"
    ),
}
BAD = {
    "emergencies for today": (
        _page(SOON, *EMERGENCIES),
        [(A, f"- {line}", found) for line, found in EMERGENCIES.items()],
    ),
    "too long to wait": (
        _page(LATER, *DAYS),
        [(A, f"- {line}", found) for line, found in DAYS.items()],
    ),
    "a page about transplants": (
        _page(LATER, "A dry mouth", "Dry, sore eyes", title="After a transplant"),
        [(A, "- A dry", "'dry mouth'"), (A, "- Dry,", "'Dry, sore eyes'")],
    ),
    "several signs in one line, once each": (
        _page(SOON, "Fever or chills, chest pain", "Fever with short breath or hard breathing"),
        [
            (A, "- Fever or", "(fever)"),
            (A, "- Fever or", "(shaking chills)"),
            (A, "- Fever or", "(chest pain)"),
            (A, "- Fever with", "(fever)"),
            (A, "- Fever with", "(trouble breathing)"),
        ],
    ),
    "marks, roles, line breaks and curly quotes": (
        _page(
            SOON,
            "You have **shaking\n  chills**",
            "You can’t be woken",
            "{term}`Fever`",
            "See {page}`chest pain <start/when-to-call>`",
        ),
        [
            (A, "shaking", "(shaking chills)"),
            (A, "woken", "(cannot be woken)"),
            (A, "{term}", "(fever)"),
            (A, "{page}", "(chest pain)"),
        ],
    ),
    "the whole message and its remedy": (
        _page(SOON, "A cough or short breath", "Black stools"),
        [
            (
                A,
                "- A cough",
                "'short breath' (trouble breathing) needs the box 'emergency', and stands in 'today'",
            ),
            (
                A,
                "- Black",
                "move it to the emergency box, or say how the milder form differs, for example "
                "'black stool from iron tablets'",
            ),
        ],
    ),
}
