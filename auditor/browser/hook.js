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

// Windows of one origin know each other by an event of a secret name, which no page can listen for: what
// stands in for a native is known to all of them, and a window that was closed reports by the one around it,
// for a page keeps the functions of a frame that it has removed.
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
  } catch { /* of another origin */ }
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
// A proxy shows as native code, but without a name: pages that look for scripts in a native's place see that.
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
if (typeof Element === "function") // closed_roots.js stands in its place
  apply(notedAs, natives.map, [Element.prototype.attachShadow, "function attachShadow() { [native code] }"]);

const {slice: cut} = String.prototype;
const bound = (value) => {
  const written = text(value);
  return written.length > LENGTH ? apply(cut, written, [0, LENGTH]) : written;
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
// A frame's own microtasks are dropped where it is removed in the task in which it wrote: the window around it,
// the outermost one, has its own do the work, and sends in its name.
const later = (work) => around ? around.later(work) : microtask(() => work());
const tell = (words) => around && isClosed() ? around.tell(words) : say(words);
let here = "";
const flush = () => {
  const batch = pending;
  pending = "";
  if (batch) tell("{" + written({__proto__: null, frame: isClosed() ? here : location.href, origin}) + ",\"reports\":[" + batch + "]}");
};
// What is told as a page is left is told at once: its task may be its last.
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
// Pages freeze Error, or give it getters that throw: nothing here may.
const putOn = (name, found) => found
  ? defineProperty(NativeError, name, {__proto__: null, ...found}) : deleteProperty(NativeError, name);
const own = (value) => ({value, writable: true, configurable: true, enumerable: true});
// A native that was bound and handed on as a callback is called by no code of the page: who bound it is named.
let binder = "";
const ADDRESS = /:\/\/|about:srcdoc:/, {exec: find} = RegExp.prototype;
const withBinder = (trace) => binder && !apply(find, ADDRESS, [trace]) ? trace + "\n" + binder : trace;
// Whoever knows better than V8 who gave the code that runs puts it into the stack's text.
let credited = (trace) => trace;
// A script may call itself by any address (`//# sourceURL=`): where it came from, its frames alone know. What
// was made of text came from nowhere and keeps its name. Lines of a script in a page are counted otherwise then.
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
// What a page writes to its console comes by the same way as our reports: a flood would hold them up.
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
// What is held back from here on, of which kind of thing: a page that asks on lives otherwise than with a visitor.
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
// A few windows, as blockers let a page have: each costs a process.
if (typeof open === "function") open = standIn(open, most("popups", 10, null));
// Chromium lets a page write 200 addresses into the bar in ten seconds, by a clock that runs away with the page's.
if (typeof History === "function") {
  const stepping = most("addresses", 1200);
  for (const name of ["pushState", "replaceState"]) {
    const found = getOwnPropertyDescriptor(History.prototype, name);
    if (!found || !found.configurable || typeof found.value !== "function") continue;
    defineProperty(History.prototype, name, {...found, value: standIn(found.value, stepping)});
  }
}
if (typeof print === "function") print = standIn(print, {apply() {}});
