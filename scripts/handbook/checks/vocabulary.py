"""Word lists of the language rules: data, not code."""

from __future__ import annotations

import re

#: British words that follow no pattern -> the handbook's; whole words, any case
BRITISH = {
    "foetus": "fetus",
    "foetuses": "fetuses",
    "foetal": "fetal",
    "randomise": "randomize",
    "randomised": "randomized",
    "randomising": "randomizing",
    "randomisation": "randomization",
    "customised": "customized",
    "licence": "license",
    "licences": "licenses",
    "defence": "defense",
    "offence": "offense",
    "practise": "practice",
    "practised": "practiced",
    "practising": "practicing",
    "programme": "program",
    "programmes": "programs",
    "fulfil": "fulfill",
    "skilful": "skillful",
    "enrol": "enroll",
    "enrols": "enrolls",
    "enrolment": "enrollment",
    "instalment": "installment",
    "grey": "gray",
    "ageing": "aging",
    "judgement": "judgment",
    "sceptical": "skeptical",
    "aluminium": "aluminum",
    "learnt": "learned",
    "whilst": "while",
    "amongst": "among",
    "manoeuvre": "maneuver",
    "mould": "mold",
    "moulds": "molds",
    "mouldy": "moldy",
    "storey": "story",
    "tonne": "metric ton",
    "sulphate": "sulfate",
    "sulphur": "sulfur",
    "caesium": "cesium",
    "caesarean": "cesarean",
    "caecum": "cecum",
    "coeliac": "celiac",
    "dyspnoea": "dyspnea",
    "apnoea": "apnea",
    "theatre": "theater",
    "calibre": "caliber",
    "leucopenia": "leukopenia",
    "leucocytosis": "leukocytosis",
    "leucocyte": "leukocyte",
    "leucocytes": "leukocytes",
}
#: endings and stems of British words -> the handbook's; for whole words in lower case
BRITISH_PATTERNS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), better)
    for pattern, better in (
        (r"(.*)aemi(a|as|c|cs)", r"\1emi\2"),
        (r"(.*?)haemo(.*)", r"\1hemo\2"),
        (r"(.*?)haemat(.*)", r"\1hemat\2"),
        (r"(.*)penaem(.*)|(.*)paenia", r"\3penia"),
        (r"(an)?aesth(.*)", r"\1esth\2"),
        (r"(ortho)?paed(.*)", r"\1ped\2"),
        (r"gynaec(.*)", r"gynec\1"),
        (r"((?!angi).*)oedema(.*)", r"\1edema\2"),
        (r"oesoph(.*)", r"esoph\1"),
        (r"oestr(.*)", r"estr\1"),
        (r"faec(.*)", r"fec\1"),
        (r"diarrhoea(.*)", r"diarrhea\1"),
        (
            r"((?:dis|un)?(?:col|tum|behavi|misbehavi|fav|lab|neighb|hum|hon|od|vap|rum|flav|harb|vig"
            r"|endeav|sav))our(s|ed|ing|er|ers|able|ably|ite|ites|al|less|ful|hood)?",
            r"\1or\2",
        ),
        (r"((?:milli|micro|nano|deci|centi|kilo)?(?:lit|met))re(s)?", r"\1er\2"),
        (r"(cent|fib)re(s|d)?", r"\1er\2"),
        (
            r"(travel|label|cancel|counsel|model|signal|channel|tunnel|level|fuel|dial|marvel)"
            r"l(ed|ing|er|ers|ings)",
            r"\1\2",
        ),
        (r"(ana|para|cata|dia|hydro|electro|haemo|hemo|auto)lys(e|ed|ing|er|ers)", r"\1lyz\2"),
        (
            r"(.+(?:al|il|ill|ol|ul|er|or|ar|ur|im|on|an|en|in|gn|un|at|et|it|yt|ot|ic|og|id|thes|has|path|ph))"
            r"is(e|es|ed|ing|er|ers|ation|ations|able)",
            r"\1iz\2",
        ),
    )
)
#: words with such an ending that are no British spelling
NOT_BRITISH = frozenset(
    """arise arises arising anise treatise treatises valise sunrise cerise analyses paralyses dialyses precise
    concise moonrise premise promise chemise demise reprise surmise haemophilus""".split()
)


#: words the handbook does not use -> what to write instead
UNWELCOME = {
    r"battl(?:e|es|ing|ed)": "say what happens: 'is ill with', 'is treated for'",
    r"fight(?:s|ing)?(?! off)|fought(?! off)": "say what happens: 'is treated for', 'attacks the cells'",
    r"war (?:on|against) (?:cancer|leukemia)": "name the work: research, treatment",
    r"victims?": "write 'people with leukemia'",
    r"sufferers?": "write 'people with leukemia'",
    r"suffer(?:s|ing)? from": "write 'has' or 'have'",
    r"leuk(?:a)?emics?(?= (?:patients?|children|people)\b)": "write 'people with leukemia'",
    r"(?:the |a )?good (?:leukemia|cancer)": "no leukemia is good; say how it usually goes",
    r"miracles?|miraculous(?:ly)?": "say what was measured, in whom",
    r"game[- ]chang(?:er|ing)": "say what changed, by how much",
    r"wonder drugs?": "say what was measured, in whom",
    r"silver bullets?|magic bullets?": "say what it does, in whom",
    r"minimal residual disease": "write 'measurable residual disease'",
    r"terminal(?= patients?\b)|terminally ill": "say what can be done and what cannot",
    r"beat(?:s|ing|en)? (?:the |their |your |this )?(?:cancer|leukemia|disease|odds)": "say what happened: 'went into remission', 'was cured'",
    r"succumb(?:s|ed|ing)?": "write 'died of'",
    r"(?:deadly|silent) killers?|killer diseases?": "say how many, of whom, after how long",
    r"failed (?:treatment|therapy|chemotherapy)": "the treatment fails, not the person: 'the treatment did not work'",
    r"(?:patient|patients|people|he|she|they) failed": "the treatment fails, not the person",
    r"compliant|non-?compliance|compliance with (?:treatment|medicine)": "write 'takes the medicine as agreed'",
    r"elderly": "write 'older people' or give the age",
    r"blood cancers? (?:poster child|success story)": "say what was measured, in whom",
}

#: promises; the group 'no' finds a negation just before
PROMISES = (
    r"(?:will|can|does) cure (?:all|every|any|everyone|everybody)",
    r"cures (?:all|every|everyone|everybody)",
    r"guarantee(?:s|d)?(?! of origin)",
    r"100 ?% (?:cured?|effective|safe|success)",
    r"(?:always|certainly|definitely) (?:works|cures|cured|helps|succeeds)",
    r"(?:completely|totally|perfectly) safe",
    r"no side effects",
    r"without (?:any )?(?:risk|side effects)",
    r"you will be (?:cured|fine|healthy)",
    r"(?:certain|sure) to (?:cure|work|help)",
    r"nothing to worry about",
    r"risk-free",
    r"(?:drug|treatment|medicine|pill|pills|test|it|they) (?:is|are) (?:quite |completely |totally )?harmless",
    r"never fails?",
    r"cure for (?:all|every|everyone|everybody)",
    r"you will (?:certainly |definitely |surely )?(?:be healthy again|get well|survive|recover)",
)
_ORDERS = (
    "start|begin|stop|quit|skip|pause|double|halve|increase|reduce|lower|raise|change|cut|adjust"
    "|restart|resume|crush|split"
)
_MEDICINE = (
    "(?:doses?|medicines?|medications?|tablets?|capsules?|pills?|drugs?|treatment|steroids?"
    "|chemotherapy|injections?|infusions?)"
)
_WHICH = "(?:taking )?(?:(?:your|the|a|an|one|any|this|that|these|two|half) )*"
_COUNT = r"(?:\d+(?:\.\d+)?|half|one|two|three|four|five|six|a double|an extra)"
#: instructions about medicines that only a treating team may give
DOSING = (
    rf"(?:you (?:should|must|need to|can|may)|please|just) (?:{_ORDERS}) {_WHICH}{_MEDICINE}",
    rf"(?:\A|(?<=[.!?:] )|(?<=[-*] )|(?<=\*\* ))(?:please )?(?:{_ORDERS}) {_WHICH}{_MEDICINE}",
    r"(?:take|give|use|swallow|inject) (?:about |up to )?"
    rf"(?:{_COUNT} (?:more )?(?:tablets?|capsules?|pills?|drops?|doses?|units)|\d+(?:\.\d+)? ?(?:mg|g|mcg|µg|ml|mL))\b",
    r"(?:stop|start) (?:taking )?(?:it|them|this) (?:yourself|on your own|at once|immediately)",
    rf"you (?:do not|don't|no longer) (?:need|have) to (?:take|use) (?:your|the|this|these) {_MEDICINE}",
)
#: instructions that hold a negation and are none the less instructions
DESPITE_NEGATION = re.compile(r"you (?:do not|don't|no longer) (?:need|have) to", re.IGNORECASE)
#: a negation within the same clause turns a promise or an instruction around
NEGATION = re.compile(
    r"(?:\b(?:not|never|no|nobody|nothing|none|cannot|can't|don't|doesn't|won't|without asking|isn't|aren't)\b)[^.!?;:]{0,60}$",
    re.IGNORECASE,
)

#: abbreviations everybody knows, and names that look like abbreviations
KNOWN_ABBREVIATIONS = frozenset(
    "DNA RNA US USA UK EU WHO FDA EMA MHRA NICE HIV AIDS CT MRI ECG IV II III IV VI VII VIII IX AM PM TV ID OK SEER ACS NHS NCI NCT DOI PDF CSV JSON SVG CC BY HTML CD ABO HLA UTF LF BOM YAML URL PMID".split()
)

#: hard words of the field: one that is used must be in the glossary
FIELD_WORDS = frozenset(
    """remission relapse refractory induction consolidation maintenance blast blasts marrow lymphocyte lymphocytes neutrophil neutrophils
    neutropenia platelet platelets thrombocytopenia anemia leukocyte leukocytes monocyte monocytes karyotype cytogenetics translocation
    mutation antibody antigen bispecific conjugate transplant allogeneic autologous haploidentical donor conditioning engraftment chimerism
    biopsy aspirate flow cytometry immunophenotype chromosome fusion oncogene kinase inhibitor intrathecal lumbar apheresis leukapheresis
    lymphodepletion immunotherapy chemotherapy radiotherapy anthracycline steroid asparaginase randomized placebo cohort registry median
    hazard prognosis cytopenia cytokine neurotoxicity tumor lysis leukostasis hypogammaglobulinemia transfusion granulocyte stem
    progenitor hematopoiesis clone clonal epigenetic methylation differentiation retinoid apoptosis spleen lymphoma myeloma
    myelodysplastic syndrome germline somatic pancreatitis neuropathy""".split()
)

#: a text without any of these words holds no such pattern (a quick look before the slow one)
UNWELCOME_TRIGGERS = frozenset(
    """battle battles battling battled fight fights fighting fought war victim victims sufferer sufferers suffer suffers
    suffering leukemic leukaemic leukemics leukaemics good miracle miracles miraculous miraculously changing changer
    gamechanger wonder bullet bullets minimal terminal terminally failed compliant compliance noncompliance
    noncompliant elderly poster success beat beats beating beaten succumb succumbs succumbed succumbing killer
    killers""".split()
)
PROMISE_TRIGGERS = frozenset(
    """cures guarantee guaranteed guarantees always certainly definitely completely totally perfectly effects risk
    cured fine healthy certain sure worry cure success effective safe harmless never well survive recover""".split()
)
DOSING_TRIGGERS = frozenset(
    """start begin stop quit skip pause double halve increase reduce lower raise change take give use swallow
    inject cut adjust restart resume crush split""".split()
)
NOTE_TRIGGERS = frozenset(
    "todo tbd tbc fixme xxx xxxx xxxxx lorem placeholder needed tk source".split()
)
