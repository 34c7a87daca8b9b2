// Find collapsed sections and tabs whose text is not loaded yet.
// Returns an object that presses them one by one and keeps what each press loaded.
() => {
  const outside = "nav, header, footer, form, [role=navigation], [role=menu], [role=menubar], [role=dialog]";
  const banner = /cookie-?(?:banner|consent|notice)|consent|gdpr|onetrust|cmp[-_]|didomi|usercentrics|truste/i;
  const bare = (text) => (text || "").replace(/\s+/g, "");
  const panel = (node) => document.getElementById(node.getAttribute("aria-controls") || "\0");
  const within = (node) => {
    for (let up = node; up && up !== document.body; up = up.parentElement) {
      if (banner.test((up.id || "") + " " + (up.getAttribute("class") || ""))) return true;
    }
    return false;
  };
  const here = location.href.split("#")[0];
  const leads = (node) => node.localName === "a" && /^https?:/i.test(node.href) && node.href.split("#")[0] !== here;
  const asks = (node) => bare((panel(node) || {}).textContent).length < 20
    && !node.closest(outside) && !within(node) && !leads(node);
  const folded = "[aria-expanded=false]:not([aria-haspopup])", tab = "[role=tab][aria-selected=false]";
  // Buttons without ARIA attributes, recognised by their text; links to other pages are excluded.
  const more = new RegExp("^\\W*(?:(?:read|show|see|view|open|expand)( the| our)?( more| all| full| whole| complete| entire)"
    + "|(?:続き|全文|すべて|もっと|詳細|詳しく)(?:を|は)?(?:読む|見る|表示|開く)|(?:더|전체|전문) ?보기|펼치기"
    + "|(?:mehr|alles|ganz\\w*|vollständig\\w*)\\b.{0,30}(?:lesen|anzeigen|zeigen|aufklappen)|weiterlesen"
    + "|(?:lire|voir|afficher)( la suite| plus| tout| l['’]intégral\\w*))", "i");
  const words = "button, [role=button], a:not([href]), a[href^='#'], a[href^='javascript:'], [onclick]";
  const says = (node) => { const text = (node.innerText || "").trim(); return text.length < 50 && more.test(text); };
  const marked = [...document.querySelectorAll(`${folded}, ${tab}`)];
  const spoken = [...document.querySelectorAll(words)].slice(0, 2000)
    .filter((node) => !marked.includes(node) && !node.form && says(node)).slice(0, 20);
  // Links in the main content to fragments that do not exist: tabs without ARIA attributes.
  const nowhere = (node) => node.hash && node.hash.length > 1 && !/^#(?:top|!|\/)/.test(node.hash)
    && !document.getElementById(decodeURIComponent(node.hash.slice(1))) && node.closest("main, article, [role=main]");
  const loose = [...document.querySelectorAll("a[href^='#']")].slice(0, 2000).filter((node) => {
    try { return !marked.includes(node) && !spoken.includes(node) && nowhere(node); } catch { return false; }
  });
  const left = [...marked, ...spoken, ...(loose.length <= 12 ? loose : [])].filter(asks).slice(0, 60);
  const brought = [];
  let size = 0, grown = new Set();
  const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const gone = (node) => {
    const text = bare(node.textContent);
    if (text.length < 8 || size > 4e6 || (node.nodeType !== Node.ELEMENT_NODE && node.nodeType !== Node.TEXT_NODE)) return;
    const html = node.outerHTML || `<p>${escaped(node.textContent)}</p>`;
    size += html.length;
    brought.push([text, html]);
  };
  const watch = new MutationObserver((changes) => {
    for (const change of changes) for (const node of change.removedNodes) if (!within(change.target)) gone(node);
    for (const change of changes) for (const node of change.addedNodes) {
      const element = node.nodeType === Node.ELEMENT_NODE ? node : change.target;
      if (grown.size < 500 && element !== document.body && element !== document.documentElement) grown.add(element);
    }
  });
  watch.observe(document.body || document.documentElement, {childList: true, subtree: true});
  const keep = () => {
    for (const node of grown) {
      if (!node.isConnected || [...grown].some((other) => other !== node && other.contains(node))) continue;
      if (bare(node.textContent).length < 8 || within(node) || size > 4e6) continue;
      const html = node.outerHTML;
      size += html.length;
      brought.push([bare(node.textContent), html]);
    }
    grown = new Set();
  };
  return {
    count: left.length,
    press(which) { keep(); const node = left[which]; if (node && node.isConnected && asks(node)) node.click(); },
    rest() {
      keep();
      watch.disconnect();
      const walk = document.createTreeWalker(document.body || document, NodeFilter.SHOW_TEXT), texts = [];
      while (walk.nextNode()) {  // a script may contain the same text that it shows
        if (!walk.currentNode.parentElement || !walk.currentNode.parentElement.matches("script, style, noscript")) {
          texts.push(walk.currentNode.data);
        }
      }
      const shown = bare(texts.join(""));
      const seen = new Set();
      return brought.filter(([text]) => !shown.includes(text) && !seen.has(text) && seen.add(text))
        .map(([, html]) => html).join("\n");
    },
  };
}
