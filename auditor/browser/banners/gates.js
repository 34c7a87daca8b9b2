// Find a gate that asks for the visitor's age or country, including in shadow roots.
([asks, yes, states, regions, goes, secret, element]) => {
  const bare = (text) => (text || "").replace(/\s+/g, " ").trim();
  let closed = null;
  try {
    const kept = Element.prototype.attachShadow.call(document.documentElement, secret);
    closed = kept instanceof WeakMap ? kept : null;
  } catch { /* the page has replaced attachShadow, so its closed roots stay closed */ }
  const rootOf = (node) => node.shadowRoot || (closed && closed.get(node)) || null;
  const above = (node) => node.parentElement || node.getRootNode().host || null;
  const pressed = "button, a, [role=button], input:is([type=submit], [type=button])";
  const roots = [document];
  for (let at = 0; at < roots.length && roots.length < 30; at++)
    for (const node of [...roots[at].querySelectorAll("*")].slice(0, 5000))
      if (rootOf(node)) roots.push(rootOf(node));
  const all = (chosen) => roots.flatMap((root) => [...root.querySelectorAll(chosen)].slice(0, 500));
  const shown = (node) => node.checkVisibility({opacityProperty: true, visibilityProperty: true});
  // The box around a node that covers the middle of the page; null where the node is part of the page.
  const boxOver = (node) => {
    let box = null;
    for (let each = node; each; each = above(each)) {
      const style = getComputedStyle(each), place = each.getBoundingClientRect();
      const all = place.width >= innerWidth * 0.9 && place.height >= innerHeight * 0.9;
      const apart = style.position === "fixed" || each.matches("dialog[open], [role=dialog], [aria-modal=true]");
      const middle = place.left <= innerWidth / 2 && place.right >= innerWidth / 2
        && place.top <= innerHeight / 2 && place.bottom >= innerHeight / 2;
      if (middle && (apart || (all && style.position === "absolute"))) box = each;
    }
    return box;
  };
  const fields = "input:not([type=hidden], [type=submit], [type=button]), textarea";
  const told = (kind, said, block, words, over, asked) =>
    ({kind, said, words: words.slice(0, 600), fields: block.querySelectorAll(asked).length, over});
  const answers = new RegExp(`^(?:${yes})$`, "i"), asked = new RegExp(asks, "i");
  const says = new RegExp(`^(?:${states})$`, "i");
  for (const node of all(pressed)) {
    const said = bare(node.innerText || node.value).slice(0, 80);
    const stated = says.test(said);
    if (!(stated || answers.test(said)) || !shown(node)) continue;
    let block = node.parentElement || node.getRootNode();
    for (let up = 0; up < 6 && block; up++, block = block.parentElement) {
      const words = bare(block.innerText ?? block.textContent);
      if (words.length > 600) break;
      if (!asked.test(words.replace(said, "")) && !(stated && block === boxOver(node))) continue;
      return element ? node : told("age", said, block, words, !!boxOver(node), `${fields}, select`);
    }
  }
  let hit = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  for (let root = hit && rootOf(hit); root; root = hit && rootOf(hit)) {
    const inner = root.elementFromPoint(innerWidth / 2, innerHeight / 2);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  const box = hit && boxOver(hit);
  const words = box ? bare(box.innerText) : "";
  if (!words || words.length > 6000 || !new RegExp(regions, "i").test(words.slice(0, 400))) return null;
  const go = new RegExp(`^(?:${goes})$`, "i");
  const ways = [...box.querySelectorAll(pressed)].filter((node) =>
    shown(node) && go.test(bare(node.innerText || node.value).slice(0, 80)));
  if (element) return ways[0] || null;
  return told("region", ways.length ? bare(ways[0].innerText || ways[0].value) : "", box, words, true, fields);
}
