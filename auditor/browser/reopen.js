// The links and buttons of a page with their words, the last first: the choice is opened again from the footer.
// Returns {elements, words}.
(most) => {
  const wordsOf = (element) =>
    (element.innerText || element.getAttribute('aria-label') || element.title || element.value || '').trim().slice(0, 120);
  const all = [...document.querySelectorAll('a,button,[role=button],input[type=button],[onclick]')];
  const elements = all.filter((element) => wordsOf(element)).reverse().slice(0, most);
  return { elements, words: elements.map(wordsOf) };
}
