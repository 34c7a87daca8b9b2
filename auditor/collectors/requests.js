// Servers of WebRTC: the browser contacts them, outside its network domain and any proxy, as soon as a
// connection has a local description (https://www.w3.org/TR/webrtc/#dom-rtcicegatheringstate).
for (const name of ["RTCPeerConnection"]) {
  const connection = reach(name);
  const configured = connection && connection.getConfiguration;
  if (configured) wrap(connection, "setLocalDescription", (self) => {
    const trace = stack();
    for (const server of apply(configured, self, []).iceServers.slice(0, 20))
      for (const url of [].concat(server.urls).slice(0, 20)) report("webrtc", {url, stack: trace});
  });
}
// Hints that a page gives the browser: no event reports such a connection, and the link may be gone before a
// look.
const HINTS = /(?:^|\s)(?:preconnect|dns-prefetch)(?:\s|$)/i, {exec} = RegExp.prototype;
const {href} = typeof HTMLLinkElement === "function" ? Object.getOwnPropertyDescriptors(HTMLLinkElement.prototype) : {};
wrapAccess(reach("HTMLLinkElement"), "rel", "set", (self, given) => {
  const rel = text(given[0]), trace = apply(exec, HINTS, [rel]) && stack();
  if (trace) later(() => report("hint", {rel, url: apply(href.get, self, []), stack: trace}));
});
if (typeof PaymentRequest === "function") PaymentRequest = standIn(PaymentRequest, {
  construct(target, given, called) {
    const made = Reflect.construct(target, given, called === PaymentRequest ? target : called);
    try {
      for (const {supportedMethods: url} of given[0]) if (typeof url === "string") report("hint", {rel: "payment", url, stack: stack()});
    } catch { /* the page's own mistake */ }
    return made;
  },
});
// Code passed as a string has no address once the function that passed it has returned, so that script is
// remembered.
const Script = globalThis.HTMLScriptElement;
let givers = 0;
const injects = () => { if (++givers <= 50) report("injects", {stack: stack()}); };
for (const name of ["text", "textContent", "innerText"]) wrapAccess(reach("HTMLScriptElement"), name, "set", injects);
const intoScript = (self) => { if (self instanceof Script) injects(); };
wrapAccess(reach("Node"), "textContent", "set", intoScript);
wrapAccess(reach("HTMLElement"), "innerText", "set", intoScript);
wrapAccess(reach("Element"), "innerHTML", "set", intoScript);
wrap(reach("Node"), "appendChild", intoScript);
wrap(reach("Element"), "append", intoScript);
const callers = [apply, Reflect.set, Reflect.construct, Object.assign]; // natives that call functions
for (const name of ["setTimeout", "setInterval"]) wrap(globalThis, name, (self, given) => {
  const work = given[0];
  if (typeof work === "string") injects();
  else for (let i = 0; i < 4; i++) if (work === callers[i] && ++bindings <= 200) given[0] = withBinding(work);
});
// For V8, an element's handler that a script set as text is located at the page's address. While a handler
// runs, its text is searched for in what scripts wrote.
const HANDLERS = /\son[a-z]+\s*=|javascript:/i, FRAME = /^ +at (?:[^\s(]+\.)?on[a-z]+ \(.*$/m, FIRST_LINE = /^.*\n/;
const {includes, replace, startsWith} = String.prototype, {getAttribute} = reach("Element") ?? {};
const [happening, targetOf, typeOf] = [[globalThis, "event"], [reach("Event"), "currentTarget"], [reach("Event"), "type"]]
  .map(([owner, name]) => owner && getOwnPropertyDescriptor(owner, name)?.get);
let handlers = null, handed = 0;
const gives = (html) => {
  if (++handed > 50) return;
  handlers = {__proto__: null, html, trace: stack(), before: handlers};
  credited = credit;
};
const credit = (trace) => {
  const event = apply(happening, globalThis, []);
  if (!event) return trace;
  try {
    const code = apply(getAttribute, apply(targetOf, event, []), ["on" + apply(typeOf, event, [])]);
    for (let each = code ? handlers : null; each; each = each.before)
      if (apply(includes, each.html, [code])) return apply(replace, trace, [FRAME, () => apply(replace, each.trace, [FIRST_LINE, ""])]);
  } catch { /* not an element's event */ }
  return trace;
};
const isLink = (given) => typeof given === "string" && apply(startsWith, given, ["javascript:"]);
const linked = new WeakSet(), {add, has} = WeakSet.prototype;
const links = (self) => { apply(add, linked, [self]); injects(); };
const writes = (html) => {
  if (typeof html !== "string" || handed >= 50 || !apply(exec, HANDLERS, [html])) return;
  gives(html);
  if (apply(includes, html, ["javascript:"])) injects();
};
for (const owner of ["Element", "ShadowRoot"]) wrapAccess(reach(owner), "innerHTML", "set", (self, given) => writes(given[0]));
wrapAccess(reach("Element"), "outerHTML", "set", (self, given) => writes(given[0]));
wrap(reach("Element"), "insertAdjacentHTML", (self, given) => writes(given[1]));
wrap(reach("Range"), "createContextualFragment", (self, given) => writes(given[0]));
wrap(reach("DOMParser"), "parseFromString", (self, given) => writes(given[0]));
for (const name of ["write", "writeln"]) wrap(reach("Document"), name, (self, given) => { for (let i = 0; i < given.length; i++) writes(given[i]); });
wrap(reach("Element"), "setAttribute", (self, given) => {
  const name = given[0], value = given[1];
  if (isLink(value)) links(self);
  else if (typeof name === "string" && name[0] === "o" && name[1] === "n" && typeof value === "string") gives(value);
});
for (const [owner, name] of [["HTMLIFrameElement", "src"], ["HTMLAnchorElement", "href"]])
  wrapAccess(reach(owner), name, "set", (self, given) => { if (isLink(given[0])) links(self); });
// The document's own javascript: links are its own code: if it has any, no single script can be held
// responsible.
const LINKS = "a[href^='javascript:' i], iframe[src^='javascript:' i], form[action^='javascript:' i]";
const NO_CODE = /^javascript:[\s;]*(?:void\s?\(?\s?0\s?\)?)?[\s;]*$/i;
if (typeof document === "object") document.addEventListener("DOMContentLoaded", () => {
  for (const node of [...document.querySelectorAll(LINKS)].slice(0, 200)) {
    const code = node.getAttribute("href") || node.getAttribute("src") || node.getAttribute("action");
    if (code && !apply(has, linked, [node]) && !apply(exec, NO_CODE, [code])) { report("injects", {stack: `Error\n    at ${location.href}:1:1`}); break; }
  }
});
// Workers send requests before they can be listened to. Listening earlier is expensive, so it starts only
// when one is made. A worker's message is reported as a sign of life: it may answer a page whose time is used
// up.
const {addEventListener: listen} = EventTarget.prototype, {terminate} = reach("Worker") ?? {};
// Threads beyond what any page needs are terminated at once: with hundreds of them, no time limit could be
// kept.
const WORKERS = 40;
let replies = 0, workers = 0;
if (typeof Worker === "function") Worker = standIn(Worker, {
  construct(target, given, called) {
    report("worker", {});
    const made = Reflect.construct(target, given, called === Worker ? target : called);
    if (++workers > WORKERS) apply(terminate, made, []);
    if (workers === WORKERS + 1) report("held_back", {of: "requests"});
    apply(listen, made, ["message", () => { if (++replies <= 100) report("reply", {}); }]);
    return made;
  },
});
wrap(reach("ServiceWorkerContainer"), "register", () => { report("worker", {}); flush(); });
// A shared worker belongs to no page: only its script can be reported.
if (typeof SharedWorker === "function") SharedWorker = standIn(SharedWorker, {
  construct(target, given, called) {
    try { report("shared_worker", {url: new URL(given[0], document.baseURI).href}); } catch { /* the page's own mistake */ }
    return Reflect.construct(target, given, called === SharedWorker ? target : called);
  },
});
// No event reports the script of an audio worklet (https://html.spec.whatwg.org/#worklets), which runs in its
// own thread.
wrap(reach("Worklet"), "addModule", (self, given) => {
  report("worklet", {url: new URL(given[0], document.baseURI).href, method: "GET", stack: stack()});
});
// What a page sends while it is being left goes out when its network events are no longer received.
const wanted = (given) => {
  const asked = typeof given[0] === "object" && "keepalive" in given[0] ? given[0] : {};
  const {keepalive = asked.keepalive, method = asked.method || "GET", signal = asked.signal, body} = given[1] || {};
  return {__proto__: null, keepalive, url: asked.url || given[0], method, signal, body};
};
if (typeof document === "object") {
  const parting = (url, method, body, trace = stack()) => {
    report("parting", {
      url: new URL(url, document.baseURI).href, method: text(method).toUpperCase(),
      body: typeof body === "string" || body instanceof URLSearchParams ? text(body) : undefined, stack: trace,
    });
    flush();
  };
  wrapAccess(HTMLImageElement.prototype, "src", "set", (self, given) => { if (leaving) parting(given[0], "GET"); });
  wrap(XMLHttpRequest.prototype, "open", (self, given) => { if (leaving) parting(given[1], given[0]); });
  wrap(Navigator.prototype, "sendBeacon", (self, given) => { if (leaving) parting(given[0], "POST", given[1]); });
  wrap(globalThis, "fetch", (self, given) => {
    if (!leaving) return;
    const {keepalive, url, method, body} = wanted(given);
    if (keepalive) parting(url, method, body);
  });
  // Requests deferred until the page is left (https://wicg.github.io/pending-beacon/)
  let deferred = null;
  if (typeof fetchLater === "function") fetchLater = standIn(fetchLater, {
    apply(target, self, given) {
      const result = apply(target, self, given);
      try {
        report("put_off", {url: new URL(wanted(given).url, document.baseURI).href, stack: stack()});
        deferred = {__proto__: null, ...wanted(given), result, trace: stack(), before: deferred};
      } catch { /* the page's own mistake */ }
      return result;
    },
  });
  addEventListener("pagehide", () => {
    for (let each = deferred; each; each = each.before)
      if (!each.result.activated && !each.signal?.aborted) parting(each.url, each.method, each.body, each.trace);
    deferred = null;
  }, true);
}
// The sessions of frames in their own processes end before these events.
const GOODBYES = {__proto__: null, pagehide: 1, unload: 1, beforeunload: 1, visibilitychange: 1};
let parts = true; // until the hooks, which add listeners themselves, have been set
microtask(() => { parts = false; });
if (typeof document === "object" && parent !== globalThis && !around) wrap(EventTarget.prototype, "addEventListener", (self, given) => {
  if (parts || GOODBYES[given[0]] !== 1) return;
  parts = true;
  report("parts", {});
});
