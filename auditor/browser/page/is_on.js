// Whether something switchable is on now: a check box, a radio button, a list entry, a slider (off at its
// lower end), or an element with an ARIA state.
(element) => {
  const state = (name) => element.getAttribute(name);
  if (element.type === 'range') return Number(element.value) > Number(element.min || 0);
  if (element instanceof HTMLOptionElement) return element.selected;
  if (element instanceof HTMLInputElement) return element.checked;
  if (state('role') === 'slider') return Number(state('aria-valuenow')) > Number(state('aria-valuemin'));
  return (state('aria-checked') ?? state('aria-pressed')) === 'true';
}
