// Signs that a page stands in front of the site: its text, what it embeds, what it asks for.
() => {
  const body = document.body;
  const all = (chosen) => [...document.querySelectorAll(chosen)].slice(0, 200);
  const shown = (node) => node.getClientRects().length > 0;
  const text = String(body ? body.innerText : "");
  const heading = document.querySelector("h1") || document.querySelector("h2");
  // Ids of the boxes with which bot checks replace the page (Cloudflare, HUMAN, Akamai, DataDome).
  const marks = "#challenge-running, #challenge-form, #cf-challenge-running, #challenge-error-text, #px-captcha, "
    + "#sec-if-cpt-container, #sec-cpt-if, #ddv1-captcha-container, #captcha__frame, #ddg-captcha";
  // How much text is around a login form; a form in the header belongs to a page with other content.
  const passwords = all("input[type=password]").filter(shown);
  const around = passwords.map((field) => {
    if (field.closest("header, nav, aside, [role=banner], dialog, [role=dialog]")) return 1e6;
    const form = field.closest("form") || field.parentElement;
    return text.length - String(form ? form.innerText : "").length;
  });
  // Boxes that ask for proof of being human; invisible ones ask nobody.
  const human = ".g-recaptcha, .h-captcha, .cf-turnstile, .frc-captcha, altcha-widget, img[src*=captcha i], "
    + "img[alt*=captcha i], input[name*=captcha i], input[id*=captcha i]";
  const captcha = all(human).some((node) =>
    node.dataset.size !== "invisible" && !node.matches("button, [type=submit], [type=hidden]"));
  const fields = all("input:not([type=hidden]), textarea, select").filter(shown);
  const other = fields.filter((field) => !field.matches("[type=submit], [type=button], [type=image]")
    && !/captcha|code|verif|answer/i.test(`${field.name} ${field.id}`));
  return {
    type: String(document.contentType).slice(0, 100),
    title: String(document.title).slice(0, 500),
    heading: heading && shown(heading) ? String(heading.innerText).slice(0, 300) : "",
    text: text.slice(0, 4000),
    frames: all("iframe[src], script[src]").map((node) => node.src).join(" ").slice(0, 20000),
    mark: all(marks).some(shown),
    things: body ? body.querySelectorAll("img, svg, canvas, video, iframe, frame, object, embed, input").length : 0,
    login: Math.min(1e6, ...around),
    fields: fields.length,
    captcha: captcha && other.length === 0,
    links: document.links.length,
  };
}
