// Report when a document starts, and when it stops, waiting for browser answers that virtual time does not
// wait for. Permission prompts and the like are left out: without a person they may never be answered.
const DOCUMENT = text(Math.random());
const FRAME = parent !== globalThis; // it may be removed while something is pending
const MOST = 400;
const {then} = Promise.prototype;
const {addEventListener: listen} = EventTarget.prototype;
let open = 0, silent = 0, known = 0, tellings = 0, due = false;
// Waits some microtasks, because an answer may lead to further questions. State 1: only answers that may
// never come are pending.
const tellOpen = (hops) => {
  if (hops) { later(() => tellOpen(hops - 1)); return; }
  due = false;
  const state = open === 0 ? 0 : FRAME || open <= silent ? 1 : 2;
  if (state === known || tellings >= MOST) return;
  known = state && ++tellings < MOST ? state : 0; // a page that asks endlessly is not waited for
  report("pending", {document: DOCUMENT, pending: known > 0, minor: known === 1});
};
const changed = (by) => {
  open += by;
  if (due) return;
  due = true;
  tellOpen(8);
};
// Marks an answer as pending until the returned function is called.
const awaited = () => {
  let waits = true;
  changed(1);
  return () => { if (waits) { waits = false; changed(-1); } };
};
const FRAMES = 10;
let frames = 0;
const next = typeof requestAnimationFrame === "function" ? requestAnimationFrame.bind(globalThis) : null;
const WAYS = {
  __proto__: null,
  promise: (ask) => {
    const result = ask(), answered = awaited();
    try { apply(then, result, [answered, answered]); } catch { answered(); /* not a promise */ }
    return result;
  },
  // Nothing is painted until the transition has finished.
  transition: (ask) => {
    const result = ask();
    WAYS.promise(() => result.finished);
    return result;
  },
  event: (ask) => {
    const result = ask(), answered = awaited();
    for (const kind of ["success", "error", "complete", "abort"]) apply(listen, result, [kind, answered]);
    return result;
  },
  // Callbacks of the window's next animation frames, which are painted in real time. A page that keeps
  // requesting frames is waited for only a few times; child frames not at all, because out of view they get
  // none.
  frame: (ask) => {
    const result = ask();
    if (++frames <= FRAMES) {
      const answered = awaited();
      next(() => next(answered));
    }
    return result;
  },
  // A lock request is answered once the lock is granted, however long it is held.
  callback: (ask, given) => {
    let place = 0;
    while (place < given.length && typeof given[place] !== "function") place++;
    if (place === given.length) return ask();
    const answered = awaited(), told = given[place];
    given[place] = (...words) => { answered(); return apply(told, undefined, words); };
    let result;
    try { result = ask(); } catch (error) { answered(); throw error; }
    try { apply(then, result, [answered, answered]); } catch { /* only the callback gets the answer */ }
    return result;
  },
};
const answers = (way, owner, names) => {
  for (const name of names) {
    const found = owner && getOwnPropertyDescriptor(owner, name);
    if (!found || !found.configurable || typeof found.value !== "function") continue;
    found.value = standIn(found.value, {
      apply: (target, self, given) => way(() => apply(target, self, given), given),
    });
    defineProperty(owner, name, found);
  }
};
const PROMISED = {
  LockManager: ["query"],
  CookieStore: ["get", "getAll", "set", "delete"],
  StorageManager: ["estimate", "persisted", "getDirectory"],
  FileSystemDirectoryHandle: ["getFileHandle", "getDirectoryHandle", "removeEntry"],
  FileSystemFileHandle: ["getFile", "createWritable"],
  Permissions: ["query"],
  SubtleCrypto: [
    "digest", "encrypt", "decrypt", "sign", "verify", "generateKey", "deriveKey", "deriveBits", "importKey", "exportKey",
  ],
  CacheStorage: ["open", "match", "has", "keys", "delete"],
  Cache: ["match", "matchAll", "put", "keys", "delete"],
  IDBFactory: ["databases"],
  OffscreenCanvas: ["convertToBlob"],
  HTMLImageElement: ["decode"],
  NavigatorUAData: ["getHighEntropyValues"],
  Navigator: ["getBattery", "requestMediaKeySystemAccess", "getInstalledRelatedApps"],
  MediaDevices: ["enumerateDevices"],
  MediaCapabilities: ["decodingInfo"],
  RTCPeerConnection: ["createOffer", "setLocalDescription"],
  OfflineAudioContext: ["startRendering"],
  ServiceWorkerContainer: ["register", "getRegistration", "getRegistrations"],
  PushManager: ["getSubscription"],
  Document: ["hasStorageAccess"],
};
for (const name in PROMISED) answers(WAYS.promise, reach(name), PROMISED[name]);
if (next && parent === globalThis) {
  answers(WAYS.frame, globalThis, ["requestAnimationFrame", "requestIdleCallback"]);
  for (const name of ["IntersectionObserver", "ResizeObserver", "PerformanceObserver"])
    answers(WAYS.frame, reach(name), ["observe"]);
}
// A socket is pending until it is open, and the first few until the server's first message, which may never
// come.
let sockets = 0;
if (typeof WebSocket === "function") {
  WebSocket = standIn(WebSocket, {
    construct(target, given, called) {
      const socket = Reflect.construct(target, given, called === WebSocket ? target : called);
      const answered = awaited(), hear = (kind, by) => apply(listen, socket, [kind, by, {once: true}]);
      let isSilent = false;
      const spoken = () => { if (isSilent) silent--; isSilent = false; answered(); };
      if (++sockets > 3) hear("open", answered);
      else {
        hear("open", () => { silent++; isSilent = true; changed(0); });
        hear("message", spoken);
      }
      for (const kind of ["error", "close"]) hear(kind, spoken);
      return socket;
    },
  });
  defineProperty(WebSocket.prototype, "constructor", {value: WebSocket, writable: true, configurable: true, enumerable: false});
}
answers(WAYS.transition, reach("Document"), ["startViewTransition"]);
answers(WAYS.promise, globalThis, ["createImageBitmap"]);
answers(WAYS.event, reach("IDBFactory"), ["open", "deleteDatabase"]);
answers(WAYS.event, reach("IDBDatabase"), ["transaction"]);
answers(WAYS.callback, reach("LockManager"), ["request"]);
answers(WAYS.callback, reach("HTMLCanvasElement"), ["toBlob"]);
