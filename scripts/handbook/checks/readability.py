"""The reading grade: Flesch-Kincaid with syllables that know medical words.

Kincaid et al. 1975: grade = 0.39 words per sentence + 11.8 syllables per word - 15.59.
A word of the glossary counts in full at its first use on a page and as two syllables after
that, because the page explains it. The formula does not measure understanding.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from functools import lru_cache

from .prose import Sentence

_VOWELS = re.compile(r"[aeiouyàáâäãåèéêëìíîïòóôöõùúûüÿ]+")
#: words the vowel rule gets wrong
_KNOWN = {
    "people": 2,
    "something": 2,
    "sometimes": 2,
    "someone": 2,
    "every": 2,
    "everyone": 3,
    "everything": 3,
    "different": 2,
    "several": 2,
    "business": 2,
    "being": 2,
    "seeing": 2,
    "area": 3,
    "idea": 3,
    "leukemia": 4,
    "leukemias": 4,
    "anemia": 4,
    "diarrhea": 4,
    "science": 2,
    "quiet": 2,
    "diet": 2,
    "trial": 2,
    "trials": 2,
    "giant": 2,
    "radiation": 4,
    "create": 2,
    "created": 3,
    "lion": 2,
    "million": 2,
    "fluid": 2,
    "fluids": 2,
    "doing": 2,
    "going": 2,
    "nausea": 3,
    "usually": 4,
    "usual": 3,
    "actually": 4,
    "gradual": 3,
    "gradually": 4,
    "evaluate": 4,
    "moreover": 3,
    "therefore": 2,
    "somebody": 3,
    "lifetime": 2,
    "outcome": 2,
    "nowadays": 3,
    "one": 1,
    "ones": 1,
    "once": 1,
    "done": 1,
    "gone": 1,
    "reason": 2,
    "reasons": 2,
    "medicine": 3,
    "medicines": 3,
    "hospital": 3,
    "sources": 2,
    "source": 1,
    "disease": 2,
    "diseases": 3,
    "does": 1,
    "goes": 1,
    "shoes": 1,
    "heart": 1,
    "blood": 1,
    "questions": 2,
    "question": 2,
    "patients": 2,
    "residual": 4,
    "myeloid": 3,
    "lymphoid": 2,
    "experience": 4,
    "ideas": 3,
    "platelet": 2,
    "platelets": 2,
    "individual": 5,
}


#: endings whose last vowel is heard
_SPOKEN_E = ("ee", "ie", "ye", "oe", "ae", "ue")
_SPOKEN_ES = ("ses", "zes", "xes", "ches", "shes", "ges", "ces", "ies", "oes", "ees")


@lru_cache(maxsize=65536)
def syllables(word: str) -> int:
    """How many syllables an English word has, by its vowel groups; a number counts one."""
    word = word.lower().replace("’", "'").removesuffix("'s")
    if "-" in word:
        return sum(syllables(part) for part in word.split("-") if part)
    if word in _KNOWN:
        return _KNOWN[word]
    if not word.isalpha():
        return 1
    count = len(_VOWELS.findall(word))
    if word.endswith("le"):
        count -= len(word) > 2 and word[-3] in "aeiouy"
    elif word.endswith("e"):
        count -= not word.endswith(_SPOKEN_E)
    if word.endswith("les"):
        count -= len(word) > 3 and word[-4] in "aeiouy"
    elif word.endswith("es"):
        count -= not word.endswith(_SPOKEN_ES)
    if word.endswith("led"):
        count -= len(word) > 3 and word[-4] in "aeiouyl"
    elif word.endswith("ed"):
        count -= not word.endswith(("ted", "ded", "eed", "ied"))
    if re.search(
        r"(?:^|[^aeiouycgst])i[ao](?!u)|[^aeiou]eo|ui[dl]$|[aeiouy]ing$", word
    ) and not word.endswith(("cian", "gion", "cial", "tial")):
        count += 1
    if word.endswith("sm"):
        count += 1
    return max(count, 1)


def grade(
    sentences: Iterable[Sentence], explained: Collection[str] = (), known: Collection[str] = ()
) -> tuple[float, list[tuple[float, Sentence]]]:
    """The grade of a text and of each sentence.

    :param explained: glossary words in lower case.
    :param known: those of them that count as two syllables from the start.
    :returns: grade, and (grade, sentence) from the hardest to the easiest; grade 0 without words.
    """
    met: set[str] = set(known)
    total_words = total_syllables = total_sentences = 0
    rated = []
    for sentence in sentences:
        count = 0
        for word in sentence.words:
            lower = word.lower()
            full = syllables(word)
            if lower in explained:
                count += min(full, 2) if lower in met else full
                met.add(lower)
            else:
                count += full
        words = len(sentence.words)
        total_words, total_syllables, total_sentences = (
            total_words + words,
            total_syllables + count,
            total_sentences + 1,
        )
        rated.append((_formula(words, 1, count), sentence))
    rated.sort(key=lambda pair: -pair[0])
    return (_formula(total_words, total_sentences, total_syllables) if total_words else 0.0), rated


def _formula(words: int, sentences: int, syllable_count: int) -> float:
    return 0.39 * words / sentences + 11.8 * syllable_count / words - 15.59


def explained_words(names: Iterable[str]) -> frozenset[str]:
    """Single words of glossary names, in lower case."""
    return frozenset(word.lower() for name in names for word in name.split() if len(word) > 3)
