// Hosts that the page names to the browser without requesting anything: preconnect and dns-prefetch
// (https://html.spec.whatwg.org/#link-type-preconnect), an icon, which a headless browser does not fetch, and
// a page to prerender (https://html.spec.whatwg.org/#speculative-loading).
() => {
  const found = [];
  for (const link of document.querySelectorAll("link[rel][href]")) {
    const rel = String(link.rel).toLowerCase();
    for (const kind of ["preconnect", "dns-prefetch", "icon"])
      if (found.length < 100 && rel.split(/\s+/).includes(kind)) found.push([kind, String(link.href).slice(0, 4096)]);
  }
  for (const rules of document.querySelectorAll("script[type=speculationrules]"))
    if (/"prerender"/.test(rules.textContent)) found.push(["prerender", ""]);
  return found;
}
