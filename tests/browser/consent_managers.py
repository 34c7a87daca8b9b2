"""Pages that run real consent managers from npm, configured as their documentation shows."""
# ruff: noqa: E501 - lines of HTML and scripts as their pages have them

from pathlib import Path

from auditor.demo.server import NOT_FOUND, Answer, Asked, Host

PACKAGES = (
    "vanilla-cookieconsent@3.1.0",
    "klaro@0.7.22",
    "tarteaucitronjs@1.34.0",
    "cookieconsent@3.1.1",
    "orejime@3.2.1",
)

TYPES = {".js": "text/javascript", ".css": "text/css", ".html": "text/html; charset=utf-8"}

PAGE = """<!doctype html><html lang="{lang}"><meta charset="utf-8"><title>{name}</title>{head}
<script>/* a site that starts its tracker when the manager's record says so */
if (/"necessary","analytics"|"matomo":true|!plain=true|status=allow|"analytics":true/.test(decodeURIComponent(document.cookie))) {{
  document.write('<script src="https://tracker.example/t.js"><' + '/script>'); }}</script>
<main style="min-height:1200px"><h1>{name}</h1></main>{body}"""

CC_WORDS = {
    "en": (
        "We use cookies",
        "Cookies help us to see which pages are read.",
        "Accept all",
        "Reject all",
        "Manage preferences",
        "Save preferences",
    ),
    "ja": (
        "Cookieの使用について",
        "どのページが読まれているかを知るためにCookieを使用します。",
        "すべて許可する",
        "すべて拒否する",
        "設定を管理する",
        "設定を保存する",
    ),
}


def _vanilla(lang: str, *, reject: bool) -> str:
    title, text, accept, no, manage, save = CC_WORDS[lang]
    first_no = f'acceptNecessaryBtn: "{no}",' if reject else ""
    return PAGE.format(
        lang=lang,
        name="vanilla-cookieconsent",
        head='<link rel="stylesheet" href="/npm/vanilla-cookieconsent/dist/cookieconsent.css">',
        body=f"""<a href="#" data-cc="show-preferencesModal">Cookie settings</a><script src="/npm/vanilla-cookieconsent/dist/cookieconsent.umd.js"></script><script>CookieConsent.run({{
categories: {{necessary: {{enabled: true, readOnly: true}}, analytics: {{enabled: true}}, marketing: {{enabled: true}}}},
language: {{default: "{lang}", translations: {{"{lang}": {{
consentModal: {{title: "{title}", description: "{text}", acceptAllBtn: "{accept}", {first_no} showPreferencesBtn: "{manage}"}},
preferencesModal: {{title: "{manage}", savePreferencesBtn: "{save}", closeIconLabel: "x", sections: [
{{title: "Necessary", description: "-", linkedCategory: "necessary"}}, {{title: "Analytics", description: "-", linkedCategory: "analytics"}},
{{title: "Marketing", description: "-", linkedCategory: "marketing"}}]}}}}}}}}}});</script>""",
    )


KLARO_JA = """translations: {ja: {consentNotice: {description: 'アクセス解析と広告のためにCookieを使用します。', learnMore: '設定を選択する'},
ok: 'すべて同意する', decline: '拒否する', acceptAll: 'すべて許可する', acceptSelected: '選択したものを許可する', save: '保存する', close: '閉じる',
consentModal: {title: 'Cookieの設定', description: 'Cookieの利用目的を選択できます。'}, purposes: {analytics: 'アクセス解析', marketing: '広告'}}},"""


def _klaro(lang: str, *, modal: bool) -> str:
    return PAGE.format(
        lang=lang,
        name="klaro",
        head="",
        body=f"""<script>var klaroConfig = {{version: 1, elementID: 'klaro', storageMethod: 'cookie', cookieName: 'klaro', default: true, mustConsent: {str(modal).lower()},
{KLARO_JA if lang == "ja" else ""} acceptAll: true, hideDeclineAll: {str(modal).lower()}, lang: '{lang}', services: [
{{name: 'matomo', title: 'Matomo', purposes: ['analytics'], default: true}}, {{name: 'ads', title: 'Ads', purposes: ['marketing'], default: true}}]}};</script>
<script src="/npm/klaro/dist/klaro.js"></script><a href="#" onclick="klaro.show();return false">Cookie settings</a>""",
    )


def _tarteaucitron(lang: str) -> str:
    return PAGE.format(
        lang=lang,
        name="tarteaucitron",
        head='<script src="/npm/tarteaucitronjs/tarteaucitron.js"></script>',
        body=f"""<script>var tarteaucitronForceLanguage = '{lang}';
tarteaucitron.init({{privacyUrl: '', hashtag: '#tarteaucitron', cookieName: 'tarteaucitron', orientation: 'middle', groupServices: false,
showAlertSmall: false, cookieslist: false, closePopup: false, showIcon: true, iconPosition: 'BottomRight', adblocker: false, DenyAllCta: true,
AcceptAllCta: true, highPrivacy: true, handleBrowserDNTRequest: false, removeCredit: true, moreInfoLink: true, useExternalCss: false,
useExternalJs: false, mandatory: true, mandatoryCta: true}});
tarteaucitron.services.plain = {{key: 'plain', type: 'analytic', name: 'Plain', uri: 'https://example.com', needConsent: true, cookies: [],
js: function () {{ document.cookie = 'plain=1; path=/'; }}, fallback: function () {{}}}};
(tarteaucitron.job = tarteaucitron.job || []).push('plain');</script>""",
    )


OSANO_JA = """, content: {message: '当サイトではCookieを使用しています。', allow: '許可する', deny: '拒否する', dismiss: 'OK',
link: '詳しくはこちら', policy: 'Cookieの設定'}"""


def _osano(kind: str, lang: str = "en") -> str:
    return PAGE.format(
        lang=lang,
        name="cookieconsent",
        head='<link rel="stylesheet" href="/npm/cookieconsent/build/cookieconsent.min.css">',
        body=f"""<script src="/npm/cookieconsent/build/cookieconsent.min.js"></script>
<script>window.cookieconsent.initialise({{type: '{kind}', palette: {{popup: {{background: '#000'}}, button: {{background: '#f1d600'}}}}{OSANO_JA if lang == "ja" else ""}}});</script>""",
    )


def _orejime(lang: str = "en", again: str = "") -> str:
    return PAGE.format(
        lang=lang,
        name="orejime",
        head='<link rel="stylesheet" href="/npm/orejime/dist/orejime-standard.css">',
        body=f"""{again}<script>window.orejimeConfig = {{privacyPolicyUrl: '/privacy', purposes: [{{id: 'analytics', title: 'Analytics', cookies: []}},
{{id: 'ads', title: 'Ads', cookies: []}}]}};</script><script src="/npm/orejime/dist/orejime-standard-{lang}.js"></script>""",
    )


PAGES = {
    "/vanilla": _vanilla("en", reject=True),
    "/vanilla-two": _vanilla("en", reject=False),
    "/vanilla-ja": _vanilla("ja", reject=True),
    "/vanilla-ja-two": _vanilla("ja", reject=False),
    "/klaro": _klaro("en", modal=False),
    "/klaro-de": _klaro("de", modal=False),
    "/klaro-modal": _klaro("en", modal=True),
    "/tarteaucitron": _tarteaucitron("en"),
    "/tarteaucitron-fr": _tarteaucitron("fr"),
    "/osano": _osano("opt-in"),
    "/osano-out": _osano("opt-out"),
    "/osano-info": _osano("info"),
    "/orejime": _orejime(),
    "/orejime-again": _orejime(
        again="<footer><a href='#' onclick='orejime.prompt();return false'>Manage cookies</a></footer>"
    ),
    "/klaro-ja": _klaro("ja", modal=False),
    "/klaro-ja-modal": _klaro("ja", modal=True),
    "/tarteaucitron-ja": _tarteaucitron("ja"),
    "/osano-ja": _osano("opt-in", "ja"),
}
TRANSLATED = {
    **{
        f"/tarteaucitron-{lang}": _tarteaucitron(lang)
        for lang in ("es", "it", "nl", "pl", "pt", "sv", "fi", "cs", "zh", "no", "da", "ko", "de")
    },
    **{f"/orejime-{lang}": _orejime(lang) for lang in ("es", "it", "nl", "nb", "sv", "fi", "de", "fr")},
}
"""Consent managers in languages into which their own authors translated them."""
TRACKER = "document.cookie = '_trk=' + Math.random().toString(16).slice(2) + '; path=/; max-age=31536000'; new Image().src = 'https://tracker.example/hit?id=' + document.cookie;"


def host(packages: Path) -> Host:
    """A host that serves these pages and the files of the packages."""

    def answer(asked: Asked) -> Answer:
        if asked.path in PAGES or asked.path in TRANSLATED:
            return Answer(body=PAGES.get(asked.path) or TRANSLATED[asked.path])
        file = packages / asked.path.removeprefix("/npm/")
        if asked.path.startswith("/npm/") and file.is_file():
            return Answer(body=file.read_bytes(), type=TYPES.get(file.suffix, "application/octet-stream"))
        return NOT_FOUND

    return answer


def tracker(asked: Asked) -> Answer:
    """The tracker that consent starts."""
    return Answer(body=TRACKER if asked.path == "/t.js" else "", type="text/javascript")
