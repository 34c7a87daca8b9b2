// Helpers shared by all hooks of a visit. The collectors' scripts follow inside the same closure, which the
// page cannot reach. `report` sends through the protocol's binding, which is removed from the window before
// any page script runs. A window that is not attached to yet has no binding: it uses console.debug, which
// always works but costs three times as much. A page may see the binding of such a window, so only messages
// that begin with TOKEN, which no page sees, are trusted.
const {stringify} = JSON;
const {apply, getOwnPropertyDescriptor, defineProperty, deleteProperty} = Reflect;
const NativeError = Error, NativeProxy = Proxy, microtask = queueMicrotask, text = String;
const now = Date.now, performanceNow = performance.now.bind(performance);
// Time origin for reports: virtual time continues over a navigation, but the new document's zero does not.
const begun = performanceNow();
// Saved because a page may redefine it later.
const origin = self.origin;
const binding = globalThis[BINDING];
delete globalThis[BINDING];
const debug = console.debug.bind(console);
const say = (words) => binding ? binding(TOKEN + words) : debug(TOKEN, words);
const {preventDefault} = Event.prototype;
const LIMIT = 20000, LENGTH = 8192;
let pending = "", sent = 0;

// Windows of one origin find each other by an event with a secret name, which no page can listen for. They
// share the map of native stand-ins, and a closed window reports through the one around it, because a page
// can keep the functions of a frame that it has removed.
const natives = {__proto__: null, map: new WeakMap()};
const nativeOf = WeakMap.prototype.get, notedAs = WeakMap.prototype.set;
let around = null;
const closed = getOwnPropertyDescriptor(globalThis, "closed")?.get;
const isClosed = () => !!closed && apply(closed, globalThis, []);
const {dispatchEvent} = EventTarget.prototype;
const detailOf = typeof CustomEvent === "function" && getOwnPropertyDescriptor(CustomEvent.prototype, "detail").get;
const knock = (other) => {
  try {
    if (around || !other || other === globalThis) return;
    const found = {__proto__: null};
    apply(dispatchEvent, other.document, [new CustomEvent(KNOCK, {detail: found})]);
    if (found.report) { around = found; natives.map = found.map; }
  } catch { /* another origin */ }
};
if (typeof document === "object") {
  knock(parent);
  knock(opener);
  document.addEventListener(KNOCK, (event) => {
    const asked = apply(detailOf, event, []);
    asked.map = natives.map;
    asked.report = report;
    asked.later = later;
    asked.tell = tell;
  });
}
// A proxy prints as native code but without a name, which pages that check for replaced natives would notice.
const standIn = (native, handler) => {
  const proxy = new NativeProxy(native, handler);
  apply(notedAs, natives.map, [proxy, apply(nativeOf, natives.map, [native]) ?? native]);
  return proxy;
};
const {toString: sourceOf} = Function.prototype;
Function.prototype.toString = standIn(sourceOf, {
  apply(target, self, given) {
    const shown = apply(nativeOf, natives.map, [self]);
    return typeof shown === "string" ? shown : apply(target, shown ?? self, given);
  },
});
if (typeof Element === "function") // replaced by closed_roots.js
  apply(notedAs, natives.map, [Element.prototype.attachShadow, "function attachShadow() { [native code] }"]);

const {slice: cut} = String.prototype;
const bound = (value) => {
  const written = text(value);
  return written.length > LENGTH ? apply(cut, written, [0, LENGTH]) : written;
};
// Serialised by hand from strings: pages define toJSON on Array and Object, and JSON.stringify would call it.
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
// A frame's microtasks are dropped when it is removed in the same task. The outermost window therefore runs
// the work in its own microtask and sends on the frame's behalf.
const later = (work) => around ? around.later(work) : microtask(() => work());
const tell = (words) => around && isClosed() ? around.tell(words) : say(words);
let here = "";
const flush = () => {
  const batch = pending;
  pending = "";
  if (batch) tell("{" + written({__proto__: null, frame: isClosed() ? here : location.href, origin}) + ",\"reports\":[" + batch + "]}");
};
// While a page is being left, reports are sent at once: the current task may be its last.
let leaving = false;
if (typeof document === "object") {
  const hidden = getOwnPropertyDescriptor(Document.prototype, "visibilityState").get;
  const left = (event) => { leaving = event.type !== "visibilitychange" || apply(hidden, document, []) === "hidden"; };
  for (const kind of ["beforeunload", "pagehide", "visibilitychange", "unload", "freeze"]) addEventListener(kind, left, true);
  addEventListener("pageshow", () => { leaving = false; }, true);
}
const report = (kind, fields) => {
  if (around && isClosed()) { around.report(kind, fields); return; }
  if (++sent > LIMIT + 1) return;
  const told = sent > LIMIT ? {__proto__: null, kind: "flood"} : {__proto__: null, kind, now: now(), since: performanceNow() - begun, ...fields};
  const one = written(told);
  if (!pending) { here = around ? location.href : ""; later(flush); }
  pending += (pending ? "," : "") + "{" + one + "}";
  if (leaving || pending.length > 200000) flush();
};
// Pages freeze Error or give it getters that throw; nothing here may throw.
const putOn = (name, found) => found
  ? defineProperty(NativeError, name, {__proto__: null, ...found}) : deleteProperty(NativeError, name);
const own = (value) => ({value, writable: true, configurable: true, enumerable: true});
// A native that was bound and passed as a callback is called by no page code: name the script that bound it.
let binder = "";
const ADDRESS = /:\/\/|about:srcdoc:/, {exec: find} = RegExp.prototype;
const withBinder = (trace) => binder && !apply(find, ADDRESS, [trace]) ? trace + "\n" + binder : trace;
// Replaced by a hook that knows better than V8 which script supplied the code, to edit the stack's text.
let credited = (trace) => trace;
// A script may claim any URL (`//# sourceURL=`); only its stack frames know where it really came from. Code
// evaluated from text came from no URL and keeps its name. Lines of inline scripts then count differently.
NativeError.prepareStackTrace = (error, sites) => sites[0];
const {getFileName, getScriptNameOrSourceURL, getLineNumber, toString: shownAs} = Reflect.getPrototypeOf(new NativeError().stack);
delete NativeError.prepareStackTrace;
const traced = (error, sites) => {
  let out = "Error";
  for (let i = 0; i < sites.length; i++) {
    const from = apply(getFileName, sites[i], []);
    const itself = !from || from === apply(getScriptNameOrSourceURL, sites[i], []);
    out += "\n    at " + (itself ? apply(shownAs, sites[i], [])
      : "itself (eval at itself (" + from + ":" + apply(getLineNumber, sites[i], []) + ":1), <anonymous>:1:1)");
  }
  return out;
};
const stack = () => {
  const limit = getOwnPropertyDescriptor(NativeError, "stackTraceLimit");
  const prepare = getOwnPropertyDescriptor(NativeError, "prepareStackTrace");
  try {
    putOn("stackTraceLimit", own(40));
    return putOn("prepareStackTrace", own(traced)) || !prepare ? credited(withBinder(bound(new NativeError().stack))) : "";
  } catch { return ""; } finally {
    putOn("stackTraceLimit", limit);
    putOn("prepareStackTrace", prepare);
  }
};
const {bind, call, apply: applied} = Function.prototype;
let bindings = 0;
const withBinding = (native) => {
  const trace = stack();
  return new NativeProxy(native, {
    apply(target, self, given) {
      const before = binder;
      binder = trace;
      try { return apply(target, self, given); } finally { binder = before; }
    },
  });
};
const standsIn = (native) => apply(nativeOf, natives.map, [native]) !== undefined;
Function.prototype.bind = standIn(bind, {
  apply(target, self, given) {
    try {
      const calls = self === call || self === applied;
      if (standsIn(calls ? given[0] : self) && ++bindings <= 200) {
        if (calls) given[0] = withBinding(given[0]);
        else self = withBinding(self);
      }
    } catch { /* watching must never change what the page does */ }
    return apply(target, self, given);
  },
});
const seen = (native, before) => standIn(native, {
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
// Console output of a page shares the channel of our reports, and a flood would delay them.
let spoken = 0;
const wordy = (given) => {
  for (let i = 0; i < given.length; i++) if (typeof given[i] === "string" && given[i].length > LENGTH) return true;
  return false;
};
for (const name of Reflect.ownKeys(console)) {
  if (typeof console[name] === "function") console[name] = standIn(console[name], {
    apply: (target, self, given) => ++spoken > 500 || wordy(given) ? undefined : apply(target, self, given),
  });
}
const quieten = (event) => { if (++spoken > 500) apply(preventDefault, event, []); };
if (typeof addEventListener === "function") {
  addEventListener("error", quieten);
  addEventListener("unhandledrejection", quieten);
}
// Blocks calls beyond the limit and reports what kind was held back: from then on the page behaves
// differently than it would with a visitor.
const most = (kind, limit, instead) => {
  let count = 0;
  return {
    apply: (target, self, given) => {
      if (++count <= limit) return apply(target, self, given);
      if (count === limit + 1) report("held_back", {of: kind});
      return instead;
    },
  };
};
// Allow only a few windows, as pop-up blockers do: each costs a process.
if (typeof open === "function") open = standIn(open, most("popups", 10, null));
// Chromium allows a page 200 address bar updates in ten seconds, but by the page's clock, which runs fast.
if (typeof History === "function") {
  const stepping = most("addresses", 1200);
  for (const name of ["pushState", "replaceState"]) {
    const found = getOwnPropertyDescriptor(History.prototype, name);
    if (!found || !found.configurable || typeof found.value !== "function") continue;
    defineProperty(History.prototype, name, {...found, value: standIn(found.value, stepping)});
  }
}
if (typeof print === "function") print = standIn(print, {apply() {}});
