const localGetter = getOwnPropertyDescriptor(globalThis, "localStorage")?.get;
const sessionGetter = getOwnPropertyDescriptor(globalThis, "sessionStorage")?.get;
// The storage of another window of the same origin counts as local; nothing can be told about a closed
// window's storage.
const areaOf = (storage) => {
  try { if (storage === apply(sessionGetter, globalThis, [])) return "session"; } catch { /* refused to this origin */ }
  return isClosed() ? null : "local";
};
// A key may also be set as a property of the storage object, which no hook sees. The script that accessed the
// object is therefore remembered. At the next access, or when the task ends, any new keys are attributed to
// that script.
const reached = {__proto__: null};
const lengthOf = getOwnPropertyDescriptor(reach("Storage") ?? {}, "length");
const {key: keyAt, getItem} = reach("Storage") ?? {};
let reachings = 0;
const compare = (area) => {
  const entry = reached[area];
  const count = apply(lengthOf.get, entry.storage, []);
  if (count === entry.count) return;
  const grew = count > entry.count;
  entry.count = count;
  for (let i = 0; grew && i < count && i < 200; i++) {
    const key = apply(keyAt, entry.storage, [i]);
    if (entry.keys["$" + key]) continue;
    entry.keys["$" + key] = true;
    const value = apply(getItem, entry.storage, [key]) ?? "";
    report("stored", {area, key: bound(key), value: bound(value), size: key.length + value.length, stack: entry.stack, reached: true});
  }
};
// Keys that appear in a later task may be another frame's, so they are attributed to nobody.
const settleStorage = () => {
  for (const area in reached) {
    try { compare(area); } catch { /* gone */ }
    reached[area].due = false;
    reached[area].stack = "";
  }
};
const reachFor = (area, storage) => {
  let entry = reached[area];
  if (!entry) {
    entry = reached[area] = {__proto__: null, storage, count: 0, keys: {__proto__: null}, stack: "", due: false};
    entry.count = apply(lengthOf.get, storage, []);
    for (let i = 0; i < entry.count && i < 200; i++) entry.keys["$" + apply(keyAt, storage, [i])] = true;
  }
  compare(area);
  entry.stack = ++reachings > 300 ? "" : stack();
  if (!entry.due) { entry.due = true; microtask(settleStorage); }
};
for (const [area, name] of [["local", "localStorage"], ["session", "sessionStorage"]]) {
  const found = getOwnPropertyDescriptor(globalThis, name);
  if (!found || !found.get || !found.configurable) continue;
  found.get = standIn(found.get, {
    apply(target, self, given) {
      const storage = apply(target, self, given);
      try { reachFor(area, storage); } catch { /* watching must never change what the page does */ }
      return storage;
    },
  });
  defineProperty(globalThis, name, found);
}
const known = (area, key) => { if (reached[area]) reached[area].keys["$" + key] = true; };
wrap(reach("Storage"), "setItem", (self, given) => {
  if (given.length > 1) for (let i = 0; i < 2; i++) given[i] = text(given[i]);
  const name = bound(given[0]), content = text(given[1]), area = areaOf(self);
  if (!area) return;
  known(area, name);
  report("stored", {area, key: name, value: bound(content), size: name.length + content.length, stack: stack()});
});
// A window's name survives navigation from site to site, and disappears with the window.
wrapAccess(globalThis, "name", "set", (self, given) => {
  const value = given[0];
  if (typeof value === "string" && value && typeof document === "object" && parent === globalThis)
    report("stored", {area: "session", key: "window.name", value: bound(value), size: 11 + value.length, stack: stack()});
});
// The origin's private file system; what workers keep there is read separately (origin_storage.py).
for (const name of ["getFileHandle", "getDirectoryHandle"]) wrap(reach("FileSystemDirectoryHandle"), name, (self, given) => {
  if (given[1]?.create) report("stored", {area: "files", key: bound(given[0]), value: "", size: text(given[0]).length, stack: stack()});
});
wrap(reach("FileSystemDirectoryHandle"), "removeEntry", (self, given) => report("unstored", {area: "files", key: bound(given[0]), one: true}));
const emptied = (self, key) => { const area = areaOf(self); if (area) report("unstored", {area, key}); };
wrap(reach("Storage"), "removeItem", (self, given) => emptied(self, bound(given[0])));
wrap(reach("Storage"), "clear", (self) => emptied(self, ""));
wrap(reach("IDBFactory"), "open", (self, given) =>
  report("stored", {area: "indexeddb", key: bound(given[0]), value: "", size: text(given[0]).length, stack: stack()}));
wrap(reach("IDBFactory"), "deleteDatabase", (self, given) => report("unstored", {area: "indexeddb", key: bound(given[0])}));
const plain = (value) => {
  try { return typeof value === "string" ? value : stringify(value) ?? ""; } catch { return ""; /* not plain */ }
};
const inside = (store, key) => {
  let inner = "";
  try { inner = key === undefined ? "" : "/" + text(key); } catch { /* not plain */ }
  return bound(store.transaction.db.name + "/" + store.name + inner);
};
const record = (store, value, key, trace = stack()) => {
  const content = plain(value), name = inside(store, key);
  report("stored", {area: "indexeddb", key: name, value: bound(content), size: name.length + content.length, stack: trace});
};
// A key that the store generates is known once the record has been stored.
const {get: resultOf} = getOwnPropertyDescriptor(reach("IDBRequest") ?? {}, "result") ?? {};
const {addEventListener: hear} = EventTarget.prototype;
let numbered = 0;
const put = (store, given, request) => {
  const value = given[0], key = given[1];
  // the key may be inside the value; read it without calling the page's getters
  const within = key === undefined && typeof store.keyPath === "string" && value !== null && typeof value === "object"
    ? getOwnPropertyDescriptor(value, store.keyPath)?.value : key;
  if (within !== undefined || !store.autoIncrement || ++numbered > 300) { record(store, value, within); return; }
  const trace = stack();
  apply(hear, request, ["success", () => record(store, value, apply(resultOf, request, []), trace)]);
};
for (const name of ["put", "add"]) {
  const found = getOwnPropertyDescriptor(reach("IDBObjectStore") ?? {}, name);
  if (!found || !found.configurable) continue;
  defineProperty(reach("IDBObjectStore"), name, {...found, value: standIn(found.value, {
    apply(target, self, given) {
      const request = apply(target, self, given);
      try { put(self, given, request); } catch { /* watching must never change what the page does */ }
      return request;
    },
  })});
}
wrap(reach("IDBCursor"), "update", (self, given) => record(self.source.objectStore ?? self.source, given[0], self.primaryKey));
wrap(reach("IDBObjectStore"), "delete", (self, given) => {
  const key = given[0];
  if (typeof key === "string" || typeof key === "number") report("unstored", {area: "indexeddb", key: inside(self, key), one: true});
});
wrap(reach("IDBObjectStore"), "clear", (self) => report("unstored", {area: "indexeddb", key: inside(self) + "/"}));
wrap(reach("CacheStorage"), "open", (self, given) =>
  report("stored", {area: "cache", key: bound(given[0]), value: "", size: text(given[0]).length, stack: stack()}));
wrap(reach("CacheStorage"), "delete", (self, given) => report("unstored", {area: "cache", key: bound(given[0])}));
