// A script does not learn whether its cookie was stored; reading the cookies right afterwards is the closest
// check.
const jar = getOwnPropertyDescriptor((reach("Document") ?? {}), "cookie");
const {indexOf, slice, trim} = String.prototype;
let readings = 0;
const readBack = (page, raw) => {
  if (++readings > 300) return undefined;
  const end = apply(indexOf, raw, [";"]);
  const pair = apply(trim, end < 0 ? raw : apply(slice, raw, [0, end]), []);
  return apply(indexOf, "; " + apply(jar.get, page, []) + "; ", ["; " + pair + "; "]) >= 0;
};
if (jar && jar.set && jar.configurable) {
  const native = jar.set;
  defineProperty(reach("Document"), "cookie", {...jar, set: standIn(native, {
    apply(target, self, given) {
      // convert once: an object may return another string the next time
      if (typeof given[0] === "object" && given[0]) given[0] = text(given[0]);
      const done = apply(target, self, given);
      try {
        const raw = text(given[0]);
        report("cookie", {raw: bound(raw), read: readBack(self, raw), stack: stack()});
      } catch { /* watching must never change what the page does */ }
      return done;
    },
  })});
}
const store = reach("CookieStore");
const asked = (how) => (self, given) => {
  const first = given[0], second = given[1];
  const wanted = typeof first === "object" && first ? first : {name: first, value: second};
  const {name, value, domain, path, expires, maxAge, sameSite, partitioned} = wanted;
  report("cookie_store", {
    how, name: bound(name), value: bound(value ?? ""), domain: domain ?? undefined, path: path ?? undefined,
    expires: expires === null || expires === undefined ? undefined : +expires,
    maxAge: maxAge === null || maxAge === undefined ? undefined : +maxAge,
    sameSite: sameSite ?? undefined, partitioned: !!partitioned, stack: stack(),
  });
};
wrap(store, "set", asked("set"));
wrap(store, "delete", asked("delete"));
