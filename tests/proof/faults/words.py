"""Claims and words: typed numbers, missing citations, promises, dosing, spelling, jargon."""

from __future__ import annotations

import re
from collections.abc import Iterator

from real import Real

from . import Fault, fault, operator, sentences

C, W = "numbers and claims", "words"


@operator(C, "hurried", "types a number in place of the fact", take=12)
def typed(real: Real) -> Iterator[Fault]:
    for page, role in real.roles("fact"):
        found = real.book.facts.get(role.target)
        line = real.lines(page.path)[role.place.line - 1]
        if found is None or found.unit != "percent" or found.cell.value is None or "{cite}" in line:
            continue
        value, form = found.cell.value, role.form
        if form in ("", "plain", "of-100", "bare") and page.folder != "contributing":
            for text in (f"{value}%", f"{value} in 100 people", f"{value} percent"):
                yield fault(
                    real.replace_role(role, text),
                    names=str(value),
                    stratum=f"{page.kind} {text[-3:]}",
                )


@operator(C, "hurried", "deletes the citation of a number", take=10)
def uncited(real: Real) -> Iterator[Fault]:
    for page, role in real.roles("cite"):
        line = real.lines(page.path)[role.place.line - 1]
        start, end = role.place.column - 1, role.place.end - 1
        before = re.split(r"(?<=[.!?])\s", line[:start])[-1]
        digits = re.search(r"\b\d+(?:\.\d+)?(?: ?%| percent| in \d+)", before)
        few = len(re.findall(r"\d+", line[:start])) < 5
        alone = line.count("{cite}") == 1 and not line.lstrip().startswith("|")
        if digits and few and alone and page.folder != "evidence":
            yield fault(
                real.replace_role(role, "").__class__(
                    page.path, role.place.line, start, end + 1, ""
                ),
                names=re.findall(r"\d+", line),
                stratum=page.kind,
            )


sentences(
    C,
    "hurried",
    "adds a number without a source",
    [
        ("About 60% of people live five years.", "60%"),
        ("About 8 in 10 people go into remission.", "8 in 10"),
        ("Half of them lived longer than 14 months.", "14 months"),
        ("Relapse comes in 35 percent of adults.", "35 percent"),
        ("In a trial, 231 people got the drug.", "231"),
        ("Survival rose from 40 to 70 percent.", "70 percent"),
        ("The risk falls by 45%.", "45%"),
        ("One in five people has this change.", "in five"),
        ("Every year about 20,000 people get this leukemia.", "20,000"),
        ("The five-year survival rate is 29.5 percent.", "29.5 percent"),
        ("Two out of three people need a transplant.", "of three"),
        ("It works in nine of ten children.", "of ten"),
    ],
)
sentences(
    C,
    "mistaken",
    "adds a superlative or a cause without a source",
    [
        ("It is the most effective drug for this leukemia.", "most effective"),
        ("This is the most common leukemia of adults.", "most common"),
        ("It is the best treatment there is.", "best"),
        ("Smoking causes this leukemia.", "causes"),
        ("It prolongs life.", "prolongs"),
        ("It raises the risk of infection.", "risk"),
        ("It is the only cure.", "only"),
        ("The drug reduces the risk of relapse.", "risk"),
    ],
)
sentences(
    C,
    "mistaken",
    "adds figures to the clinical layer without a source",
    [
        ("Overall survival at 5 years was 41% (95% CI 35 to 47).", "41%"),
        ("The hazard ratio for death was 0.62.", "0.62"),
        ("Median overall survival was 9.3 months.", "9.3 months"),
        ("Grade 3 or 4 neutropenia occurred in 42%.", "42%"),
    ],
    layer="clinical",
)


@operator(C, "mistaken", "shows survival in the first paragraph", take=3)
def survival_first(real: Real) -> Iterator[Fault]:
    address = next(
        a
        for a, f in real.book.facts.items()
        if f.measure == "overall-survival" and f.unit == "percent" and f.cell.value is not None
    )
    for page in real.pages:
        first = next((b for b in page.body.blocks if b.kind == "paragraph"), None)
        if page.kind in ("drug", "disease", "biomarker") and first and "patients" in page.audience:
            yield fault(
                real.after(page, first, f" Here {{fact}}`{address}` were alive."),
                names=address,
                stratum=page.kind,
            )


@operator(C, "mistaken", "shows a clinical form in the plain layer", take=4)
def clinical_form(real: Real) -> Iterator[Fault]:
    for page, role in real.roles("fact"):
        found = real.book.facts.get(role.target)
        plain = role.layer == "plain" and role.form in ("", "plain", "of-100")
        if (
            plain
            and found
            and found.cell.value is not None
            and {"patients", "caregivers"} & set(page.audience)
        ):
            text = f"{{fact}}`{role.target} | clinical`"
            yield fault(real.replace_role(role, text), names="clinical", stratum=page.kind)


sentences(
    W,
    "mistaken",
    "promises",
    [
        ("This drug cures everyone who takes it.", "cures everyone"),
        ("A cure is guaranteed.", "guaranteed"),
        ("It has no side effects.", "no side effects"),
        ("The treatment is completely safe.", "completely safe"),
        ("You will be cured.", "you will be cured"),
        ("It always works in children.", "always works"),
        ("There is nothing to worry about.", "nothing to worry about"),
        ("The test is risk-free.", "risk-free"),
        ("It is 100% effective.", "100% effective"),
        ("It can be used without any risk.", "without any risk"),
        ("You can be sure that you will be healthy again.", "healthy"),
        ("This is a permanent cure for all.", "cure for all"),
        ("It never fails.", "never fails"),
        ("The drug is harmless.", "harmless"),
    ],
)
sentences(
    W,
    "mistaken",
    "tells the reader to dose",
    [
        ("You should stop taking your medicine if you feel sick.", "stop"),
        ("Take 400 mg every morning.", "take 400 mg"),
        ("Stop taking your tablets at once.", "stop"),
        ("You can skip a dose.", "skip"),
        ("Double your dose if you forgot one.", "double"),
        ("Reduce the dose by half.", "reduce"),
        ("Please stop the drug and wait.", "stop"),
        ("Take two tablets with food.", "take two tablets"),
        ("Lower your dose yourself.", "lower your dose"),
        ("Just stop it on your own.", "stop it on your own"),
        ("You do not need to take your pills any more.", "do not need to take"),
        ("Start the pills again after a week.", "start"),
    ],
)
sentences(
    W,
    "careless",
    "spells the British way",
    [
        ("This leukaemia is rare.", "leukaemia"),
        ("The tumour cells die.", "tumour"),
        ("Haemoglobin is low.", "haemoglobin"),
        ("You may get diarrhoea.", "diarrhoea"),
        ("The color of the paediatric ward is blue.", "paediatric"),
        ("The centre is open.", "centre"),
        ("Doctors recognise it.", "recognise"),
        ("Oesophagus and mouth can hurt.", "oesophagus"),
        ("The behaviour of the cells differs.", "behaviour"),
        ("Its licence ended.", "licence"),
        ("The haematologist knows.", "haematologist"),
        ("It is neutralised in the blood.", "neutralised"),
        ("Anaemia makes you tired.", "anaemia"),
        ("The cells are catheterised.", "catheterised"),
        ("They were hospitalised.", "hospitalised"),
        ("The dose was titrated by millilitre.", "millilitre"),
        ("Visit your practise.", "practise"),
        ("Bleeding is a haemorrhage.", "haemorrhage"),
    ],
)
sentences(
    W,
    "mistaken",
    "uses a word that wounds",
    [
        ("She lost her battle with leukemia.", "battle"),
        ("You can fight this.", "fight"),
        ("Leukemia victims need help.", "victims"),
        ("It is the good leukemia.", "good leukemia"),
        ("It is a miracle drug.", "miracle"),
        ("Elderly patients do worse.", "elderly"),
        ("He failed treatment.", "failed"),
        ("Minimal residual disease is measured.", "minimal residual disease"),
        ("This game-changing drug is new.", "game-changing"),
        ("Leukemia sufferers know this.", "sufferers"),
        ("She suffers from leukemia.", "suffers from"),
        ("Non-compliant patients relapse.", "compliant"),
        ("It is a silver bullet.", "silver bullet"),
        ("He is terminally ill.", "terminal"),
        ("They are survivors who beat cancer.", "beat cancer"),
        ("She succumbed to the disease.", "succumbed"),
        ("It is a deadly killer.", "killer"),
    ],
)
sentences(
    W,
    "hurried",
    "leaves a note to oneself",
    [
        ("TODO: look this up.", "TODO"),
        ("The dose is XXX here.", "XXX"),
        ("It is known ??? to many.", "???"),
        ("Lorem ipsum dolor sit amet.", "lorem ipsum"),
        ("This is said [citation needed] by many.", "citation needed"),
        ("To be decided (TBD).", "TBD"),
        ("See Fig. ?? for more.", "??"),
        ("<<insert text>>", "insert"),
    ],
)
sentences(
    W,
    "careless",
    "repeats a word",
    [
        ("Call the the team.", "the the"),
        ("It is is known.", "is is"),
        ("Ask your your doctor.", "your your"),
        ("The The team knows.", "The The"),
        ("Go to to the ward.", "to to"),
    ],
)
sentences(
    W,
    "mistaken",
    "uses an abbreviation that nobody explained",
    [
        ("The ANC is low then.", "ANC"),
        ("Ask about your LVEF.", "LVEF"),
        ("The PICC is put in.", "PICC"),
        ("You may need G-CSF now.", "G-CSF"),
        ("Doctors watch the QTC.", "QTC"),
        ("Then a TKIs trial comes with RFS.", "RFS"),
    ],
    take=6,
)
sentences(
    W,
    "mistaken",
    "writes a sentence without an end",
    [
        (
            "When the cells grow and the blood has too few healthy cells left in it, people who have this feel "
            "weak and tired for weeks before they see a doctor who looks at their blood and sends them on.",
            "words",
        ),
    ],
    take=4,
)


@operator(W, "mistaken", "writes for colleagues on a page for families", take=4)
def for_colleagues(real: Real) -> Iterator[Fault]:
    text = (
        "Hematopoietic reconstitution following myeloablative conditioning necessitates hospitalization. "
        "Immunosuppressive pharmacotherapy substantially predisposes recipients to opportunistic infections. "
        "Cytomegalovirus reactivation constitutes a particularly consequential manifestation. "
        "Prophylactic administration of antimicrobials ameliorates infectious morbidity considerably. "
        "Multidisciplinary collaboration facilitates individualized therapeutic decisions. "
    )
    for page, block in real.paragraphs():
        if page.kind == "drug" and len(page.body.text.split()) < 900:
            yield fault(
                real.below(page, block, (text * 3).strip()),
                names="grade",
                stratum=page.id,
                also=[(page.path, 0)],
            )


@operator(W, "mistaken", "writes a summary that is too hard", take=4)
def hard_summary(real: Real) -> Iterator[Fault]:
    text = (
        '"Hematopoietic reconstitution following myeloablative conditioning necessitates prolonged hospitalization, '
        'while immunosuppressive pharmacotherapy predisposes recipients to opportunistic infectious complications."'
    )
    for page in real.pages:
        scalar = real.scalar(page.tree, "summary")
        if scalar and "patients" in page.audience:
            yield fault(scalar.to(text), names="grade", stratum=page.kind)


@operator(W, "careless", "spells a title the British way", take=3)
def british_title(real: Real) -> Iterator[Fault]:
    for page in real.pages:
        scalar = real.scalar(page.tree, "title")
        if scalar and "leukemia" in scalar.raw and len(scalar.raw) < 110:
            wrong = scalar.raw.replace("leukemia", "leukaemia")
            yield fault(scalar.to(wrong), names="leukaemia", stratum=page.kind)


@operator(W, "mistaken", "promises in the summary", take=3)
def summary_promise(real: Real) -> Iterator[Fault]:
    for page in real.pages:
        scalar = real.scalar(page.tree, "summary")
        if scalar and "patients" in page.audience:
            text = f'"{str(scalar.value).split(". ")[0]}. It is guaranteed to help you."'
            yield fault(scalar.to(text), names="guaranteed", stratum=page.kind)
