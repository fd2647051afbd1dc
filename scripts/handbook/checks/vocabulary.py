"""Word lists of the language rules: data, not code."""

from __future__ import annotations

import re

#: British spelling -> the handbook's; whole words, any case
BRITISH = {
    "leukaemia": "leukemia",
    "leukaemias": "leukemias",
    "leukaemic": "leukemic",
    "anaemia": "anemia",
    "anaemic": "anemic",
    "haemoglobin": "hemoglobin",
    "haematology": "hematology",
    "haematologist": "hematologist",
    "haematological": "hematological",
    "haematopoietic": "hematopoietic",
    "haemorrhage": "hemorrhage",
    "haemophilia": "hemophilia",
    "tumour": "tumor",
    "tumours": "tumors",
    "oedema": "edema",
    "oesophagus": "esophagus",
    "diarrhoea": "diarrhea",
    "foetus": "fetus",
    "foetal": "fetal",
    "paediatric": "pediatric",
    "paediatrician": "pediatrician",
    "orthopaedic": "orthopedic",
    "gynaecologist": "gynecologist",
    "anaesthetic": "anesthetic",
    "anaesthesia": "anesthesia",
    "colour": "color",
    "colours": "colors",
    "coloured": "colored",
    "behaviour": "behavior",
    "favour": "favor",
    "favourable": "favorable",
    "favourite": "favorite",
    "labour": "labor",
    "neighbour": "neighbor",
    "rumour": "rumor",
    "centre": "center",
    "centres": "centers",
    "fibre": "fiber",
    "fibres": "fibers",
    "litre": "liter",
    "litres": "liters",
    "metre": "meter",
    "theatre": "theater",
    "programme": "program",
    "programmes": "programs",
    "catheterise": "catheterize",
    "organise": "organize",
    "organised": "organized",
    "recognise": "recognize",
    "recognised": "recognized",
    "randomised": "randomized",
    "randomise": "randomize",
    "randomisation": "randomization",
    "hospitalised": "hospitalized",
    "hospitalisation": "hospitalization",
    "immunise": "immunize",
    "immunisation": "immunization",
    "characterised": "characterized",
    "summarise": "summarize",
    "minimise": "minimize",
    "specialised": "specialized",
    "specialise": "specialize",
    "analyse": "analyze",
    "analysed": "analyzed",
    "licence": "license",
    "licences": "licenses",
    "defence": "defense",
    "practise": "practice",
    "counselling": "counseling",
    "labelled": "labeled",
    "travelling": "traveling",
    "cancelled": "canceled",
    "fulfil": "fulfill",
    "grey": "gray",
    "ageing": "aging",
    "judgement": "judgment",
    "sceptical": "skeptical",
    "sulphate": "sulfate",
    "learnt": "learned",
    "whilst": "while",
    "neutropaenia": "neutropenia",
    "thrombocytopaenia": "thrombocytopenia",
    "leucocyte": "leukocyte",
    "leucocytes": "leukocytes",
}

#: words the handbook does not use -> what to write instead
UNWELCOME = {
    r"battl(?:e|es|ing|ed)": "say what happens: 'is ill with', 'is treated for'",
    r"fight(?:s|ing)?|fought": "say what happens: 'is treated for', 'attacks the cells'",
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
    r"terminal(?:ly ill)?(?= patients?\b)": "say what can be done and what cannot",
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
)
#: instructions about medicines that only a treating team may give
DOSING = (
    r"(?:you (?:should|must|need to|can)|please) (?:start|begin|stop|quit|skip|pause|double|halve|increase|reduce|lower|raise|change) (?:taking |your |the )*(?:dose|medicine|medication|tablets?|pills?|drug|treatment|steroids?|chemotherapy)",
    r"(?:^|[.!?:] )(?:Start|Stop|Skip|Double|Halve|Increase|Reduce) (?:taking )?(?:your |the )(?:dose|medicine|medication|tablets?|pills?|drug|treatment|steroids?)",
    r"(?:take|give|use|swallow|inject) (?:about |up to )?\d+(?:\.\d+)? ?(?:mg|g|mcg|µg|ml|mL|units|tablets?|capsules?|drops?)\b",
    r"(?:stop|start) (?:taking )?(?:it|them|this) (?:yourself|on your own|at once|immediately)",
)
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
    noncompliant elderly poster success""".split()
)
PROMISE_TRIGGERS = frozenset(
    """cures guarantee guaranteed guarantees always certainly definitely completely totally perfectly effects risk
    cured fine healthy certain sure worry cure success effective safe""".split()
)
DOSING_TRIGGERS = frozenset(
    """start begin stop quit skip pause double halve increase reduce lower raise change take give use swallow
    inject""".split()
)
NOTE_TRIGGERS = frozenset(
    "todo tbd tbc fixme xxx xxxx xxxxx lorem placeholder needed tk source".split()
)
