// The links of a frame (URL, text, place), including hidden ones (a closed menu) and those in open shadow
// roots. An element that opens something by script has an empty URL. Also read: select options that are URLs,
// and a policy named in the head
// (https://html.spec.whatwg.org/multipage/links.html#link-type-privacy-policy).
(secret) => {
  // Closed shadow roots, if a script of ours remembers them (banners/closed_roots.js).
  let kept = null;
  try { kept = secret ? Element.prototype.attachShadow.call(document.documentElement, secret) : null; }
  catch { /* nothing remembers them, or the page has replaced attachShadow */ }
  const inside = (node) => node.shadowRoot || (kept instanceof WeakMap ? kept.get(node) : null);
  const here = location.href.split("#")[0];
  let scripted = 0;
  const found = [], roots = [document];
  const banner = /cookie|consent|gdpr|onetrust|cmp[-_]|didomi|usercentrics|truste|privacy-?(?:banner|notice|popup)/i;
  const spoken = /cookie|クッキー|쿠키/i;
  const footer = /(^|[\s_-])(?:global-?|site-?|page-?)?footer/i;
  const named = (node) => banner.test((node.id || "") + " " + (node.getAttribute("class") || ""));
  const stands = new Map();
  // Whether an element covers the page or stays in view, and asks about cookies, whatever its class names.
  const asks = (node) => {
    if (!stands.has(node)) {
      const position = getComputedStyle(node).position, role = node.getAttribute("role") || "";
      const over = position === "fixed" || position === "sticky" || role.includes("dialog") || node.localName === "dialog";
      const offers = () => node.querySelector("button, [role=button], input") && node.querySelectorAll("a").length <= 6;
      stands.set(node, over && (named(node)
        || Boolean(offers() && spoken.test((node.textContent || "").slice(0, 3000)))));
    }
    return stands.get(node);
  };
  const up = (node) => node.parentElement || (node.getRootNode && node.getRootNode().host) || null;
  const place = (link) => {
    let near = "";
    for (let node = link, depth = 0; node && depth < 60; node = up(node), depth++) {
      if (node === document.body || node === document.documentElement) break;
      const tag = node.localName, role = node.getAttribute("role") || "";
      if (node !== link && asks(node)) return "banner";
      const words = (node.id || "") + " " + (node.getAttribute("class") || "");
      // A list of links in a footer counts as footer, whatever else it is.
      if (tag === "footer" || role === "contentinfo" || footer.test(words)) near = "footer";
      else if (!near && (tag === "nav" || role === "navigation")) near = "nav";
      else if (!near && (tag === "header" || role === "banner")) near = "header";
    }
    return near || "main";
  };
  for (const link of document.querySelectorAll("link[rel~=privacy-policy i][href]"))
    if (/^https?:/i.test(link.href) && found.length < 5)
      found.push([link.href.slice(0, 4096), (link.title || "Privacy policy").slice(0, 300), "footer"]);
  while (roots.length && found.length < 2000) {
    const root = roots.pop();
    for (const node of root.querySelectorAll("*")) if (inside(node)) roots.push(inside(node));
    for (const choice of root.querySelectorAll("select option[value]")) {
      if (found.length >= 2000) break;
      if (!/^(?:https?:\/\/|\/[^/]|[\w-]+\.(?:html?|php)\b)/i.test(choice.getAttribute("value"))) continue;
      let leads = "";
      try { leads = new URL(choice.getAttribute("value"), document.baseURI).href; } catch { continue; }
      found.push([leads.slice(0, 4096), (choice.textContent || "").replace(/\s+/g, " ").trim().slice(0, 300), place(choice)]);
    }
    for (const link of root.querySelectorAll("a, area[href], button, [onclick], [role=link], [role=button]")) {
      if (found.length >= 2000) break;
      const given = link.href && link.href.baseVal !== undefined ? link.href.baseVal : link.href;
      const leads = typeof given === "string" && /^https?:/i.test(given) && given !== here + "#";
      const url = leads ? given : "";
      if (!leads && (scripted >= 500 || (given && !/^(?:javascript:|https?:)/i.test(given)))) continue;
      const image = link.querySelector("img[alt]");
      const words = (link.innerText || link.textContent || "").trim() || link.getAttribute("aria-label")
        || link.title || link.alt || (image && image.alt) || "";
      if (!leads && (!words || words.length > 80)) continue;
      if (!leads) scripted++;
      found.push([url.slice(0, 4096), words.replace(/\s+/g, " ").slice(0, 300), place(link)]);
    }
    // Text with the pointer of a link, to which a script listens without any other mark.
    for (const text of [...root.querySelectorAll("span, div, p, li, td, b, strong, i, em, u")].slice(0, 20000)) {
      if (found.length >= 2000 || scripted >= 500) break;
      const words = text.childElementCount === 0 ? (text.textContent || "").replace(/\s+/g, " ").trim() : "";
      if (words.length < 3 || words.length > 60 || text.closest("a, button, label, summary, [onclick], [role=link], [role=button]")) continue;
      if (getComputedStyle(text).cursor !== "pointer" || !text.checkVisibility()) continue;
      scripted++;
      found.push(["", words, place(text)]);
    }
  }
  return found;
}
