// The buttons, links and switches of a page that offers an opt-out, with their words.
// Returns {report, elements, text}.
(most) => {
  const tidy = (words) => words.replace(/\s+/g, ' ').trim();
  const wordsOf = (element) =>
    tidy(element.innerText || element.value || element.getAttribute('aria-label') || element.title
      || element.querySelector('img')?.alt || '').slice(0, 120);
  const labelOf = (element) =>
    tidy([
      element.getAttribute('aria-label') || '',
      ...[...(element.labels || [])].map((label) => label.textContent),
      element.labels?.length ? '' : element.closest('label')?.textContent || '',
    ].join(' ')).slice(0, 200);
  const shown = (element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
  const BUTTONS = 'button,input[type=button],input[type=submit],input[type=image],[role=button],a,[onclick]';
  const elements = [];
  const report = [];
  for (const element of document.querySelectorAll(BUTTONS)) {
    if (elements.length >= most) break;
    if (!shown(element) || element.disabled || !wordsOf(element)) continue;
    elements.push(element);
    const link = element.tagName === 'A' && !element.matches('[role=button],[onclick],[class*=btn],[class*=button]');
    report.push({ kind: link ? 'link' : 'button', words: wordsOf(element), on: false, href: element.href || '' });
  }
  for (const element of document.querySelectorAll('input[type=checkbox],[role=switch],[role=checkbox]')) {
    if (elements.length >= most) break;
    if (element.disabled) continue;
    elements.push(element);
    const on = element instanceof HTMLInputElement ? element.checked : element.getAttribute('aria-checked') === 'true';
    report.push({ kind: 'switch', words: labelOf(element), on, href: '' });
  }
  return { report, elements, text: (document.body?.innerText || '').slice(0, 8000) };
}
