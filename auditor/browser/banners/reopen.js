// The links, buttons and small floating boxes of a frame that may open the choice again, including those in
// shadow roots, last first because such links are in the footer.
// An element that calls one of the consent platforms' functions in `opens` counts whatever its text.
// Returns {elements, ways, unknown}: each way with its texts and whether it is a floating button.
({ secret, most, floating, opens }) => {
  const MOST_ELEMENTS = 40000;
  const HINT = /cookie|consent|gdpr|ccpa|privacy|cmp[-_]|[-_]cmp|クッキー|同意/i;
  const PRESSED = 'a,button,summary,[role=button],[role=link],input[type=button],input[type=submit],[onclick]';

  let closed = null;
  try {
    const kept = Element.prototype.attachShadow.call(document.documentElement, secret);
    closed = kept instanceof WeakMap ? kept : null;
  } catch { /* the page has replaced attachShadow, so its closed roots stay closed */ }
  const all = [];
  const walk = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node && all.length < MOST_ELEMENTS; node = walker.nextNode()) {
      all.push(node);
      const inner = node.shadowRoot || (closed && closed.get(node)) || null;
      if (inner) walk(inner);
    }
  };
  walk(document);

  const shown = (element) => {
    const box = element.getBoundingClientRect();
    return element.checkVisibility({ checkVisibilityCSS: true }) && box.width > 1 && box.height > 1;
  };
  const matches = (element, selector) => { try { return element.matches(selector); } catch { return false; } };
  // Whether an element is a small floating icon whose names mention cookies or privacy.
  const floats = (element) => {
    const names = `${element.id} ${element.getAttribute('class') || ''} ${element.getAttribute('aria-label') || ''} ${element.title || ''}`;
    if (!HINT.test(names) && !HINT.test(element.querySelector('img')?.alt || '')) return false;
    return hangs(element);
  };
  const hangs = (element) => {
    const box = element.getBoundingClientRect();
    if (box.width > 240 || box.height > 120) return false;
    for (let node = element; node && node !== document.body; node = node.parentElement || node.getRootNode().host) {
      if (getComputedStyle(node).position === 'fixed') return true;
    }
    return false;
  };
  const wordsOf = (element) =>
    [element.innerText, element.getAttribute('aria-label'), element.title, element.value, element.querySelector('img')?.alt,
      element.querySelector('svg title')?.textContent]
      .map((words) => String(words || '').replace(/\s+/g, ' ').trim().slice(0, 120)).filter(Boolean);
  const elements = [];
  const ways = [];
  let unknown = 0;  // floating icons without any text, which may do anything
  for (const element of all.reverse()) {
    if (elements.length >= most) break;
    const known = matches(element, floating);
    const pressed = matches(element, PRESSED);
    if (pressed && !known && !wordsOf(element).length && hangs(element) && shown(element)) unknown++;
    if (!known && !pressed && !HINT.test(`${element.id} ${element.getAttribute('class') || ''}`)) continue;
    const calls = opens.some((name) => (element.getAttribute('onclick') || '').includes(`${name}(`));
    const icon = known || calls || floats(element);
    if (!pressed && !icon) continue;
    const words = wordsOf(element);
    if (!words.length && !icon) continue;
    elements.push(element);
    ways.push({ words, known: known || calls, icon, shown: shown(element), href: element.tagName === 'A' ? element.href || '' : '' });
  }
  return { elements, ways, unknown };
}
