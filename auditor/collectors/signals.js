// Consent calls, and what consent platforms report to their listeners. Nothing is added to the window: a
// queue is watched once the page has created it, and what it already holds is read. A page without any of
// these costs a few reads of the window whenever a resource has loaded.
const {isArray} = Array;
const {toString} = Object.prototype;
const watched = new WeakSet();
const isWatched = WeakSet.prototype.has.bind(watched), nowWatched = WeakSet.prototype.add.bind(watched);
const TYPES = ["ad_storage", "analytics_storage", "ad_user_data", "ad_personalization"];
const MOST = 1000, QUEUED = 20000;
let loaded = false, told = 0;

const short = (value, most) => apply(String.prototype.slice, text(value), [0, most]);
const tell = (what, where, raw, more) => {
  if (++told <= MOST) report("signal", {what, where, raw, ...more});
  else if (told === MOST + 1) report("signals_flood", {});
};
const list = (values, most) => {
  let out = "";
  for (let i = 0; i < values.length && i < most; i++) out += (i ? "," : "") + stringify(short(values[i], 40));
  return "[" + out + "]";
};
const options = (given) => {
  let out = "";
  const add = (name, value) => { out += (out ? "," : "") + stringify(name) + ":" + value; };
  for (let i = 0; i < TYPES.length; i++) {
    const state = given[TYPES[i]];
    if (typeof state === "string") add(TYPES[i], stringify(short(state, 40)));
  }
  if (isArray(given.region)) add("region", list(given.region, 300));
  if (typeof given.wait_for_update === "number" && given.wait_for_update < 1e9) add("wait_for_update", text(given.wait_for_update));
  return "{" + out + "}";
};
const mode = (what, where, given) => {
  if (given[0] !== "consent" || typeof given[1] !== "string" || typeof given[2] !== "object" || !given[2]) return;
  tell(what, where, "[\"consent\"," + stringify(short(given[1], 20)) + "," + options(given[2]) + "]");
};
// A tag manager treats only an Arguments object as a command.
const layered = (entry) => {
  if (entry && apply(toString, entry, []) === "[object Arguments]") mode("google_consent", "dataLayer", entry);
};
const meta = (given) => {
  if (!given) return;
  if (given[0] === "consent") tell("meta_consent", "fbq", list([given[0], given[1]], 2));
  if (given[0] === "dataProcessingOptions" && isArray(given[1])) {
    tell("meta_consent", "fbq", "[\"dataProcessingOptions\"," + list(given[1], 4) + "]");
  }
};
const CONSENTS = ["holdConsent", "grantConsent", "revokeConsent"];
const tiktok = (given) => {
  if (given && typeof given[0] === "string" && apply(Array.prototype.includes, CONSENTS, [given[0]])) tell("tiktok_consent", "ttq", list([given[0]], 1));
};
const each = (queue, take) => {
  for (let i = 0; i < queue.length; i++) {
    if (i === QUEUED) return report("signals_flood", {});
    try { take(queue[i]); } catch { /* the page's own object */ }
  }
};
const replaced = (owner, name, before) => {
  const value = owner[name];
  if (typeof value === "function") defineProperty(owner, name, {value: seen(value, before), writable: true, configurable: true, enumerable: false});
};
const isNew = (value) => {
  if ((typeof value !== "object" && typeof value !== "function") || value === null || isWatched(value)) return false;
  nowWatched(value);
  return true;
};
// An array onto which a page pushes entries before and after the vendor's script takes it over.
const queued = (queue, take) => {
  if (!isArray(queue) || !isNew(queue)) return;
  each(queue, take);
  replaced(queue, "push", (_, given) => each(given, take));
};
const bing = (queue) => {
  if (!isNew(queue)) return;
  if (isArray(queue)) {
    for (let i = 0; i + 2 < queue.length && i < MOST; i++) mode("uet_consent", "uetq", [queue[i], queue[i + 1], queue[i + 2]]);
  }
  replaced(queue, "push", (_, given) => mode("uet_consent", "uetq", given));
};
const facebook = (pixel) => {
  if (typeof pixel !== "function") return;
  queued(pixel.queue, meta);
  if (typeof pixel.callMethod === "function" && !isWatched(pixel.callMethod)) {
    replaced(pixel, "callMethod", (_, given) => meta(given));
    nowWatched(pixel.callMethod);
  }
};
const bytedance = (pixel) => {
  if (isArray(pixel)) return queued(pixel, tiktok);
  if (isNew(pixel)) for (let i = 0; i < CONSENTS.length; i++) replaced(pixel, CONSENTS[i], () => tiktok([CONSENTS[i]]));
};
let last = "";
const once = (what, where, raw, more) => {
  if (typeof raw !== "string" || !raw) return;
  const now = what + raw + more.applies + more.status + more.sections;
  if (now !== last) tell(what, where, raw, more);
  last = now;
};
const joined = (first, second) => (typeof first === "string" ? short(first, 40) : "") + (typeof second === "string" ? "," + short(second, 40) : "");
// Advertisers' scripts listen in the same way: the platform calls back at once, and again on each change.
const listen = () => {
  const tcf = globalThis.__tcfapi, gpp = globalThis.__gpp;
  if (typeof tcf === "function" && isNew(tcf)) {
    tcf("addEventListener", 2, (data) => {
      try { if (data) once("tcf", "__tcfapi", data.tcString, {
        applies: data.gdprApplies === undefined || data.gdprApplies === null ? undefined : !!data.gdprApplies,
        status: joined(data.cmpStatus, data.eventStatus),
      }); } catch { /* the page's own object */ }
    });
  }
  if (typeof gpp === "function" && isNew(gpp)) {
    gpp("addEventListener", (event) => {
      try { const data = event && (event.pingData || event);
      if (data) once("gpp", "__gpp", data.gppString, {
        status: joined(data.cmpStatus, data.signalStatus),
        sections: isArray(data.applicableSections) ? list(data.applicableSections, 30) : undefined,
      }); } catch { /* the page's own object */ }
    });
  }
};
const steps = [
  () => queued(globalThis.dataLayer, layered),
  () => bing(globalThis.uetq),
  () => facebook(globalThis.fbq),
  () => bytedance(globalThis.ttq),
  () => { if (loaded) listen(); },
];
const check = () => {
  for (let i = 0; i < steps.length; i++) try { steps[i](); } catch { /* the page's own code */ }
};
if (typeof document === "object" && typeof addEventListener === "function") {
  const on = EventTarget.prototype.addEventListener;
  apply(on, document, ["load", check, true]);
  apply(on, document, ["DOMContentLoaded", check, true]);
  apply(on, document, ["click", check, true]);
  addEventListener("pagehide", check, true);
  // Before a script of the page runs, read what an earlier one has queued, since a vendor's script empties
  // its queue.
  const observe = MutationObserver.prototype.observe;
  // Bounded: one of the page's getters may change the page, which triggers another check.
  let changes = 0;
  const observer = new MutationObserver(() => {
    if (++changes > 5000) return observer.disconnect();
    check();
    const parts = [document.documentElement, document.head, document.body];
    for (let i = 0; i < parts.length; i++) if (parts[i] && isNew(parts[i])) apply(observe, observer, [parts[i], {childList: true}]);
  });
  apply(observe, observer, [document, {childList: true}]);
  apply(on, document, ["DOMContentLoaded", () => observer.disconnect(), true]);
  addEventListener("load", () => { loaded = true; check(); });
}
