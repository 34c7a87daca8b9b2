// AdSpan tag: requests an advertisement for the visitor's identifier.
(function () {
  var found = document.cookie.match("(?:^|; )_adspan_id=([^;]*)");
  var id = (found && found[1]) || crypto.randomUUID();
  document.cookie = "_adspan_id=" + id + "; path=/; max-age=33696000; secure; samesite=lax";
  new Image().src =
    "https://px.adspan.example/bid?uid=" + id + "&ref=" + encodeURIComponent(location.href);
})();
