"""What makes a sentence a claim, and what is no claim although it has digits: data of two rules."""

from __future__ import annotations

import re

_MONTH = (
    "(?:January|February|March|April|May|June|July|August|September|October|November|December"
    "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)"
)
_N = r"\d+(?:[.,]\d+)*(?!\d)"
_TO = r"(?:\s*(?:to|and|or|through|–|-|/|,)\s*)"
_SPAN = rf"{_N}(?:{_TO}{_N})?"
_PEOPLE = (
    "(?i:people|persons?|patients?|adults?|children|child|men|women|boys|girls|infants?|babies"
    "|teenagers|adolescents|those|anyone|everyone|nobody|somebody|someone|participants|donors?"
    "|is|are|was|were|be|aged?)"
)
_THAN = (
    "(?:over|under|above|below|older than|younger than|more than|less than|at least|up to|past"
    "|from)"
)

_NAMED = (
    "[Pp]hases?|[Gg]rades?|[Ss]tages?|[Tt]ypes?|[Gg]roups?|[Ll]evels?|[Cc]lass(?:es)?"
    "|[Cc]ategor(?:y|ies)|[Ss]teps?|[Pp]arts?|[Aa]rms?|[Cc]ohorts?|[Tt]ables?|[Ff]igures?"
    "|[Ss]ections?|[Cc]ycles?|[Cc]ourses?|[Dd]ays?|[Ww]eeks?|[Mm]onths?|[Yy]ears?|[Vv]isits?"
    "|[Ee]xons?|[Cc]odons?|[Vv]ersions?|[Ee]ditions?|[Cc]hapters?|[Ll]ines?|[Ss]cores?|[Rr]ules?"
    "|[Nn]umbers?|ECOG"
)
_YEAR = r"(?:1[89]|20)\d\d"
_AFTER_YEAR = (
    "%|percent|people|persons|patients|adults|children|men|women|infants|cases|deaths|cells"
)
_LENGTH = r"(?:months?|years?)"
_OLD = r"(?:old|of age|or (?:older|younger|more|over|above)|and (?:older|over|above))"
_WHEN = (
    "[Aa]fter|[Aa]t|[Bb]y|[Uu]ntil|[Ww]ithin|[Ee]very|[Oo]ver|[Ff]irst|[Ll]ast|[Nn]ext|[Pp]ast"
    "|[Tt]o|[Ff]or|[Ii]n|[Bb]eyond|than"
)
_SOFTLY = r"(?:(?:the|about|at least|up to|first|last|next|another)\s+){0,2}"

#: digits that are no claim, each with what it is; matched parts are left out of the search
NO_CLAIM: tuple[tuple[str, str], ...] = (
    ("allocation", r"(?<![\w.])\d{1,2}(?:\s?:\s?\d{1,2})+(?!\w|\.\d)"),
    (
        "karyotype",
        r"\b(?:t|inv|del|dup|add|i|idic|der|ins|dic|rob)\s?\([^)\s]*\)(?:\([^)\s]*\))?",
    ),
    ("karyotype", r"\b\d\d(?:[~–-]\d\d)?,\s?X[XY]*(?:,[^\s,]+)*"),
    (
        "chromosome",
        rf"\b(?:[Cc]hromosomes?|[Mm]onosom\w+|[Tt]risom\w+|[Tt]etrasom\w+)\s+{_N}(?:{_TO}{_N})*",
    ),
    ("chromosome", r"(?<![\w.])[+−–-]\d{1,2}[pq]?(?:/\d{1,2}[pq]-?)?(?![\w.])"),
    ("band", r"\b\d{1,2}[pq](?:\d+(?:\.\d+)?)?(?:[-–]?(?:deletion)?)?"),
    ("identifier", r"\b\d{4}-\d{6}-\d\d\b|\b\d{4}-5\d{5}-\d\d-\d\d\b"),
    ("kind of interval", r"\b9[059](?:\.\d+)?\s?%\s+(?:CI\b|confidence|intervals?)"),
    ("quoted", r"[\"“]\d[\d.,]*\s?%?[\"”]"),
    ("denominator", r"\bper\s+\d[\d,]*\b"),
    ("denominator", r"\b(?:many|number|few)\s+(?:of|in|out of)\s+every\s+\d+\b"),
    ("denominator", r"\b[Ff]or every\s+\d+\b"),
    ("count from one", r"\bfrom 1 to \d+\b"),
    ("row number", r"\A\s*\|\s*\d+\.?\s*(?=\|)"),
    ("name", r"\b4-1BB\b|\bCC BY \d\.\d\b"),
    ("name", r"\b\d-(?!fold|times|year|month|week|day|hour)[A-Za-z]{2,}\b"),
    ("regimen", r"\b(?:7\s?\+\s?3|3\s?\+\s?7|5\s?\+\s?2)\b"),
    ("name", r"\b[A-Za-z]+[-‑]?\d+(?:[.\-+/][A-Za-z0-9]+)*\w*"),
    ("name", r"\b(?:WHO|ICC|ELN|NCCN|NCI|FAB|ICD|GRCh)\s?[-‑]?\s?\d+(?:\.\d+)?(?:th|st|nd|rd)?"),
    ("date", rf"\b{_MONTH}\.?\s+\d{{1,2}}(?:st|nd|rd|th)?\b(?:,?\s+\d{{4}}\b)?"),
    ("date", rf"\b\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH}\b(?:\s+\d{{4}}\b)?"),
    ("date", rf"\b{_YEAR}-\d\d(?:-\d\d)?\b"),
    (
        "year",
        rf"(?<![\w.,/]){_YEAR}s?\b(?:\s?[–/-]\s?(?:\d{{4}}|\d\d)s?\b|\s+(?:to|and)\s+{_YEAR}s?\b)?"
        rf"(?!\s*(?:{_AFTER_YEAR}))",
    ),
    ("ordinal", r"\b\d+(?:st|nd|rd|th)\b"),
    ("day of a cycle", rf"\b[Dd]ays?\s+\d+(?:{_TO}\d+)*\s+of\s+(?:each\s+|a\s+)?\d+\b"),
    (
        "number in a name",
        rf"\b(?:{_NAMED})\s+(?:of\s+)?(?:[−–-]\s?)?\d+[ab]?(?:{_TO}\d+[ab]?)*(?![\d.]*\s*(?:%|:\s?\d))",
    ),
    (
        "age",
        rf"\b(?:[Aa]ged?|[Aa]ges)\s+(?:(?:of|about|between|{_THAN})\s+)*{_SPAN}"
        r"(?:\s+(?:to|and|or)\s+(?:older|younger|over|above))?",
    ),
    ("age", rf"\b{_SPAN}(?:\s+|-)(?:years?|months?|weeks?|days?)(?:\s+|-){_OLD}\b"),
    ("age", rf"\b{_N}\s+(?:or|and)\s+(?:older|younger|over|above|under)\b"),
    (
        "age",
        rf"\b{_PEOPLE}\s+(?:\w+\s+){{0,2}}?{_THAN}\s+(?:the age of\s+|age\s+)?{_SPAN}(?:\s+years)?"
        r"(?!\s*(?:%|percent|of\b|in\b|mg|cells|months|weeks|days|×|x\b))",
    ),
    (
        "age",
        rf"\b{_PEOPLE},?\s+(?:\w+\s+)?(?:between\s+)?\d\d?\s+(?:to|and)\s+\d\d?(?:\s+years)?\b",
    ),
    ("age", r"\b\d{1,2}\s*(?:to|–|-)\s*(?:1[2-9]|[2-9]\d)\s+years\b"),
    ("age", r"\bfor\s+\d\d\s?[–-]\s?\d\d\b(?!\s*(?:%|percent|months|people))"),
    ("age", rf"\*\*{_SPAN}\s+years:"),
    (
        "age",
        r"(?<!\d )(?<!% )\b(?:person|student|woman|man|child|grand[\w-]+|boy|girl)\s+of\s+\d+\b",
    ),
    ("age", r"(?<!\d )\b[Pp]eople of \d+(?: or (?:older|more))?\b"),
    ("age", r"\bpast \d\d\b"),
    ("age", rf"\b{_THAN}\s+\d\d?\s+years\s+(?:when|at)\b"),
    (
        "length of a schedule",
        rf"\b{_SPAN}(?:\s+|-)(?:minutes?|hours?|days?|weeks?)\b"
        r"(?!\s+(?:longer|more|shorter|less|of (?:remission|survival)))",
    ),
    ("time point", rf"\b(?:{_WHEN})\s+{_SOFTLY}{_SPAN}\s+{_LENGTH}\b(?!\s+(?:longer|more))"),
    ("time point", rf"\b{_SPAN}[- ](?:month|year)\b(?!\s+(?:longer|more))"),
    ("time point", rf"\b{_N}\s+{_LENGTH}\s+(?:ago|later|after|before|earlier|apart|on)\b"),
    (
        "dose",
        rf"\b{_SPAN}\s?(?:mg|milligrams?|g|µg|μg|mcg|kg|mL|ml|IU|units?|Gy|grays?)(?:/\S+)?(?!\w)",
    ),
    ("round the clock", r"\b24/7\b"),
)
#: the head lets the search skip the inside of words, which makes it twice as quick
NO_CLAIMS = re.compile(
    r"(?:(?<![A-Za-z])(?=[A-Za-z])|(?=[^A-Za-z\s])|\A)(?:"
    + "|".join(f"(?:{pattern})" for _, pattern in NO_CLAIM)
    + ")"
)

#: a number that still stands after NO_CLAIMS were left out
QUANTITY = re.compile(r"(?<![\w.])[~≈<>≤≥]?\s?\d+(?:[.,]\d+)*(?:\s?(?:%|percent\b))?")

_WORD = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty"
    "|fifty|hundred|thousand"
)
_ANY = rf"(?:{_N}|(?:a |one )?(?:{_WORD}))"
#: numbers that look like facts of a record
FACTLIKE: tuple[re.Pattern[str], ...] = (
    re.compile(rf"(?<![\w.]){_N}(?:{_TO}{_N})?\s?(?:%|percent\b|per cent\b)"),
    re.compile(
        rf"(?<![\w.-])(?:{_ANY})\s+(?:in|out of|in every|of every|out of every)\s+"
        rf"(?!(?:1[89]|20)\d\d\b)(?:{_ANY})\b"
        r"(?!\s+(?:months?|years?|weeks?|days?|trials?|studies))",
        re.IGNORECASE,
    ),
    re.compile(rf"(?<![\w.]){_N}\s+of\s+(?:the\s+|all\s+)?{_N}(?![\w.])"),
    re.compile(
        rf"\b(?:median|surviv\w*|lived?|living|alive|longer|remission|life)\b[^.;]{{0,60}}?"
        rf"(?<![\w.])(?P<time>{_N}\s+(?:months?|years?|weeks?))\b(?!\s+(?:old|of age))",
        re.IGNORECASE,
    ),
    re.compile(rf"(?P<time>(?<![\w.]){_N}\s+(?:months?|years?|weeks?)\s+longer)\b", re.IGNORECASE),
)

SUPERLATIVE = re.compile(
    r"\b(?:the\s+best\s+(?:treatment|therapy|drug|medicine|results?|survival|chance|outcome)"
    r"|the\s+(?:largest|biggest|smallest|longest|shortest|fastest|safest|deadliest|commonest|greatest)"
    r"|the\s+(?:highest|lowest)(?!\s+(?:risk|dose|group|level|number))"
    r"|the\s+only\s+(?:cure|treatment|drug|medicine)"
    r"|(?:the\s+)?(?:most|least)\s+(?:common|frequent|effective|dangerous|deadly|aggressive"
    r"|powerful|successful|curable|toxic|widely used))\b",
    re.IGNORECASE,
)
CAUSE = re.compile(
    r"\b(?:prevent(?:s|ed)\b|prolong(?:s|ed)?\b|causes?\s+(?:leukemia|cancer|death)|caused\s+by"
    r"|(?:raises?|raised|increases?|increased|lowers?|lowered|reduces?|reduced|doubles?|doubled"
    r"|halves|halved|cuts?)\s+(?:\w+\s+){0,3}?(?:risk|chance|odds|deaths?|relapses?)"
    r"|(?:extends?|extended)\s+(?:life|lives|survival))",
    re.IGNORECASE,
)
#: "90 percent means ..." explains a number and claims nothing
EXPLAINS = re.compile(r"\d\s?(?:%|percent)?[\s*_]*means\b|\b(?:[Ii]magine|[Ss]uppose)\b")
