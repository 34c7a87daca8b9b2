wrapAccess(reach("Document"), "cookie", "set", (self, [raw]) =>
  report("cookie", {raw: bound(raw), stack: stack()}));
const store = reach("CookieStore");
const asked = (how) => (self, [first, second]) => {
  const given = typeof first === "object" && first ? first : {name: first, value: second};
  const {name, value, domain, path, expires, sameSite, partitioned} = given;
  report("cookie_store", {
    how, name: bound(name), value: bound(value ?? ""), domain: domain ?? undefined, path: path ?? undefined,
    expires: expires === null || expires === undefined ? undefined : +expires,
    sameSite: sameSite ?? undefined, partitioned: !!partitioned, stack: stack(),
  });
};
wrap(store, "set", asked("set"));
wrap(store, "delete", asked("delete"));
