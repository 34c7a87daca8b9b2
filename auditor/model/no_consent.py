"""Sentences that say that something runs without consent, told from those that say it never does."""

import re
from typing import Final

_WITHOUT: Final = re.compile(
    r"without (?:(?:your|the|any|prior|users?['’]?|visitors?['’]?|asking for|requiring|obtaining) ){0,3}"
    r"consent|"
    r"without (?:first )?asking(?: (?:you|visitors|users|first|permission|for (?:it|permission)))?\b(?! for)|"
    r"sans (?:(?:votre|le|aucun|recueil du|recueillir votre) ){0,2}consentement|"
    r"ohne (?:(?:Ihre|eine|vorherige|gesonderte) ){0,2}(?:Einwilligung|Zustimmung)|"
    r"同意(?:を(?:得|取得せ)ず|なしに|なしで|なく)|동의 없이",
    re.IGNORECASE,
)
"""Such words say the contrary where the rest of the sentence denies or confines: “not without consent”."""
_CONFINED: Final = re.compile(
    r"\b(?:not|never|no|none|nor|cannot|nothing|only|unless|until)\b|n['’]t\b|block|disabl|deactivat|refus|"
    r"reject|prevent|delet|\b(?:ne|aucune?s?|jamais|seulement|uniquement)\b|\bn['’]|bloqu|désactiv|"
    r"\b(?:nicht|nie|niemals|keine?\w?|nur)\b|blockier|deaktivier|gesperrt|"
    r"ません|(?:し|す|れ)ない|のみ|限り|無効|않|아니|만 ",
    re.IGNORECASE,
)
_EXEMPT: Final = re.compile(
    r"(?:not|n['’]t) (?:require|need|ask for|depend on|rest on)\w* (?:(?:your|any|prior|the) ){0,2}consent|"
    r"consent is not (?:required|needed|necessary)|exempt\w* from (?:[\w-]{1,20} ){0,4}consent|"
    r"exempt\w* d[eu'’] ?(?:[\w'’-]{1,20} ){0,3}consentement|"
    r"(?:nécessit|requi)\w+ (?:pas|aucun) (?:[\w'’]{1,12} ){0,2}consentement|einwilligungsfrei|"
    r"keine\w? (?:\w{1,14} )?(?:Einwilligung|Zustimmung) (?:\w{1,14} )?(?:erforderlich|nötig|notwendig)|"
    r"hol\w* (?:\w{1,14} ){0,3}keine\w? (?:\w{1,14} )?(?:Einwilligung|Zustimmung)|"
    r"(?:bedarf|bedürfen|erforder\w+) keine\w? (?:\w{1,14} )?(?:Einwilligung|Zustimmung)|"
    r"同意(?:を(?:要さ|必要とし)|は(?:必要(?:あり|ござい)ま|不要)|不要)|동의가 필요하지",
    re.IGNORECASE,
)


def names_no_consent(words: str) -> bool:
    """Whether a sentence says that something runs without consent. “Not without your consent” says the
    contrary, and “without your consent it is blocked” too.
    """
    if _EXEMPT.search(words):
        return True
    found = _WITHOUT.search(words)
    if found is None:
        return False
    return not _CONFINED.search(f"{words[: found.start()]} {words[found.end() :]}")
