"""Signs of danger: how soon each needs help, the words that name it, and the milder forms of it.

Data for the rule ``sign-too-low``. A new way to name a sign is one more line of its words; an
honest milder form is one more line of ``milder``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

#: words that may stand between the parts of a sign: "cannot keep your tablets or drinks down"
_FEW = r"(?:[a-z]+(?:, | or | and |/| )){0,5}?"
#: the first members of a list: "swelling of lips, tongue or throat"
_LIST = r"(?:[a-z]+(?:, or |, and |, | or | and |/)(?:of |in )?(?:the |your )?){0,4}?"
_OF = r"(?:of|in|on|around) (?:the |your |one |a )?"
_BAD = r"(?:sudden(?:ly)?|very bad|bad|severe|very strong|strong|terrible|violent|unbearable|worst)"
_HOW_BAD = rf"{_BAD}(?:,? (?:and |or )?(?:{_BAD[3:-1]}|new)){{0,3}}"
_BELLY = r"(?:belly|stomach|abdom(?:en|inal)|tummy|gut)"
_STOOL = r"(?:stools?|poop?|bowel (?:movements?|motions?)|feces|motions)"
_NOT = r"(?:does not|do not|did not|will not|cannot|can not|doesn't|don't|won't|can't)"
_BREATH = r"(?:breath(?:ing|e)?|air)"
_FACE = r"(?:face|lips?|tongue|throat)"
_SPEECH = r"(?:speak\w*|speech|talk\w*|find(?:ing)? words|words)"
_SIGHT = r"(?:sight|eyesight|vision)"

#: a change that comes on over days is no sudden one
SLOW = r"slow(?:ly)?|gradual(?:ly)?|creeps?|over (?:days|weeks|months|years)|bit by bit"
_EFFORT = r"\b(?:stairs|hills?|climb\w*|walk\w*|run|running|exercis\w+|exertion|effort|sports?)\b"
_NO_TREATMENT = (
    r"\b(?:not (?:yet )?|never |before |without )(?:on |in |under )?(?:any )?treatment|off treatment"
    r"|before the (?:transplant|diagnosis)|\Adonors:|any other fever"
    r"|(?:normal|good) (?:white (?:blood )?cells|counts|blood counts|neutrophils)"
    r"|(?:below|under|less than|lower than) (?:38|100)"
)


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign, the urgency it needs at least, and how to tell the milder form from it."""

    name: str
    words: re.Pattern[str]
    milder: re.Pattern[str] | None  #: said beside it, between two commas, these words excuse it
    milder_form: str  #: an example of an honest milder form, for the help line
    slow: bool = False  #: whether a slow change of the same kind is milder
    needs: str = "emergency"  #: ``emergency`` or ``today``
    after_transplant: bool = False  #: only on a page or line about a donor transplant


def _sign(
    name: str,
    *words: str,
    milder: str = "",
    say: str,
    slow: bool = False,
    needs: str = "emergency",
    after_transplant: bool = False,
) -> Sign:
    any_of = re.compile("|".join(rf"(?:{w})" for w in words), re.IGNORECASE)
    excuse = re.compile(milder, re.IGNORECASE) if milder else None
    return Sign(name, any_of, excuse, say, slow, needs, after_transplant)


SIGNS: tuple[Sign, ...] = (
    _sign(
        "fever",
        r"(?<!hay )(?<!glandular )(?<!yellow )(?<!scarlet )\bfevers?\b(?!-free| blisters?)",
        r"\b(?:feverish|febrile|high temperature)\b",
        r"\b(?:3[89]|4[0-2])(?:[.,]\d)? ?(?:°|degrees?) ?(?:C\b|Celsius)",
        r"\btemperature (?:of |over |above |is |at )+(?:3[89]|4[0-2])\b",
        r"\b10(?:0[.,][4-9]|[1-7](?:[.,]\d)?) ?(?:°|degrees?) ?(?:F\b|Fahrenheit)",
        milder=_NO_TREATMENT,
        say="fever when you are not in treatment",
    ),
    _sign(
        "shaking chills",
        r"\b(?:shaking|shivering|shivers?|bad|severe) chills?\b|\bchills\b|\brigors?\b",
        r"\b(?:you|who|child|and|or|with|of|suddenly) shivers?\b|\bshivering\b|\bshaking fits?\b",
        say="you feel the cold more than others",
    ),
    _sign(
        "trouble breathing",
        rf"\b(?:trouble|difficult(?:y|ies)|problems?) (?:with |in |to )?(?:your )?{_LIST}{_BREATH}\b",
        r"\b(?:hard|noisy|heavy|fast|rapid|labou?red|difficult) (?:or \w+ )?breathing\b",
        r"\bhard (?:for you )?to breathe\b|\bbreath(?:ing|e)s?(?: that)?(?: is| gets?)? (?:hard|fast)\b",
        rf"\b(?:cannot|can't|not able to|unable to|can hardly|can barely) (?:breathe|(?:get|catch) {_FEW}{_BREATH})",
        rf"\b(?:struggles?|struggling|gasps?|gasping|fight(?:s|ing)?) (?:to|for) {_BREATH}\b",
        r"\bblue lips\b|\blips (?:that )?(?:turn|go|are|look) blue\b|\bbreath so short\b",
        milder=rf"{_EFFORT}|through the nose",
        say="short breath on stairs",
    ),
    _sign(
        "trouble breathing",
        r"\b(?:short(?:er|ness)?|out) of breath\b|\bshort(?:er)? breath\b|\bbreathless(?:ness)?\b",
        milder=rf"{_EFFORT}|\bmore\b|\bshorter\b|breath\w* than\b|\bmild|\bslightly\b",
        say="short breath on stairs",
    ),
    _sign(
        "trouble breathing",
        r"\b(?:short\w*|breath\w*|air)\b[^,;.]{0,40}\b(?:at rest|when (?:you are )?(?:lying|sitting))",
        say="short breath on stairs",
    ),
    _sign(
        "chest pain",
        r"\bchest (?:or \w+ )?(?:pains?|pressure|tightness|hurts|feels tight)\b",
        rf"\b(?:pains?|pressure|tightness) (?:or \w+ )?{_OF}(?:left |right )?chest\b",
        r"\bpains? (?:in|across) (?:the |your )?(?:[a-z]+(?:, | or | and )){0,2}chest\b",
        r"\b(?:tight|painful|heavy) chest\b|\bsigns of a heart attack\b",
        milder=r"chest (?:wall|muscles)|\bribs\b",
        say="sore ribs after coughing",
    ),
    _sign(
        "a clot in an arm or leg",
        r"\b(?:swollen|swelling)(?! (?:glands?|lymph))[^.;:]{0,35}\b(?:arm|leg|calf|limb)\b",
        milder=r"\b(?:both|ankles?|feet)\b",
        say="swollen ankles on both sides",
    ),
    _sign(
        "bleeding that does not stop",
        r"\b(?:nose ?)?bleed\w*(?:(?!vomit|stool|diarrh|pain|cough|headache|hiccup|itch)[^,;.:])"
        rf"{{0,45}}?\b{_NOT} (?:be )?(?:stop(?:ped)?|end)\b",
        rf"\b{_NOT} stop (?:the |a |your )?(?:nose ?)?bleed",
        r"\b(?:heavy|severe|strong|much|a lot of|uncontrolled) bleeding\b|\bbleeds? heavily\b",
        r"\bbleed\w*[^,;.:]{0,25}\b(?:more|longer) than (?:\d+|ten|twenty|fifteen) minutes\b",
        say="a small bleed that stopped, or nosebleeds that come again",
    ),
    _sign(
        "vomiting or coughing up blood",
        r"\b(?:vomit|throw|cough|bring)\w* (?:(?:up|or|and|some|any|bright|fresh|red) )*blood\b"
        r"(?! (?:in|from|on|counts?|tests?|pressure|sugar)\b)",
        rf"\bblood (?:in|with) (?:the |your )?{_FEW}(?:vomit|sputum|phlegm)\b",
        r"\bblood (?:(?:that|when|if|as) )?(?:you )?(?:vomit|cough|throw)",
        r"\bbloody (?:vomit|sputum|phlegm)\b|\bvomit with blood\b|\bcoffee[- ]grounds?\b",
        say="bleeding gums",
    ),
    _sign(
        "black stools",
        rf"\b(?:black|tarry|tar-like)(?:(?:,| or| and|, or) \w+)?(?: \w+)? {_STOOL}\b",
        rf"\b{_STOOL} (?:that )?(?:is|are|turns?|looks?|gets?) (?:\w+ ){{0,2}}(?:black|tarry)\b",
        rf"\b{_STOOL},? (?:as )?black\b|\b{_STOOL} like tar\b|\btarry\b|\bmelena\b",
        milder=r"\biron\b",
        say="black stool from iron tablets",
    ),
    _sign(
        "a lot of blood in stool",
        r"\b(?:much|lots? of|large amounts? of|plenty of|clots of) blood (?:in|with)"
        rf" (?:the |your )?{_FEW}{_STOOL}\b",
        rf"\b{_STOOL} (?:full of|mostly|with (?:a lot of|much)) blood\b",
        say="a little blood on hard stools",
    ),
    _sign(
        "a sign of stroke",
        r"\b(?:trouble|difficulty|problems?) (?:with |in )?(?:your )?"
        rf"(?:[a-z]+(?:, or |, and |, | or | and )){{0,3}}{_SPEECH}",
        rf"\b(?:cannot|can't) (?:speak|talk|find {_FEW}words)\b|\bloss of speech\b",
        r"\bslur\w* (?:\w+ )?(?:speech|words)\b|\b(?:speech|words)(?: that)?(?: is| are)? slurred\b",
        r"\b(?:droop\w*|hanging|crooked|lopsided) (?:face|mouth)\b",
        r"\b(?:face|mouth)(?: that)? (?:droop\w*|hangs)",
        r"\b(?:weak|numb|lame|paraly[sz])\w* (?:of|in|on|down) (?:the |your )?(?:one|left|right)\b",
        r"\bweak\w* (?:of|in) (?:an|the|your) arm\b|\bone-sided weakness\b",
        r"\ba (?:\w+ )?(?:weak|lame|numb) arm\b|\bone weak (?:arm|leg|side)\b|\bone side is weak\b",
        r"(?<!had )\ba stroke\b",
        milder=r"interpreter|language",
        say="speech that slowly gets worse over weeks",
        slow=True,
    ),
    _sign(
        "a fit",
        r"\bseizures?\b|\bconvulsions?\b|\bconvulses?\b|\ba (?:first |new |second )?fit\b(?! of\b)",
        r"(?:\A|, |\bor |\band |\bhave |\bhas |\bof )fits\b(?! (?:in|into|you|your|the|with|well|on)\b)",
        say="muscle cramps or twitching",
    ),
    _sign(
        "fainting",
        r"(?<!\ba )\bfaint(?:s|ed|ing|ness)?\b(?! (?:red|pink|spots?|rash|line|smell|color))",
        r"\b(?:pass|black)(?:es|s|ed|ing)? out\b(?! of)|\bblackouts?\b|\bunconscious\w*\b",
        r"\b(?:lose|loses|loss of|losing|lost) consciousness\b|\byou collapse\b|\bcollapses\b",
        milder=r"(?:almost|nearly|feel\w*)\b.*\bon standing|feel\w* faint when you stand",
        say="dizziness when you stand up",
    ),
    _sign(
        "swelling of face, lips, tongue or throat",
        rf"\bswell(?:ing|s|ings)? (?:up )?{_OF}{_LIST}{_FACE}\b",
        rf"\bswollen(?:,? (?:or|and) \w+)? (?:the |your )?{_LIST}{_FACE}\b",
        rf"\b{_FACE} (?:that )?(?:(?:is|are|gets?) )?(?:swell\w*|swollen)\b|\bfacial swelling\b",
        r"\b(?:tight|closing) throat\b|\bthroat (?:that )?(?:closes|gets tight|feels tight)\b",
        rf"\btightness {_OF}throat\b",
        milder=r"round|moon|glands",
        say="puffy eyelids or swollen ankles",
        slow=True,
    ),
    _sign(
        "a sudden very bad headache",
        rf"\b{_HOW_BAD} headaches?\b",
        rf"\bheadaches?(?:,)? (?:that )?(?:is|are|comes?|starts?|gets?|becomes?)?(?: on)? ?{_BAD}\b",
        r"\bworst headache\b|\bthunderclap\b",
        milder=r"not (?:so|very) ",
        say="a milder headache that stays",
    ),
    _sign(
        "cannot be woken",
        r"\b(?:cannot|can't|can hardly|can barely|hard|difficult|impossible)(?: to)?(?: be)?"
        r" (?:wo[kc]en|wake|awaken(?:ed)?|rouse[d]?)\b",
        rf"\b{_NOT} (?:wake up|stay awake)\b|\btrouble staying awake\b",
        milder=r"in the morning|at work",
        say="more tired than yesterday",
    ),
    _sign(
        "sudden confusion",
        r"\bconfusion\b|\bconfused\b(?! (?:about|by)\b)|\bsuddenly muddled\b|\bdisorient\w+",
        r"\bsudden(?:ly)? (?:\w+ ){0,2}(?:thinking|memory|muddle)",
        r"\b(?:do|does) not know where (?:you|he|she|they)\b",
        say="thinking or memory that slowly gets worse over weeks",
        slow=True,
    ),
    _sign(
        "very bad belly pain",
        rf"\b{_HOW_BAD}(?:,? lasting)? {_BELLY} (?:pains?|ache|cramps?)\b",
        rf"\b{_HOW_BAD} (?:pains?|cramps?) {_OF}(?:upper |lower |left |right ){{0,2}}{_LIST}{_BELLY}\b",
        rf"\b{_HOW_BAD} pains? (?:in|under|below) (?:the |your )?(?:left |right )?ribs\b",
        rf"\b{_BELLY} pains?[^,;.]{{0,30}} (?:that|which) (?:is|are|gets?) (?:new or )?{_BAD}\b",
        milder=r"not (?:so|very) ",
        say="milder belly pain that lasts",
    ),
    _sign(
        "sudden loss of sight",
        rf"\b(?:loss of|lose|loses|lost|losing) (?:(?:part|some) of )?(?:your |the )?{_SIGHT}\b(?! of)",
        r"\b(?:cannot|can't) see (?:at all|with|on one|out of|anything)\b|\bblindness\b",
        r"\b(?:go|goes|going|turns?|suddenly) blind\b|\bblind (?:in|on) (?:one|an|the)\b",
        rf"\bsudden(?:ly)? (?:trouble seeing|(?:blurred|lost|poor|bad) {_SIGHT})",
        milder=r"color[- ]?blind",
        say="blurred sight or floating spots",
        slow=True,
    ),
    _sign(
        "yellow skin or eyes",
        r"\byellow(?:ish|ing)?(?: (?:of|or|and|the|your|pale|whites)){0,3} (?:skin|eyes?)\b",
        r"\b(?:skin|eyes?) (?:that )?(?:turns?|looks?|is|are|go(?:es)?|gets?) (?:\w+ )?yellow|\bjaundice",
        say="dry or itching skin",
        needs="today",
    ),
    _sign(
        "a new rash",
        r"\b(?:new|sudden|spreading)(?: \w+){0,2} rash(?:es)?\b",
        r"\brash(?:es)? (?:that |which )?(?:is|are|spread)(?:s| new| spreading)?\b(?! mild| old)",
        say="a mild rash that your team knows",
        needs="today",
    ),
    _sign(
        "new bruises",
        r"\b(?:new|many|more)(?: \w+){0,2} bruis(?:es?|ing)\b",
        r"\bbruis\w+ (?:that are new|without a (?:knock|reason|cause)|for no reason)",
        r"\b(?:tiny|small|new) red (?:dots|spots)\b",
        say="a bruise from a knock that fades",
        needs="today",
    ),
    _sign(
        "tablets that do not stay down",
        rf"\b(?:{_NOT}|unable to) (?:keep|hold) {_FEW}down\b|\b{_NOT} stay down\b",
        r"\bvomit(?:s|ed|ing)? (?:up )?(?:the |your |a |his |her )?(?:tablet|pill|capsule|medicine)s?",
        say="nausea that passes",
        needs="today",
    ),
    _sign(
        "dry eyes or mouth after a donor transplant",
        r"\bdry(?:ness)?(?:,? (?:or |of )?(?:sore|gritty|the|your))* (?:eyes?|mouth)\b",
        r"\b(?:eyes?|mouth) (?:that )?(?:is|are|gets?|feels?|feel|get) (?:\w+ )?dry\b",
        milder=r"(?:not|never|no|without) (?:\w+ ){0,3}transplant",
        say="dry eyes or mouth without a donor transplant",
        needs="today",
        after_transplant=True,
    ),
    _sign(
        "tight skin",
        r"\btight(?:er|ening)?(?: \w+ or| or \w+)? skin\b|\btightening of (?:the |your )?skin\b",
        r"\bskin (?:that )?(?:is|gets?|feels|becomes|turns) (?:\w+ or )?(?:tight|hard|stiff)",
        say="dry skin",
        needs="today",
    ),
)
