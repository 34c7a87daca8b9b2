// A consent banner: remembers the choice for 180 days and starts the scripts that were consented to.
(function () {
  var banner = document.getElementById("consent");
  function chosen() {
    var found = document.cookie.match("(?:^|; )consent_choice=([^;]*)");
    return found && found[1];
  }
  function start() {
    document.querySelectorAll("script[type='text/plain'][data-src]").forEach(function (waiting) {
      var script = document.createElement("script");
      script.src = waiting.dataset.src;
      document.head.append(script);
      waiting.remove();
    });
  }
  function choose(what) {
    document.cookie = "consent_choice=" + what + "; path=/; max-age=15552000; secure; samesite=lax";
    banner.hidden = true;
    if (what === "all") start();
  }
  banner.querySelector("[data-choose=all]").onclick = function () { choose("all"); };
  banner.querySelector("[data-choose=necessary]").onclick = function () { choose("necessary"); };
  document.querySelectorAll("[data-reopen]").forEach(function (link) {
    link.onclick = function (event) { event.preventDefault(); banner.hidden = false; };
  });
  if (chosen() === "all") start();
  banner.hidden = !!chosen();
})();
