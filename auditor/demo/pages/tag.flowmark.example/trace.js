// FlowMark tag: follows a visitor of the customer's site until the visitor opts out.
(function () {
  var YEARS = 20 * 365 * 86400;
  function read(name) {
    var found = document.cookie.match("(?:^|; )" + name + "=([^;]*)");
    return found && found[1];
  }
  function write(name, value, seconds) {
    document.cookie = name + "=" + value + "; path=/; max-age=" + seconds + "; secure; samesite=lax";
  }
  if (new URLSearchParams(location.search).get("flowmarktrace") === "optout") {
    write("flowmark_opt", "1", YEARS);
    write("flowmark_tid", "", 0);
    write("flowmark_sts", "", 0);
    localStorage.removeItem("flowmark_tid");
    localStorage.setItem("flowmark_opt", "1");
  }
  if (read("flowmark_opt")) return;
  var tid = read("flowmark_tid") || crypto.randomUUID().replace(/-/g, "");
  write("flowmark_tid", tid, YEARS);
  write("flowmark_sts", Math.floor(Date.now() / 1000), YEARS);
  localStorage.setItem("flowmark_tid", JSON.stringify({ value: tid, expires: Date.now() + YEARS * 1000 }));
  var page = encodeURIComponent(location.pathname);
  new Image().src = "https://collect.flowmark.example/hit?tid=" + tid + "&p=" + page;
  setTimeout(function () {
    fetch("https://collect.flowmark.example/stay?tid=" + tid + "&s=10", { mode: "no-cors", keepalive: true });
  }, 10000);
})();
