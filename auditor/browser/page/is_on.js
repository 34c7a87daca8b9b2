// Whether something that can be switched is on now: a box, a radio button, an entry of a list, a slider (which
// stands for nothing at its lower end), or an element that tells it to those who do not see it.
(element) => {
  const state = (name) => element.getAttribute(name);
  if (element.type === 'range') return Number(element.value) > Number(element.min || 0);
  if (element instanceof HTMLOptionElement) return element.selected;
  if (element instanceof HTMLInputElement) return element.checked;
  if (state('role') === 'slider') return Number(state('aria-valuenow')) > Number(state('aria-valuemin'));
  return (state('aria-checked') ?? state('aria-pressed')) === 'true';
}
