// What consent platforms store in the page about the site's cookies. Each object is accessed by the name in
// the platform's own documentation; anything else that a page put there is ignored by the reader.
() => {
  const CHARACTERS = 2097152, ROWS = 2000, DEEPEST = 8;
  const found = [];
  let left = 0;

  // One bound for all that is copied, since every part of an object may refer to the whole object again.
  const plain = (value, depth) => {
    left -= typeof value === "string" ? Math.min(value.length, 4000) + 3 : 8;
    if (left < 0) return null;
    if (value instanceof RegExp) return value.source.slice(0, 300);
    if (typeof value === "string") return value.slice(0, 4000);
    if (typeof value === "number" || typeof value === "boolean") return value;
    if (depth >= DEEPEST || value === null || typeof value !== "object") return null;
    if (Array.isArray(value)) return value.slice(0, ROWS).map((one) => plain(one, depth + 1));
    const copy = {};
    for (const key of Object.keys(value).slice(0, ROWS)) copy[key.slice(0, 200)] = plain(value[key], depth + 1);
    return copy;
  };
  const told = (format, where, read) => {
    try {
      const body = read();
      if (!body) return;
      left = CHARACTERS;
      const text = JSON.stringify({ [format]: plain(body, 0) });
      found.push(left < 0 || text.length > CHARACTERS ? { where, cut: true } : { where, text });
    } catch { /* the page's own code */ }
  };
  const picked = (source, ...keys) => {
    const copy = {};
    for (const key of keys) copy[key] = source[key];
    return copy;
  };

  // https://klaro.org/docs, dist/config.js of the package klaro
  told("klaro", "window.klaroConfig", () => {
    const named = document.querySelector("script[data-config]");
    const klaro = window.klaroConfig || (named && window.klaro && window[named.dataset.config]);
    const services = klaro && (klaro.services || klaro.apps);
    if (!Array.isArray(services)) return null;
    const words = klaro.translations || {};
    const own = words[klaro.lang || document.documentElement.lang] || words.zz || words.en || {};
    return { services: services.slice(0, ROWS).map((one) => {
      const said = own[one.name] || {};
      return {
        ...picked(one, "name", "purposes", "cookies"),
        title: one.title || said.title,
        description: one.description || said.description,
      };
    }) };
  });
  // types/index.d.ts of the package vanilla-cookieconsent: getConfig, PreferencesModalOptions, CookieTable
  told("vanilla_cookieconsent", "CookieConsent.getConfig()", () => {
    if (!window.CookieConsent || typeof window.CookieConsent.getConfig !== "function") return null;
    const { translations, default: first } = window.CookieConsent.getConfig("language") || {};
    const wanted = document.documentElement.lang;
    const words = translations && (translations[wanted] || translations[first] || Object.values(translations)[0]);
    const sections = words && words.preferencesModal && words.preferencesModal.sections;
    return Array.isArray(sections) && {
      sections: sections.slice(0, ROWS).map((one) => picked(one, "title", "linkedCategory", "cookieTable")),
    };
  });
  // tarteaucitron.js of the package tarteaucitronjs: job, services[key].cookies
  told("tarteaucitron", "tarteaucitron.job", () => {
    const lemon = window.tarteaucitron;
    if (!lemon || !Array.isArray(lemon.job) || !lemon.services) return null;
    const known = [...new Set(lemon.job)].slice(0, ROWS).map((key) => lemon.services[key]).filter(Boolean);
    return { services: known.map((one) => ({
      ...picked(one, "key", "name", "type", "cookies"),
      title: lemon.lang && lemon.lang[one.type] && lemon.lang[one.type].title,
    })) };
  });
  // The tables that a site's cc.js fills: cookieTableNecessary, …Preference, …Statistics, …Advertising, …
  told("cookiebot", "CookieConsentDialog", () => {
    const dialog = window.CookieConsentDialog || (window.Cookiebot && window.Cookiebot.dialog);
    if (!dialog || !Array.isArray(dialog.cookieTableNecessary)) return null;
    const kinds = ["Necessary", "Preference", "Statistics", "Advertising", "Unclassified"];
    return Object.fromEntries(kinds.map((kind) => [kind, dialog["cookieTable" + kind]]));
  });
  // _categories: [{slug, name, cookies: [{cookieID, domain}]}], in the service's script and in its plugin
  told("cookieyes", "_ckyStore", () => {
    const store = (window.cookieyes && window.cookieyes._ckyStore) || window._ckyConfig;
    if (!store || !Array.isArray(store._categories)) return null;
    return { categories: store._categories.slice(0, ROWS).map((one) => picked(one, "slug", "name", "cookies")) };
  });
  // Optanon.GetDomainData().Groups: the content of the settings files, as the script uses it
  told("onetrust", "OneTrust.GetDomainData()", () => {
    const trust = window.OneTrust || window.Optanon;
    if (!trust || typeof trust.GetDomainData !== "function") return null;
    const { Groups } = trust.GetDomainData() || {};
    return Array.isArray(Groups) && { Groups: Groups.slice(0, ROWS).map((one) => picked(
      one, "GroupName", "FirstPartyCookies", "Hosts",
    )) };
  });

  // Tables of cookies in the platforms' boxes, first layer and second, visible or not
  const boxes = [...document.querySelectorAll("%BOXES%,[role=dialog],[role=alertdialog],dialog")].slice(0, 40);
  const roots = boxes.flatMap((box) => (box.shadowRoot ? [box, box.shadowRoot] : [box]));
  const outer = roots.filter((root) => !roots.some((other) => other !== root && other.contains(root)));
  for (const root of outer) {
    const tables = [...root.querySelectorAll("table")].slice(0, 100);
    if (!tables.length || !/cookie|クッキー|쿠키|traceur/i.test(root.textContent.slice(0, 200000))) continue;
    told("tables", "the banner", () => ({
      switches: root.querySelectorAll("input[type=checkbox],[role=switch]").length,
      tables: tables.map((table) => ({
        heading: heading(table, root),
        rows: [...table.rows].slice(0, ROWS).map((row) => [...row.cells].slice(0, 12).map((cell) => ({
          head: cell.tagName === "TH" && row.rowIndex === 0,
          text: cell.textContent.slice(0, 2000),
        }))),
      })),
    }));
  }
  function heading(table, root) {
    if (table.caption) return table.caption.textContent.slice(0, 200);
    let latest = "";
    for (const one of root.querySelectorAll("h1,h2,h3,h4,h5,[role=heading]")) {
      if (one.compareDocumentPosition(table) & Node.DOCUMENT_POSITION_FOLLOWING) latest = one.textContent;
    }
    return latest.trim().slice(0, 200);
  }
  return found.slice(0, 20);
}
