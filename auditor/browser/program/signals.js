// Define a navigator property that behaves like the browser's own: on the prototype, read-only, throwing for
// other objects, and with a getter that prints as native code.
(() => {
  const [name, value] = { gpc: ["globalPrivacyControl", true], dnt: ["doNotTrack", "1"] }["SIGNAL"];
  const prototype = Navigator.prototype;
  const online = Object.getOwnPropertyDescriptor(prototype, "onLine").get;
  const made = Object.getOwnPropertyDescriptor({ get [name]() { return value; } }, name).get;
  const getter = new Proxy(Object.getOwnPropertyDescriptor(prototype, name)?.get ?? made, {
    apply(_get, self) {
      Reflect.apply(online, self, []);  // throws where `self` is not a navigator
      return value;
    },
  });
  Object.defineProperty(prototype, name, { get: getter, set: undefined, enumerable: true, configurable: true });
})();
