// The HTML that a press opened on the page: the outermost element with text that was not visible before.
// Called with null it returns a record of what is visible; called with that record it looks for what is new.
(before) => {
  const shows = (node) => {
    const box = node.getBoundingClientRect();
    return box.width > 1 && box.height > 1 && getComputedStyle(node).visibility !== "hidden";
  };
  const large = [...document.querySelectorAll("div, section, article, main, dialog, aside, [role=dialog]")]
    .slice(0, 20000).filter((node) => (node.textContent || "").length >= 100 && shows(node));
  if (!before) return {nodes: new WeakSet(large), texts: new Set(large.map((node) => node.textContent))};
  const fresh = large.filter((node) => !before.nodes.has(node) && !before.texts.has(node.textContent));
  const outer = fresh.filter((node) => !fresh.some((other) => other !== node && other.contains(node)));
  outer.sort((a, b) => b.textContent.length - a.textContent.length);
  return outer.length ? outer[0].outerHTML : null;
}
