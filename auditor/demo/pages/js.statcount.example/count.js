// Statcount script: counts a visit and, seven seconds later, that the visitor stayed.
(function () {
  var found = document.cookie.match("(?:^|; )_stc_id=([^;]*)");
  var id = (found && found[1]) || crypto.randomUUID();
  document.cookie = "_stc_id=" + id + "; path=/; max-age=31536000; secure; samesite=lax";
  function send(event) {
    navigator.sendBeacon(
      "https://in.statcount.example/c",
      JSON.stringify({ id: id, event: event, page: location.pathname })
    );
  }
  send("view");
  setTimeout(send, 7000, "stay");
})();
