(email) => {
  const asks = /e-?mail|\bmail\b|courriel|correo|メール|メルアド|이메일|메일|邮箱|電子郵件|почт/i;
  const other = /mailing.?address|post|street|straße|住所|search|suche|recherche|検索|검색|coupon|code/i;
  const login = /log.?in|sign.?in|anmelden|einloggen|connexion|ログイン|로그인|passw|kennwort/i;
  const news = /news|subscri|abonn|letter|メルマガ|ニュース|登録|구독/i;
  const roots = [document];
  for (const root of roots) {
    for (const node of [...root.querySelectorAll("*")].slice(0, 20000)) {
      if (node.shadowRoot && roots.length < 50) roots.push(node.shadowRoot);
    }
  }
  const shown = (node) => {
    const box = node.getBoundingClientRect();
    const style = getComputedStyle(node);
    return box.width >= 20 && box.height >= 8 && box.right > 0 && box.bottom > 0 &&
      style.visibility === "visible" && style.opacity !== "0" && !node.closest("[aria-hidden=true]");
  };
  const words = (node) => [
    node.name, node.id, node.autocomplete, node.placeholder, node.getAttribute("aria-label"),
    ...[...(node.labels || [])].slice(0, 3).map((label) => label.innerText),
  ].map((each) => String(each || "").slice(0, 200)).join(" ");
  const score = (node) => {
    if (!["email", "text"].includes(node.type) || node.disabled || node.readOnly || ![email, ""].includes(node.value)) return 0;
    const said = words(node);
    const wanted = node.type === "email" || /\bemail\b/.test(node.autocomplete);
    if (!wanted && (!asks.test(said) || other.test(said)) || !shown(node)) return 0;
    const form = node.form || node.closest("section, fieldset, aside, dialog") || node;
    const about = [form.id, form.className, form.action, String(form.textContent || "").slice(0, 500)].join(" ");
    if (form.querySelector?.("input[type=password]")) return 1;
    return (wanted ? 4 : 3) + (news.test(about) ? 4 : 0) - (login.test(about) ? 2 : 0);
  };
  let best = null, most = 1;  // excludes forms with a password field, which score 1
  for (const root of roots) {
    for (const node of [...root.querySelectorAll("input")].slice(0, 2000)) {
      const worth = score(node);
      if (worth > most) [best, most] = [node, worth];
    }
  }
  return best;
}
