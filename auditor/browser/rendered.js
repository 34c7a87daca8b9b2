// The document as a person could read it: closed <details> opened, open shadow roots appended at the end.
() => {
  for (const details of document.querySelectorAll("details")) details.open = true;
  const roots = [], inside = (root) => {
    for (const node of root.querySelectorAll("*")) {
      if (node.shadowRoot && roots.length < 200) { roots.push(node.shadowRoot.innerHTML); inside(node.shadowRoot); }
    }
  };
  inside(document);
  const base = document.baseURI;
  const root = document.documentElement;
  return {
    html: root ? root.outerHTML : "",
    roots: roots.map((html) => `<section data-shadow-root="">${html}</section>`).join("\n"),
    body: document.body ? document.body.innerHTML : "",
    length: document.body ? document.body.innerText.trim().length : 0,
    base,
    title: document.title.slice(0, 200),
    encoding: document.characterSet,
    pdf: ([...document.querySelectorAll("object[data], embed[src], iframe[src]")].filter((node) =>
      (node.type || "") === "application/pdf" || /\.pdf([?#]|$)/i.test(node.data || node.src || ""))
      .map((node) => node.data || node.src).find((url) => /^https?:/.test(url)) || ""),
  };
}
