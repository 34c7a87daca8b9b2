// Servers of WebRTC: the browser asks them, past its network domain and every proxy, as soon as a connection
// has a local description (https://www.w3.org/TR/webrtc/#dom-rtcicegatheringstate).
for (const name of ["RTCPeerConnection"]) {
  const connection = reach(name);
  const configured = connection && connection.getConfiguration;
  if (configured) wrap(connection, "setLocalDescription", (self) => {
    const trace = stack();
    for (const server of apply(configured, self, []).iceServers.slice(0, 20))
      for (const url of [].concat(server.urls).slice(0, 20)) report("webrtc", {url, stack: trace});
  });
}
// Workers ask before they can be listened to; to hear them otherwise is dear, and begun where one is made.
// What one says is told as a sign of life: it may answer a page whose minute is spent.
const {addEventListener: listen} = EventTarget.prototype;
let replies = 0;
if (typeof Worker === "function") Worker = standIn(Worker, {
  construct(target, given, called) {
    report("worker", {});
    const made = Reflect.construct(target, given, called === Worker ? target : called);
    apply(listen, made, ["message", () => { if (++replies <= 100) report("reply", {}); }]);
    return made;
  },
});
wrap(reach("ServiceWorkerContainer"), "register", () => { report("worker", {}); flush(); });
// A shared worker belongs to no page: its script is all that can be told of it.
if (typeof SharedWorker === "function") SharedWorker = standIn(SharedWorker, {
  construct(target, given, called) {
    try { report("shared_worker", {url: new URL(given[0], document.baseURI).href}); } catch { /* the page's own mistake */ }
    return Reflect.construct(target, given, called === SharedWorker ? target : called);
  },
});
// Nobody tells of the script of an audio worklet (https://html.spec.whatwg.org/#worklets), which runs in a thread of its own.
wrap(reach("Worklet"), "addModule", (self, given) => {
  report("worklet", {url: new URL(given[0], document.baseURI).href, method: "GET", stack: stack()});
});
// What a page sends as it is left goes out when nobody listens to its network any more.
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
  // What is put off until the page is left (https://wicg.github.io/pending-beacon/)
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
