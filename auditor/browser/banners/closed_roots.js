// Remembers closed shadow roots, so that the banner reader sees what a person sees. No new name is visible to
// the page: attachShadow itself returns the roots to a caller that knows the secret.
(() => {
  const roots = new WeakMap();
  const attachShadow = Element.prototype.attachShadow;
  const { apply } = Reflect;
  Element.prototype.attachShadow = new Proxy(attachShadow, {
    apply(target, element, given) {
      if (given.length === 1 && given[0] === '%SECRET%') return roots;
      const root = apply(target, element, given);
      if (given[0] && given[0].mode === 'closed') roots.set(element, root);
      return root;
    },
  });
})();
