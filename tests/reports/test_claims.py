import json

from jsonschema import Draft202012Validator

from auditor.reports.claims import claims_json, claims_markdown, claims_schema, claims_terminal
from auditor.reports.parts.lines import Lines
from auditor.reports.parts.safe import columns
from reports.hostile import hostile
from reports.sample import audit

AUDIT = audit()
READ = (AUDIT.documents, AUDIT.claims, AUDIT.tensions)


def test_json_is_flat_exact_and_as_its_schema_says() -> None:
    told = json.loads(claims_json(*READ))
    assert list(Draft202012Validator(claims_schema()).iter_errors(told)) == []
    assert set(told) == {"schema_version", "documents", "claims", "tensions"}
    texts = {document["id"]: document["text"] for document in told["documents"]}
    assert {texts[c["document"]][c["start"] : c["end"]] == c["quote"] for c in told["claims"]} == {True}
    wanted = {"type", "quote", "start", "end", "line", "polarity", "jurisdiction", "heading"}
    wanted |= {"vendor", "purpose", "data", "mechanism", "url"}
    assert wanted <= set(told["claims"][0])
    assert told["documents"][2]["problem"] == "the address answers 404 Not Found"


def test_terminal_has_each_quote_with_its_claims() -> None:
    shown = claims_terminal(*READ, Lines(width=80))
    assert "“Analytics cookies are set only after you have agreed in the banner.”" in shown
    assert "→ consent · purpose: analytics · basis: consent, banner" in shown
    assert "→ sharing (does not) · recipient: advertising companies" in shown
    assert "could not be read: the address answers 404 Not Found" in shown
    assert "missing target: A list of partners" in shown
    assert [line for line in shown.splitlines() if columns(line) > 80] == []


def test_markdown_is_a_table_of_each_document() -> None:
    shown = claims_markdown(*READ)
    assert "| 7 | `consent` | purpose: analytics · basis: consent, banner |" in shown
    assert "Could not be read: the address answers 404 Not Found" in shown


def test_hostile_documents_steer_nothing() -> None:
    bad = hostile().audits[0]
    read = (bad.documents, bad.claims, bad.tensions)
    for shown in (claims_terminal(*read), claims_markdown(*read), claims_json(*read)):
        shown.encode()
        assert "\x1b" not in shown
    assert "\u202e" not in claims_terminal(*read) + claims_markdown(*read)
