"""Why what was read is not the policy that was asked for: empty, an error page, a wall, something else."""

import re
from typing import Final

from auditor.model.site import DocumentKind
from auditor.policy.kind import kind_of_words
from auditor.policy.layout import Layout
from auditor.policy.lines import is_wide

_SHORT: Final = 1_500
"""Characters: error pages and walls are short; a policy that speaks of errors or robots is not."""
_EMPTY: Final = 40
_ERROR: Final = re.compile(
    r"\b404\b|\b410\b|page (?:you (?:requested|are looking for)|can(?:no|')t be found|not found|"
    r"does(?: not|n't) exist)|not found|"
    r"no longer (?:available|exists)|(?:internal )?server error|bad gateway|service unavailable|"
    r"ページが?(?:見つかりません|存在しません)|お探しのページ|見つかりませんでした|"
    r"페이지를 찾을 수 없|존재하지 않는 페이지|"
    r""
    r""
    r""
    r""
    r""
    r"seite (?:wurde )?nicht gefunden|nicht gefunden|page (?:introuvable|non trouvée)|"
    r"n['’]existe (?:pas|plus)",
    re.IGNORECASE,
)
_WALL: Final = re.compile(
    r"verify(?:ing)? (?:that )?you are (?:a )?human|checking your browser|are you a robot|"
    r"i'?m not a robot|unusual traffic|just a moment|"
    r"access (?:to this page has been )?denied|request (?:was )?blocked|"
    r"enable javascript and cookies to continue|attention required|pardon our interruption|"
    r"ロボットではありません|アクセスが(?:拒否|制限)|로봇이 아닙니다|ich bin kein roboter|"
    r"je ne suis pas un robot",
    re.IGNORECASE,
)
_CAPTCHA: Final = re.compile(r"captcha", re.IGNORECASE)
"""A wall shows one; a short policy may say that the site's forms use one."""
_SCRIPT: Final = re.compile(
    r"(?:enable|requires?|turn on|activate|without) java ?script|java ?script (?:is )?(?:disabled|"
    r"required|must be enabled)|"
    r"javascript\s?を(?:有効|オン)|자바스크립트를|javascript (?:aktivieren|activé)",
    re.IGNORECASE,
)
_CONSENT: Final = re.compile(
    r"\baccept (?:all )?cookies\b|\baccept all\b|before you continue|alle akzeptieren|tout accepter|"
    r"\baccept to (?:view|see|read|continue)\b|(?:akzeptieren|zustimmen), um |acceptez? pour |"
    r"すべて(?:の cookie を)?(?:許可|同意)|同意して(?:表示|閲覧|続行)|모두 (?:허용|동의)|"
    r"동의하고 (?:계속|보기)",
    re.IGNORECASE,
)
_POLICY: Final = re.compile(
    r"privac|personal (?:data|information)|cookie|data protection|personally identif|opt[- ]?out|"
    r"third part(?:y|ies)|advertis|track|"
    r"個人情報|プライバシー|クッキー|利用者情報|外部送信|パーソナルデータ|オプトアウト|개인\s?정보|쿠키|datenschutz|"
    r"personenbezogen|"
    r"données (?:personnelles|à caractère)|vie privée|confidentialité|個人信息|个人信息|隐私|隱私|персональн|"
    r"privacidad|datos personales|dati personali|persoonsgegevens",
    re.IGNORECASE,
)
_FIRST_ERROR: Final = 400
"""The first HTTP status that is an error (RFC 9110, 15.5)."""
_FEW: Final = 6
_FEW_WORDS: Final = 3
"""Words of privacy in a page that is no policy by its title and is not short."""


def trouble(layout: Layout, *, status: int | None, kind: DocumentKind, given: bool) -> str | None:
    """Why this is no policy, in one line; None where it may be one."""
    if status is not None and status >= _FIRST_ERROR:
        return f"the server answered {status}"
    text = layout.text.strip()
    if len(text) < _EMPTY and len(text) + sum(map(is_wide, text)) < _EMPTY:
        return _empty(text)
    head = f"{layout.title}\n{text[:_SHORT]}"
    if len(text) < _SHORT:
        wall = _walled(head, titled=kind_of_words(layout.title) is not None)
        if wall is not None:
            return wall
    if kind in ("terms", "banner", "other") and given:
        return None
    return _elsewhere(layout.title, text)


def _elsewhere(title: str, text: str) -> str | None:
    """A page about something else: its footer alone may speak of privacy, under every address that it has."""
    hits = len(_POLICY.findall(text[:200_000]))
    if not hits:
        return "no word of privacy, personal data or cookies: not a policy"
    said = kind_of_words(title) or kind_of_words(text[:200].partition("\n")[0])
    if said is None and hits < _FEW_WORDS and len(text) >= _SHORT:
        return "hardly a word of privacy, personal data or cookies: not a policy"
    return None


def _empty(text: str) -> str:
    if _SCRIPT.search(text):
        return "the page shows text only by a script that did not run"
    return (
        f"the page holds too little text to be a policy: {len(text)} characters"
        if text
        else "the page holds no text"
    )


def _walled(head: str, *, titled: bool) -> str | None:
    """`titled`: its title says that it is a policy, which no wall's does."""
    few = len(_POLICY.findall(head)) < _FEW
    if _ERROR.search(head) and few:
        return "the page says that it was not found, or an error"
    if few and (_WALL.search(head) or (_CAPTCHA.search(head) and not titled)):
        return "a bot check stands before the page"
    if _SCRIPT.search(head) and few:
        return "the page shows text only by a script that did not run"
    if _CONSENT.search(head) and few:
        return "a consent banner stands before the page"
    return None
