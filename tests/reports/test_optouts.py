import json
from datetime import timedelta

from jsonschema import Draft202012Validator

from auditor.model.optout import PastTry
from auditor.reports.optouts import (
    opt_out_row,
    optouts_csv,
    optouts_json,
    optouts_schema,
    optouts_terminal,
)
from reports.sample import audit
from reports.sample_documents import START

EARLIER = PastTry(at=START - timedelta(days=30), verdict="works")
ROWS = tuple(opt_out_row(record, "shop.example", (EARLIER,)) for record in audit().judgement.opt_outs)


def test_terminal_tells_what_it_changed() -> None:
    shown = optouts_terminal(ROWS)
    assert "https://shop.example/?bownowtrace=optout" in shown
    assert "goes on as before: the same identifier was sent again" in shown
    assert "bownow: 1 request before, 1 after, 1 without the opt-out; same identifier" in shown
    assert "wrote   cookie bownow_opt on shop.example for 365 days" in shown
    assert "earlier 22 October 2026, 23:07 UTC: works" in shown
    assert "needs a person" in shown


def test_json_is_as_its_schema_says() -> None:
    told = json.loads(optouts_json(ROWS))
    assert list(Draft202012Validator(optouts_schema()).iter_errors(told)) == []
    assert told["opt_outs"][0]["history"][0]["verdict"] == "works"
    assert told["opt_outs"][1]["address"] is None


def test_csv_has_a_line_for_each() -> None:
    assert optouts_csv(ROWS).count("shop.example,") >= 2
    assert "not_reachable" in optouts_csv(ROWS)


def test_none_is_said() -> None:
    assert optouts_terminal(()) == "No opt-out is known.\n"
