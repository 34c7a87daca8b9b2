const areaOf = (storage) => {
  try { if (storage === localStorage) return "local"; } catch { /* refused to this origin */ }
  return "session";
};
wrap(reach("Storage"), "setItem", (self, [key, value]) => {
  const name = bound(key), content = text(value);
  report("stored", {area: areaOf(self), key: name, value: bound(content), size: name.length + content.length, stack: stack()});
});
wrap(reach("IDBFactory"), "open", (self, [name]) =>
  report("stored", {area: "indexeddb", key: bound(name), value: "", size: text(name).length, stack: stack()}));
const put = (self, [value, key]) => {
  let content = "";
  try { content = typeof value === "string" ? value : stringify(value) ?? ""; } catch { /* not plain */ }
  let inner = "";
  try { inner = key === undefined ? "" : "/" + text(key); } catch { /* not plain */ }
  const name = bound(self.transaction.db.name + "/" + self.name + inner);
  report("stored", {area: "indexeddb", key: name, value: bound(content), size: name.length + content.length, stack: stack()});
};
wrap(reach("IDBObjectStore"), "put", put);
wrap(reach("IDBObjectStore"), "add", put);
wrap(reach("CacheStorage"), "open", (self, [name]) =>
  report("stored", {area: "cache", key: bound(name), value: "", size: text(name).length, stack: stack()}));
