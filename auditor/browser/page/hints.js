// Hosts that the page names to the browser without asking them for anything: a connection, a look-up of their name
// (https://html.spec.whatwg.org/#link-type-preconnect), an icon, which a browser without windows does not fetch, a page to be rendered
// beforehand (https://html.spec.whatwg.org/#speculative-loading).
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
