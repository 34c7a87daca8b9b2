// The buttons, links, switches and options of a page that offers an opt-out, with their texts.
// Returns {report, elements, text}.
({ most, secret }) => {
  let closed = null;
  try {
    const kept = Element.prototype.attachShadow.call(document.documentElement, secret);
    closed = kept instanceof WeakMap ? kept : null;
  } catch { /* the page has replaced attachShadow, so its closed roots stay closed */ }
  const tidy = (words) => words.replace(/\s+/g, ' ').trim();
  const wordsOf = (element) =>
    tidy(element.innerText || element.value || element.getAttribute('aria-label') || element.title
      || element.querySelector('img')?.alt || '').slice(0, 120);
  const named = (element) =>
    (element.getAttribute('aria-labelledby') || '').split(/\s+/).filter(Boolean).slice(0, 5)
      .map((id) => element.getRootNode().getElementById?.(id)?.textContent || '');
  const labelOf = (element) =>
    tidy([
      element.getAttribute('aria-label') || '',
      ...named(element),
      ...[...(element.labels || [])].map((label) => label.textContent),
      element.labels?.length ? '' : element.closest('label')?.textContent || '',
    ].join(' ')).slice(0, 200);
  const beside = (element) => labelOf(element) || tidy(element.parentElement?.textContent || '').slice(0, 200);
  const shown = (element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
  const seen = (element) =>
    [element, element.closest('label'), element.parentElement, ...(element.labels || [])].some((each) => each && shown(each));
  const BUTTONS = 'button,input[type=button],input[type=submit],input[type=image],[role=button],a,[onclick]';
  const SWITCHES = 'input[type=checkbox],[role=switch],[role=checkbox]';
  const CHOICES = 'input[type=radio],[role=radio],option';
  const isOn = %IS_ON%;
  const elements = [];
  const report = [];
  const roots = [document];
  const all = (selector) => roots.flatMap((root) => [...root.querySelectorAll(selector)]);
  const open = (root, depth) => {
    for (const element of root.querySelectorAll('*')) {
      const inner = element.shadowRoot || (closed && closed.get(element));
      if (inner && depth < 4 && roots.length < 30) { roots.push(inner); open(inner, depth + 1); }
    }
  };
  open(document, 0);
  const forms = [...document.forms];
  const HUMAN = '.g-recaptcha, .h-captcha, .cf-turnstile, .frc-captcha, altcha-widget, img[src*=captcha i], input[name*=captcha i]';
  const WRITTEN = 'input:not([type]), input[type=text], input[type=email], input[type=tel], input[type=password], textarea';
  const withheld = (element) => {
    const form = element.closest('form');
    const human = [...(form || document).querySelectorAll(HUMAN)].some((one) => one.dataset.size !== 'invisible' && shown(one));
    return human || (form ? [...form.querySelectorAll(WRITTEN)].some((one) => !one.value && !one.readOnly && shown(one)) : false);
  };
  const add = (element, entry) => {
    elements.push(element);
    report.push({ ...entry, withheld: withheld(element), form: forms.indexOf(element.closest('form')) });
  };
  for (const element of all(BUTTONS)) {
    if (elements.length >= most) break;
    if (!shown(element) || element.disabled || !wordsOf(element) || element.matches(SWITCHES)) continue;
    const link = element.tagName === 'A' && !element.matches('[role=button],[onclick],[class*=btn],[class*=button]');
    const href = typeof element.href === 'string' ? element.href : '';
    add(element, { kind: link ? 'link' : 'button', words: wordsOf(element), on: isOn(element), shown: true, href: href.slice(0, 2000) });
  }
  for (const element of all(SWITCHES)) {
    if (elements.length >= most) break;
    if (element.disabled) continue;
    add(element, { kind: 'switch', words: beside(element), on: isOn(element), shown: seen(element), href: '' });
  }
  for (const element of all(CHOICES)) {
    if (elements.length >= most) break;
    if (element.disabled) continue;
    const words = element instanceof HTMLOptionElement ? tidy(element.textContent).slice(0, 200) : labelOf(element);
    const list = element.closest('select') || element;
    if (words) add(element, { kind: 'choice', words, on: isOn(element), shown: seen(list), href: '' });
  }
  return { report, elements, text: (document.body?.innerText || '').slice(0, 8000) };
}
