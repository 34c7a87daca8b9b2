"""Pages with many kinds of consent banners, and pages without. Each button records its act in `choice`."""
# ruff: noqa: E501 - lines of HTML and scripts as their pages have them

HEAD = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title>
<style>body{font:16px sans-serif;margin:0} main{padding:20px;min-height:1600px}
.bar{position:fixed;left:0;right:0;bottom:0;background:#eee;padding:16px;z-index:99}
.shade{position:fixed;inset:0;background:#0008;z-index:100} .box{position:fixed;top:20%;left:25%;width:50%;background:#fff;padding:20px;z-index:101}
[hidden]{display:none!important}</style>
<script>
const say = (value, gone = '#banner') => {
  document.cookie = `choice=${value}; path=/; max-age=86400`;
  localStorage.setItem('site-consent', value);
  setTimeout(() => (window.root || document).querySelectorAll(gone).forEach((e) => e.remove()), 300);
};
const on = (name) => (window.root || document).querySelector(`[name=${name}]`).checked;
</script>
<main><h1>Shop</h1><p>Shoes and hats. Our kitchen bakes cookies of butter each morning.</p></main>
"""

TEXT = "We use cookies to measure visits and to show personalised advertising."
ACCEPT = """<button onclick="say('all')">Accept all</button>"""
REJECT = """<button onclick="say('none')">Reject all</button>"""
LAYER_TWO = """<div id="banner"><div class="bar" id="one"><p>{text}</p><button onclick="say('all')">{accept}</button>
<button onclick="two.hidden=false;one.hidden=true">{settings}</button></div>
<div class="shade" id="two" hidden><div class="box" role="dialog" aria-modal="true"><h2>{settings}</h2><p>{text}</p>
<label><input type="checkbox" name="need" checked disabled> {need}</label>
<label><input type="checkbox" name="stats" {ticked}> {stats}</label>
<label><input type="checkbox" name="ads" {ticked}> {ads}</label>{last}</div></div></div>"""
SAVE = """<button onclick="say(on('stats')||on('ads')?'some':'none')">{save}</button>"""

ENGLISH = {
    "text": TEXT,
    "accept": "Accept all",
    "settings": "Cookie settings",
    "need": "Strictly necessary",
    "stats": "Statistics",
    "ads": "Advertising",
}
JAPANESE = {
    "text": "当サイトでは、利用状況の分析と広告の最適化のためにCookieを使用しています。",
    "accept": "すべて同意する",
    "settings": "Cookieの設定",
    "need": "必須Cookie",
    "stats": "分析",
    "ads": "広告",
}

PAGES = {
    "bar": f'<div id="banner" class="bar"><p>{TEXT}</p>{ACCEPT}{REJECT}<a href="/policy">Learn more</a></div>',
    "modal": f'<div id="banner"><div class="shade"></div><div class="box" role="dialog" aria-modal="true"><p>{TEXT}</p>{ACCEPT}{REJECT}</div></div>',
    "dialog": f'<dialog id="banner"><p>{TEXT}</p>{ACCEPT}{REJECT}</dialog><script>banner.showModal()</script>',
    "closed": f"""<div id="banner"></div><script>
window.root = null;
{{ const root = document.getElementById('banner').attachShadow({{mode: 'closed'}});
  root.innerHTML = `<div style="position:fixed;bottom:0;left:0;right:0;background:#eee"><p>{TEXT}</p><button id=y>Accept all</button><button id=n>Reject all</button></div>`;
  root.getElementById('y').onclick = () => say('all'); root.getElementById('n').onclick = () => say('none'); }}</script>""",
    "open_shadow": f"""<div id="banner"></div><script>
{{ const root = document.getElementById('banner').attachShadow({{mode: 'open'}});
  root.innerHTML = `<div style="position:fixed;bottom:0;left:0;right:0;background:#eee"><p>{TEXT}</p><button id=y><slot></slot>Accept all</button><button id=n>Reject all</button></div>`;
  root.getElementById('y').onclick = () => say('all'); root.getElementById('n').onclick = () => say('none'); }}</script>""",
    "same_frame": """<div id="banner" class="bar"><iframe src="/inner" style="width:100%;height:160px;border:0"></iframe></div>
<script>onmessage = (m) => say(m.data)</script>""",
    "cross_frame": """<div id="banner" class="bar"><iframe src="https://platform.example/inner" style="width:100%;height:160px;border:0"></iframe></div>
<script>onmessage = (m) => say(m.data)</script>""",
    "no_reject": f'<div id="banner" class="bar"><p>{TEXT}</p>{ACCEPT}<button onclick="banner.remove()">×</button></div>',
    "notice": f'<div id="banner" class="bar"><p>{TEXT} By using this site you agree.</p></div>',
    "second_layer": LAYER_TWO.format(**ENGLISH, ticked="", last=REJECT + SAVE.format(save="Save settings")),
    "pre_ticked": LAYER_TWO.format(**ENGLISH, ticked="checked", last=SAVE.format(save="Confirm my choices")),
    "japanese": """<div id="banner" class="bar"><p>当サイトではCookieを使用しています。</p>
<button onclick="say('all')">同意する</button><button onclick="say('none')">必要なもののみ許可</button></div>""",
    "japanese_two": LAYER_TWO.format(
        **JAPANESE, ticked="checked", last=SAVE.format(save="選択内容を保存する")
    ),
    "german": """<div id="banner" class="box" role="dialog"><p>Wir verwenden Cookies für Statistik und Werbung.</p>
<button onclick="say('all')">Alle akzeptieren</button><button onclick="say('none')">Nur essenzielle Cookies akzeptieren</button>
<button>Individuelle Datenschutzeinstellungen</button></div>""",
    "french": """<div id="banner" class="box"><a href="#" onclick="say('none')">Continuer sans accepter →</a><p>Nos partenaires et nous utilisons des cookies.</p>
<button onclick="say('all')">Accepter &amp; Fermer</button><button>Paramétrer mes choix</button></div>""",
    "korean": """<div id="banner" class="bar"><p>이 웹사이트는 쿠키를 사용합니다.</p>
<button onclick="say('all')">모두 동의</button><button onclick="say('none')">필수만 허용</button></div>""",
    "links": f"""<div id="banner" class="bar"><p>{TEXT} <a href="/policy">Privacy policy</a></p>
<a href="#" onclick="say('all');return false">I agree</a> <a href="#" onclick="say('none');return false">No, thanks</a></div>""",
    "bare_words": f"""<div id="banner" class="bar"><p>{TEXT}</p><span id="y">Accept</span> <span id="n">Decline</span></div>
<script>y.addEventListener('click', () => say('all')); n.addEventListener('click', () => say('none'));</script>""",
    "late": f"""<script>setTimeout(() => {{ const d = document.createElement('div'); d.id = 'banner'; d.className = 'bar';
d.innerHTML = `<p>{TEXT}</p>{ACCEPT}{REJECT}`; document.body.append(d); }}, 5000)</script>""",
    "moving": f"""<style>.slide{{transform:translateY(120%);opacity:0;transition:all .6s ease}} .slide.in{{transform:none;opacity:1}}
.go{{animation:away 5s forwards}} @keyframes away{{to{{transform:translateY(200%)}}}}</style>
<div id="banner" class="bar slide"><p>{TEXT}</p>{ACCEPT.replace("say('all')", "say('all', '#none');banner.classList.remove('in')")}
{REJECT.replace("say('none')", "say('none', '#none');banner.classList.remove('in')")}</div>
<script>setTimeout(() => banner.classList.add('in'), 800)</script>""",
    "other_language": """<div id="onetrust-banner-sdk" class="bar" role="region"><p>Käytämme evästeitä sivuston kehittämiseen.</p>
<button id="onetrust-pc-btn-handler">Evästeasetukset</button><button id="onetrust-reject-all-handler" onclick="say('none', '#onetrust-banner-sdk')">Hylkää kaikki</button>
<button id="onetrust-accept-btn-handler" onclick="say('all', '#onetrust-banner-sdk')">Hyväksy kaikki</button></div>""",
    "nested_frame": """<div id="banner" class="box" role="dialog" aria-modal="true"><iframe src="/outer" style="width:100%;height:220px;border:0"></iframe></div>
<script>onmessage = (m) => say(m.data)</script>""",
    "popover": f'<div id="banner" popover="manual" style="padding:20px"><p>{TEXT}</p>{ACCEPT}{REJECT}</div><script>banner.showPopover()</script>',
    "wrapped": f"""<div id="app" style="position:fixed;inset:0;overflow:auto"><nav><button>Menu</button><a href="/policy">Cookie policy</a></nav>
<article><h2>News</h2><p>Words of the day, and what the neighbours think of them.</p><button>Continue</button></article><div id="banner" style="position:absolute;bottom:0;z-index:50"><p>{TEXT}</p>{ACCEPT}{REJECT}</div></div>""",
    "disabled_until": f"""<div id="banner" class="bar"><p>{TEXT}</p>{ACCEPT}<button id="late" disabled onclick="say('none')">Reject all</button></div>
<script>setTimeout(() => {{ late.disabled = false; }}, 2000)</script>""",
    "custom_switches": LAYER_TWO.format(**ENGLISH, ticked="", last="")
    .replace("</div></div></div>", "")
    .replace("<label>", "<label hidden>")
    + """<div role="switch" aria-checked="true" tabindex="0" aria-label="Analytics" id="sa" onclick="flip(this)">on</div>
<div role="switch" aria-checked="true" tabindex="0" aria-label="Marketing" id="sm" onclick="flip(this)">on</div>
<script>const flip = (e) => e.setAttribute('aria-checked', e.getAttribute('aria-checked') !== 'true');</script>
<button onclick="say(sa.ariaChecked === 'true' || sm.ariaChecked === 'true' ? 'some' : 'none')">Save my choices</button></div></div></div>""",
    "unknown_words": """<div id="banner" class="bar"><p>Rydym yn defnyddio cookies i fesur ymweliadau.</p>
<button onclick="say('all')">OK</button><button onclick="say('none')">Gwrthod</button></div>""",
    "labelled_cross": f"""<div id="banner" class="bar"><p>{TEXT}</p>{ACCEPT}<button aria-label="Continue without accepting" onclick="say('none')">×</button></div>""",
    "stuck": LAYER_TWO.format(
        **ENGLISH, ticked="checked onclick='return false'", last=SAVE.format(save="Save settings")
    ),
    "leaves_placeholder": f"""<div id="banner" class="bar"><p>{TEXT}</p>{ACCEPT}<button onclick="say('none');film.hidden=false">Reject all</button></div>
<div id="film" class="cookie-consent" hidden><p>This video needs cookies.</p><button>Accept cookies</button></div>""",
    "in_flow": f'<section id="banner"><p>{TEXT}</p>{ACCEPT}{REJECT}</section>',
    "covered": f"""<div id="banner" class="bar"><p>{TEXT}</p>{ACCEPT}{REJECT}</div>
<div style="position:fixed;inset:0;z-index:9999"></div>""",
    "survey": """<div id="banner" class="box" role="dialog"><p>Would you take a survey? Our survey uses cookies.</p>
<button onclick="say('survey')">Yes, start</button><button onclick="say('no survey')">No, thanks</button></div>""",
    "reloads": f"""<div id="banner" class="bar"><p>{TEXT}</p><button onclick="say('all', '#none');location.reload()">Accept all</button>
<button onclick="say('none', '#none');location.reload()">Reject all</button></div><script>if (document.cookie.includes('choice=')) banner.remove()</script>""",
    "two_steps": f"""<div id="banner" class="bar"><p>{TEXT}</p>{ACCEPT}<button onclick="q.hidden=false;this.parentNode.hidden=true">Decline</button></div>
<div id="q" class="box" role="dialog" hidden><p>Without cookies some things will not work. Reject all cookies?</p>
<button onclick="say('none', '#banner,#q')">Yes, reject all</button><button onclick="say('all', '#banner,#q')">Accept cookies</button></div>""",
    "stubborn": f"""<div id="banner" class="bar"><p>{TEXT}</p>{ACCEPT}<button>Reject all</button></div>""",
    "forgetful": f"""<div id="banner" class="bar"><p>{TEXT}</p><button onclick="banner.remove()">Accept all</button>
<button onclick="banner.remove()">Reject all</button></div>""",
    "lying": f"""<div id="banner" class="bar"><p>{TEXT}</p>{ACCEPT}<button onclick="say(encodeURIComponent(JSON.stringify({{marketing: true}})))">Reject all</button></div>""",
}

NO_BANNER = {
    "placeholder": """<main><article><p>Our film.</p><div class="consent-placeholder"><p>This video needs cookies of its host.</p>
<button>Accept cookies</button></div></article></main>""",
    "newsletter": """<div class="shade"></div><div class="box" role="dialog" aria-modal="true"><h2>Ten percent off</h2><p>Join our newsletter. See how we
use cookies in our <a href="/policy">cookie policy</a>.</p><input type="email" placeholder="you@example.com"><button>Subscribe</button><button>No, thanks</button></div>""",
    "newsletter_plain": """<div class="box" role="dialog"><h2>Never miss a sale</h2><p>Shall we show you news?</p><button>Allow</button><button>No, thanks</button></div>""",
    "chat": """<div style="position:fixed;right:20px;bottom:20px;width:300px;background:#fff"><p>Hello! How can we help?</p><button>Start chat</button><button>Close</button></div>""",
    "age_gate": """<div class="shade"></div><div class="box" role="dialog" aria-modal="true"><p>Are you 18 or older? See our <a href="/p">privacy and cookie policy</a>.</p>
<button>Yes</button><button>No</button></div>""",
    "footer": """<footer><h3>Cookies</h3><p>We use cookies to remember your basket. <a href="/policy">Cookie settings</a> <a href="/p">Privacy policy</a></p></footer>""",
    "menu": """<nav style="position:fixed;top:0;left:0;right:0;background:#fff"><a href="/">Home</a> <a href="/policy">Cookie policy</a> <button>Menu</button> <button>Close</button></nav>""",
    "recipe": """<div id="cookie-recipes"><h2>Cookies</h2><p>Our best cookies.</p><button>Continue</button><button>Save</button></div>""",
    "hidden": f"""<div class="bar" style="display:none"><p>{TEXT}</p>{ACCEPT}{REJECT}</div>""",
    "slid_away": f"""<div class="bar" style="transform:translateY(150%)"><p>{TEXT}</p>{ACCEPT}{REJECT}</div>""",
    "location": """<div class="box" role="dialog"><p>You seem to be in Japan. Go to the Japanese shop?</p><button>Yes</button><button>No, thanks</button></div>""",
}

OUTER = """<!doctype html><script>onmessage = (m) => parent.postMessage(m.data, '*')</script><iframe src="https://platform.example/inner" style="width:100%;height:180px;border:0"></iframe>"""
INNER = f"""<!doctype html><meta charset="utf-8"><p>{TEXT}</p><button onclick="parent.postMessage('all','*')">Accept all</button>
<button onclick="parent.postMessage('none','*')">Reject all</button>"""
