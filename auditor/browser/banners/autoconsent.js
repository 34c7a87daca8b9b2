given => {
  // Only looks for what a rule names and whether it is visible; nothing is pressed or written.
  const inOne = (selector, within) => {
    const root = within.shadowRoot || within;
    if (!selector.startsWith('xpath/')) return [...root.querySelectorAll(selector)];
    const found = document.evaluate(selector.slice(6), root, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE, null);
    return Array.from({length: found.snapshotLength}, (_, i) => found.snapshotItem(i));
  };
  const find = selector => {
    let found = [document];
    for (const one of [selector].flat()) {
      if (!found.length) return [];
      found = inOne(one, found[0]);
    }
    return found;
  };
  const shown = element => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.height > 0
      && element.checkVisibility({checkOpacity: true, checkVisibilityCSS: true});
  };
  const seen = (selector, check = 'all') => {
    const each = find(selector).map(shown);
    if (check === 'none') return !each.includes(true);
    return check === 'any' ? each.includes(true) : each.length > 0 && !each.includes(false);
  };
  const holds = step => {
    const there = step.exists ?? step.waitFor, visible = step.visible ?? step.waitForVisible;
    const check = step.check ?? (step.waitForVisible ? 'any' : 'all');
    const fits = (there === undefined || find(there).length > 0)
      && (visible === undefined || seen(visible, check))
      && (step.any === undefined || step.any.some(holds));
    return step.negated ? !fits : fits;
  };
  if (given.first !== undefined) return find(given.first)[0] ?? null;
  return given.rules.flatMap((steps, number) => {
    try {
      return steps.every(holds) ? [number] : [];
    } catch {
      return [];  // an unsupported selector
    }
  });
}
