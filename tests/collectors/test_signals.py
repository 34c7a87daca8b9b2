"""Signals: what consent interfaces answer and requests carry, kept raw."""

from tests.browser.bed import host, opened
from tests.browser.visiting import made

HOME = """<title>Shop</title><h1>Shop</h1>
<script>
window.__tcfapi = (command, version, callback) => callback({tcString: "CPtcf.string"}, true);
window.__uspapi = (command, version, callback) => callback({uspString: "1YNN"}, true);
window.__gpp = (command, callback) => callback({gppString: "DBAA"}, true);
new Image().src = "https://ads.example/hit?gcd=13l3l3l2l1&gdpr_consent=CPother&other=1";
</script>"""


def test_signals_are_asked_for_and_read_from_addresses():
    with opened({"shop.example": host({"/": HOME}), "ads.example": host({})}) as bed:
        visit = made(bed, "https://shop.example/")
    assert {(signal.kind, signal.raw, signal.where) for signal in visit.signals} == {
        ("tcf", "CPtcf.string", "__tcfapi"),
        ("usp", "1YNN", "__uspapi"),
        ("gpp", "DBAA", "__gpp"),
        ("gcd", "13l3l3l2l1", "https://ads.example/hit"),
        ("tcf", "CPother", "https://ads.example/hit"),
    }
