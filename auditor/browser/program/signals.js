// A property of the navigator that answers as the browser's own would: on the prototype, read-only, refused
// to other objects, and its getter reads as native code.
(() => {
  const [name, value] = { gpc: ["globalPrivacyControl", true], dnt: ["doNotTrack", "1"] }["SIGNAL"];
  const prototype = Navigator.prototype;
  const online = Object.getOwnPropertyDescriptor(prototype, "onLine").get;
  const made = Object.getOwnPropertyDescriptor({ get [name]() { return value; } }, name).get;
  const getter = new Proxy(Object.getOwnPropertyDescriptor(prototype, name)?.get ?? made, {
    apply(_get, self) {
      Reflect.apply(online, self, []);  // throws for what is no navigator
      return value;
    },
  });
  Object.defineProperty(prototype, name, { get: getter, set: undefined, enumerable: true, configurable: true });
})();
