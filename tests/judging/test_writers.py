from cases import cookie, stored, visit

from auditor.judging.writers import address, writers
from auditor.model.observation import ScriptPlace

APP = "https://shop.example/app.js?v=1&who=ann"


def test_the_first_line_of_each_host_that_wrote_it() -> None:
    seen = visit(
        cookies=(
            cookie("_tly", set_by=ScriptPlace(url=APP, line=7)),
            cookie("_tly", set_by=ScriptPlace(url=APP, line=90)),
            cookie("_tly", set_by=ScriptPlace(url="https://js.tally.example/t.js", line=1)),
            cookie("sid", set_by=None, response_url="https://shop.example/", how="http"),
            cookie("unseen", set_by=None),
        ),
        stored=(stored("_tly", set_by=ScriptPlace(url=APP, line=12)),),
    )
    found = writers(seen)
    assert {key: place.line for key, place in found.items()} == {
        ("_tly", "shop.example", "shop.example"): 7,
        ("_tly", "shop.example", "js.tally.example"): 1,
        ("sid", "shop.example", "shop.example"): None,
        ("_tly", "https://shop.example", "shop.example"): 12,
    }
    assert address(found["_tly", "shop.example", "shop.example"]) == "https://shop.example/app.js?…"
    assert address(None) == ""
