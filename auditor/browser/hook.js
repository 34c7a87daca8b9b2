// What every hook of a visit shares. The collectors' scripts follow inside the same closure, so that the
// page can reach none of it. `report` sends through the protocol's binding, which is taken off the window
// before any script of the page runs. A window that is not attached to yet has none: console.debug comes
// through at any time, at three times the cost. A page may see the binding of such a window: only what begins
// with TOKEN, which no page sees, is believed.
const {stringify} = JSON;
const {apply, getOwnPropertyDescriptor, defineProperty, deleteProperty} = Reflect;
const NativeError = Error, NativeProxy = Proxy, microtask = queueMicrotask, text = String;
const now = Date.now, performanceNow = performance.now.bind(performance);
// Counted from here: virtual time runs on over a navigation, and the new document's zero does not.
const begun = performanceNow();
// A page may define another one later on.
const origin = self.origin;
const binding = globalThis[BINDING];
delete globalThis[BINDING];
const debug = console.debug.bind(console);
const say = (words) => binding ? binding(TOKEN + words) : debug(TOKEN, words);
const {preventDefault} = Event.prototype;
const LIMIT = 20000, LENGTH = 8192;
let pending = "", sent = 0;

const bound = (value) => {
  const written = text(value);
  return written.length > LENGTH ? written.slice(0, LENGTH) : written;
};
// Built of strings, and of nothing that the page could write as it likes: pages define toJSON on Array and Object, and JSON.stringify would call it.
const written = (fields) => {
  let out = "";
  for (const name in fields) {
    const value = fields[name];
    if (value === undefined || value === null) continue;
    const plain = typeof value === "number" || typeof value === "boolean";
    out += (out ? "," : "") + stringify(name) + ":" + (plain ? text(value) : stringify(bound(value)));
  }
  return out;
};
const flush = () => {
  const batch = pending;
  pending = "";
  if (batch) say("{" + written({__proto__: null, frame: location.href, origin}) + ",\"reports\":[" + batch + "]}");
};
const report = (kind, fields) => {
  if (++sent > LIMIT + 1) return;
  const told = sent > LIMIT ? {__proto__: null, kind: "flood"} : {__proto__: null, kind, now: now(), since: performanceNow() - begun, ...fields};
  const one = written(told);
  if (!pending) microtask(flush);
  pending += (pending ? "," : "") + "{" + one + "}";
  if (pending.length > 200000) flush();
};
// Pages freeze Error, or give it getters that throw: nothing here may.
const putOn = (name, found) => found
  ? defineProperty(NativeError, name, {__proto__: null, ...found}) : deleteProperty(NativeError, name);
const own = (value) => ({value, writable: true, configurable: true, enumerable: true});
const stack = () => {
  const limit = getOwnPropertyDescriptor(NativeError, "stackTraceLimit");
  const prepare = getOwnPropertyDescriptor(NativeError, "prepareStackTrace");
  try {
    putOn("stackTraceLimit", own(40));
    return putOn("prepareStackTrace", own(undefined)) || !prepare ? bound(new NativeError().stack) : "";
  } catch { return ""; } finally {
    putOn("stackTraceLimit", limit);
    putOn("prepareStackTrace", prepare);
  }
};
// A proxy of a native function still shows as native code, with its name and length.
const seen = (native, before) => new NativeProxy(native, {
  apply(target, self, given) {
    try { before(self, given); } catch { /* watching must never change what the page does */ }
    return apply(target, self, given);
  },
});
const wrap = (owner, name, before) => {
  const found = owner && getOwnPropertyDescriptor(owner, name);
  if (found && typeof found.value === "function" && found.configurable) {
    found.value = seen(found.value, before);
    defineProperty(owner, name, found);
  }
};
const wrapAccess = (owner, name, which, before) => {
  const found = owner && getOwnPropertyDescriptor(owner, name);
  if (found && typeof found[which] === "function" && found.configurable) {
    found[which] = seen(found[which], before);
    defineProperty(owner, name, found);
  }
};
const reach = (name) => typeof globalThis[name] === "function" ? globalThis[name].prototype : undefined;
// What a page writes to its console comes by the same way as our reports: a flood would hold them up.
let spoken = 0;
const wordy = (given) => {
  for (let i = 0; i < given.length; i++) if (typeof given[i] === "string" && given[i].length > LENGTH) return true;
  return false;
};
for (const name of Reflect.ownKeys(console)) {
  if (typeof console[name] === "function") console[name] = new NativeProxy(console[name], {
    apply: (target, self, given) => ++spoken > 500 || wordy(given) ? undefined : apply(target, self, given),
  });
}
const quieten = (event) => { if (++spoken > 500) apply(preventDefault, event, []); };
if (typeof addEventListener === "function") {
  addEventListener("error", quieten);
  addEventListener("unhandledrejection", quieten);
}
// A few windows, as blockers let a page have: each costs a process.
let windows = 0;
if (typeof open === "function") open = new NativeProxy(open, {
  apply: (target, self, given) => ++windows > 10 ? null : apply(target, self, given),
});
if (typeof print === "function") print = new NativeProxy(print, {apply() {}});
