// Remembers closed shadow roots, so that the reader of banners sees what a person sees. The page finds no new
// name anywhere: whoever knows the secret asks attachShadow itself.
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
