// FlowMark tag of 2019: older than the opt-out, so it ignores it.
(function () {
  var YEARS = 20 * 365 * 86400;
  var found = document.cookie.match("(?:^|; )flowmark_tid=([^;]*)");
  var tid = (found && found[1]) || crypto.randomUUID().replace(/-/g, "");
  document.cookie = "flowmark_tid=" + tid + "; path=/; max-age=" + YEARS + "; secure; samesite=lax";
  localStorage.setItem("flowmark_tid", JSON.stringify({ value: tid, expires: Date.now() + YEARS * 1000 }));
  new Image().src =
    "https://collect.flowmark.example/hit?tid=" + tid + "&p=" + encodeURIComponent(location.pathname);
})();
