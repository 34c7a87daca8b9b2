"""Kinds of consent banners, each in English and Japanese, with what a visitor does in them."""
# ruff: noqa: E501 - lines of HTML and scripts as their pages have them

from dataclasses import dataclass

from browser.banner_pages import HEAD

WORDS = {
    "en": {
        "text": "We use cookies to measure visits and to show personalised advertising.",
        "yes": "Accept all",
        "no": "Reject all",
        "settings": "Cookie settings",
        "save": "Save my choices",
        "need": "Strictly necessary",
        "stats": "Statistics",
        "ads": "Advertising",
        "on": "On",
        "off": "Off",
        "all": "All cookies",
        "only": "Only necessary cookies",
        "pay": "Subscribe without tracking",
        "log": "Log in",
        "sure": "Reject all cookies? Some things will not work.",
        "sure_no": "Yes, reject all",
        "go": "Continue",
        "by": "By scrolling on you agree to our use of cookies.",
        "without": "continue without accepting",
        "cross": "Closing this message with × refuses all but the necessary cookies.",
    },
    "ja": {
        "text": "当サイトでは、利用状況の分析と広告の最適化のためにCookieを使用しています。",
        "yes": "すべて同意する",
        "no": "すべて拒否する",
        "settings": "Cookieの設定",
        "save": "選択内容を保存する",
        "need": "必須Cookie",
        "stats": "アクセス解析",
        "ads": "広告",
        "on": "オン",
        "off": "オフ",
        "all": "すべて許可",
        "only": "必要なCookieのみ",
        "pay": "広告なしの有料プランを購読する",
        "log": "ログイン",
        "sure": "Cookieをすべて拒否しますか。一部の機能が利用できません。",
        "sure_no": "はい、拒否する",
        "go": "続ける",
        "by": "スクロールして閲覧を続けると、Cookieの使用に同意したものとみなします。",
        "without": "同意せずに続行",
        "cross": "×で閉じると、必須以外のCookieは拒否されます。",
    },
}

YES = """<button onclick="say('all')">{yes}</button>"""
NO = """<button onclick="say('none')">{no}</button>"""
_BOXES = """<label><input type="checkbox" checked disabled> {need}</label>
<label><input type="checkbox" name="stats" TICKED> {stats}</label> <label><input type="checkbox" name="ads" TICKED> {ads}</label>"""
_SAVE = """<button onclick="say(on('stats')&&on('ads')?'all':on('stats')?'stats':on('ads')?'ads':'none')">{save}</button>"""
_LAYERS = """<div id="banner"><div class="bar" id="one"><p>{text}</p>YES<button onclick="two.hidden=false;one.hidden=true">{settings}</button></div>
<div class="shade" id="two" hidden><div class="box" role="dialog" aria-modal="true"><h2>{settings}</h2><p>{text}</p>INNER</div></div></div>""".replace(
    "YES", YES
)
_SHADOW = """<!doctype html><meta charset="utf-8"><div id="host"></div><script>
const root = document.getElementById('host').attachShadow({{mode: 'closed'}});
root.innerHTML = `<p>{text}</p><button id="y">{yes}</button><button id="n">{no}</button>`;
root.getElementById('y').onclick = () => parent.postMessage('all', '*');
root.getElementById('n').onclick = () => parent.postMessage('none', '*');</script>"""
SETTINGS_PAGE = """<main><h1>{settings}</h1><form onsubmit="say(on('stats')&&on('ads')?'all':on('stats')?'stats':on('ads')?'ads':'none');return false"><p>{text}</p>
<label><input type="checkbox" name="stats" checked> {stats}</label> <label><input type="checkbox" name="ads" checked> {ads}</label>
<button>{save}</button></form></main>"""


@dataclass(frozen=True)
class Kind:
    """A banner and how it is used: the clicks to accept and to reject (None if not offered), what is on by
    default, and whether the page is blocked.
    """

    html: str
    accept: int | None = 1
    refuse: int | None = 1
    toggles: tuple[int, int] = (0, 0)
    """How many toggles are on, and how many there are."""
    blocks: bool = False
    partial: bool = False


KINDS = {
    "radio_levels": Kind(
        """<div id="banner" class="bar"><p>{text}</p><fieldset><legend>{settings}</legend>
<label><input type="radio" name="level" value="all" checked> {all}</label> <label><input type="radio" name="level" value="none"> {only}</label></fieldset>
<button onclick="say(document.querySelector('[name=level]:checked').value)">{go}</button></div>""",
        toggles=(1, 1),
    ),
    "radio_purposes": Kind(
        """<div id="banner" class="box" role="dialog"><p>{text}</p>
<fieldset><legend>{stats}</legend><label><input type="radio" name="stats" value="1" checked> {on}</label> <label><input type="radio" name="stats" value="0"> {off}</label></fieldset>
<fieldset><legend>{ads}</legend><label><input type="radio" name="ads" value="1"> {on}</label> <label><input type="radio" name="ads" value="0" checked> {off}</label></fieldset>
YES <button onclick="const v=(n)=>document.querySelector('[name='+n+']:checked').value==='1';say(v('stats')&&v('ads')?'all':v('stats')?'stats':v('ads')?'ads':'none')">{save}</button></div>""",
        toggles=(1, 2),
        partial=True,
    ),
    "select_list": Kind(
        """<div id="banner" class="bar"><p>{text}</p><select aria-label="Language"><option>English</option><option>日本語</option></select>
<label>{settings} <select id="level"><option value="all">{all}</option><option value="none">{only}</option></select></label>
<button onclick="say(document.getElementById('level').value)">{save}</button></div>""",
        toggles=(1, 1),
    ),
    "notice": Kind("""<div id="banner" class="bar"><p>{text}</p></div>""", accept=None, refuse=None),
    "cross_only": Kind(
        """<div id="banner" class="bar"><p>{text}</p><button onclick="banner.remove()">×</button></div>""",
        accept=None,
        refuse=None,
    ),
    "cross_refuses": Kind(
        """<div id="banner" class="bar"><p>{text} {cross}</p>YES <button onclick="say('none')">×</button></div>"""
    ),
    "sliders": Kind(
        """<div id="banner" class="box" role="dialog"><p>{text}</p><label for="rs">{stats}</label> <input type="range" id="rs" min="0" max="1" value="1">
<label for="ra">{ads}</label> <input type="range" id="ra" min="0" max="1" value="1">
YES <button onclick="say(+rs.value&&+ra.value?'all':+rs.value?'stats':+ra.value?'ads':'none')">{save}</button></div>""",
        toggles=(2, 2),
        partial=True,
    ),
    "accept_only": Kind("""<div id="banner" class="bar"><p>{text}</p>YES</div>""", refuse=None),
    "pay_or_accept": Kind(
        """<div id="banner"><div class="shade"></div><div class="box" role="dialog" aria-modal="true"><p>{text}</p>YES <button>{pay}</button> <button>{log}</button></div></div>""",
        refuse=None,
        blocks=True,
    ),
    "by_scrolling": Kind(
        """<div id="banner" class="bar"><p>{text} {by}</p></div><script>addEventListener('scroll', () => say('all'), {{once: true}})</script>""",
        refuse=None,
    ),
    "settings_page": Kind(
        """<div id="banner" class="bar"><p>{text}</p>YES <a href="/settings-LANG">{settings}</a></div>""",
        refuse=2,
        partial=True,
    ),
    "two_steps": Kind(
        """<div id="banner" class="bar"><p>{text}</p>YES <button onclick="q.hidden=false;this.parentNode.hidden=true">{no}</button></div>
<div id="q" class="box" role="dialog" hidden><p>{sure}</p><button onclick="say('none', '#banner,#q')">{sure_no}</button></div>""",
        refuse=2,
    ),
    "late": Kind(
        """<script>setTimeout(() => {{ const d = document.createElement('div'); d.id = 'banner'; d.className = 'bar';
d.innerHTML = `<p>{text}</p>YES NO`; document.body.append(d); }}, 9000)</script>"""
    ),
    "after_scroll": Kind(
        """<script>addEventListener('scroll', () => {{ const d = document.createElement('div'); d.id = 'banner'; d.className = 'bar';
d.innerHTML = `<p>{text}</p>YES NO`; document.body.append(d); }}, {{once: true}})</script>"""
    ),
    "bottom_sheet": Kind(
        """<div id="banner"><div class="shade"></div><div style="position:fixed;bottom:0;left:0;right:0;z-index:200;background:#fff;transform:translateY(100%);transition:transform .4s" id="sheet"><p>{text}</p>YES NO</div></div>
<script>setTimeout(() => {{ sheet.style.transform = 'none'; }}, 3000)</script>""",
        blocks=True,
    ),
    "frame_with_closed_root": Kind(
        """<div id="banner" class="bar"><iframe src="https://platform.example/inner-LANG" style="width:100%;height:160px;border:0"></iframe></div><script>onmessage = (m) => say(m.data)</script>"""
    ),
    "closed_root": Kind(
        """<div id="banner"></div><script>window.root = null; {{ const root = document.getElementById('banner').attachShadow({{mode: 'closed'}});
root.innerHTML = `<div style="position:fixed;bottom:0;left:0;right:0;background:#eee"><p>{text}</p><button id=y>{yes}</button><button id=n>{no}</button></div>`;
root.getElementById('y').onclick = () => say('all'); root.getElementById('n').onclick = () => say('none'); }}</script>"""
    ),
    "ticked_boxes": Kind(
        f"""<div id="banner" class="bar"><p>{{text}}</p>{_BOXES.replace("TICKED", "checked")} YES {_SAVE}</div>""",
        toggles=(2, 2),
        partial=True,
    ),
    "reject_in_second": Kind(_LAYERS.replace("INNER", "NO"), refuse=2),
    "save_in_second": Kind(
        _LAYERS.replace("INNER", _BOXES.replace("TICKED", "checked") + _SAVE),
        refuse=2,
        toggles=(2, 2),
        partial=True,
    ),
    "link_in_text": Kind(
        """<div id="banner" class="bar"><p>{text} <a href="#" onclick="say('none');return false">{without}</a></p>YES</div>"""
    ),
}


def _page(html: str, lang: str) -> str:
    filled = html.replace("YES", YES).replace("NO", NO).replace("LANG", lang).format(**WORDS[lang])
    return HEAD.replace('lang="en"', f'lang="{lang}"') + filled


def pages() -> dict[str, str]:
    """Every page of the site, by path."""
    found = {f"/{name}-{lang}": _page(kind.html, lang) for name, kind in KINDS.items() for lang in WORDS}
    return found | {f"/settings-{lang}": _page(SETTINGS_PAGE, lang) for lang in WORDS}


def platform_pages() -> dict[str, str]:
    """Every page of the consent platform that serves the frames."""
    return {f"/inner-{lang}": _SHADOW.format(**WORDS[lang]) for lang in WORDS}
