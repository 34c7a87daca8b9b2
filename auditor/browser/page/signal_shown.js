() => {
  const STATE = "honou?red|processed|detected|recogni[sz]ed|received|respected|applied|active|enabled|in effect";
  const SIGNAL = "(?:opt[- ]?out(?: preference)? (?:signal|request)|(?:global )?privacy (?:control|signal)|gpc)";
  const SAYS = [
    new RegExp(`\\b${SIGNAL}(?: ?\\([^()]{2,40}\\))?(?: signal| preference)?s?(?: (?:is|was|has been|has|on|from|your|this|browser|device)){0,6}[: ]{0,3}\\b(?:${STATE})\\b`, "i"),
    new RegExp(`\\b(?:${STATE})\\b(?: (?:a|the|your|browser's)){0,3} ?\\b${SIGNAL}\\b`, "i"),
    /(?:オプトアウト|プライバシー|GPC|Global Privacy Control|コントロール)(?:の)?(?:シグナル|信号|要求|リクエスト)[^。]{0,12}(?:検出|受信|反映|適用)(?:しました|されました|済み|しています)/i,
  ];
  const PART = /[.;:!。]/;
  const NOT = /\b(?:not|if|when|where|may|will|unless|whether)\b|場合/i;
  let left = 4000;
  const walk = (root) => {
    const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = nodes.nextNode(); node && left > 0; node = nodes.nextNode()) {
      if (node.nodeType === Node.ELEMENT_NODE) {
        const within = node.shadowRoot && walk(node.shadowRoot);
        if (within) return within;
        continue;
      }
      left -= 1;
      if (!/gpc|opt.?out|privacy|オプトアウト|プライバシー/i.test(node.data)) continue;
      let shown = node.parentElement;
      if (!shown || shown.matches("script,style,noscript,template")) continue;
      if (!shown.checkVisibility({ visibilityProperty: true })) continue;
      for (let up = 0; up < 4 && shown.parentElement && getComputedStyle(shown).display === "inline"; up += 1) {
        shown = shown.parentElement;
      }
      const words = shown.textContent.replace(/\s+/g, " ").trim().slice(0, 300);
      const said = words.length < 200 ? SAYS.map((says) => says.exec(words)).find(Boolean) : null;
      if (!said) continue;
      const end = said.index + said[0].length;
      const rest = words.slice(end).search(PART);
      if (!NOT.test(rest < 0 ? words : words.slice(0, end + rest))) return words;
    }
    return null;
  };
  return document.body && walk(document.body);
}
