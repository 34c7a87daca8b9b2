"""From visits to declarations: which vendors were shown, which answer counts, and which visitors saw it."""

import json
from collections.abc import Mapping

from cases import banner, visit

from auditor import declared
from auditor.model.observation import Declared, Signal
from auditor.model.site import Vantage

LIST = {
    "gvlSpecificationVersion": 3,
    "vendorListVersion": 48,
    "purposes": {"1": {"id": 1, "name": "Store and/or access information on a device"}},
    "vendors": {
        str(number): {"id": number, "name": f"Vendor {number} Ltd", "purposes": [1]}
        for number in range(1, 901)
    },
}
GROUPS = {"Groups": [{"GroupName": "Analytics", "FirstPartyCookies": [{"Name": "visitor_id"}], "Hosts": []}]}
IN_PAGE = {"onetrust": {"Groups": [{**GROUPS["Groups"][0], "GroupName": "Analytics cookies"}]}}
ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"


def base64url(bits: str) -> str:
    padded = bits + "0" * (-len(bits) % 6)
    return "".join(ALPHABET[int(padded[at : at + 6], 2)] for at in range(0, len(padded), 6))


def field(vendors: set[int]) -> str:
    """A vendor section as a bit field: the highest number, then one bit per vendor."""
    highest = max(vendors, default=0)
    return f"{highest:016b}0" + "".join("01"[number in vendors] for number in range(1, highest + 1))


def tc_string(consented: set[int], disclosed: set[int] | None = None) -> str:
    core = f"{2:06b}" + "0" * 72 + "0" * 24 + "0" * 6 + "0" * 12 + "0" * 12 + f"{4:06b}" + "00"
    core += "0" * 12 + "0" * 48 + "0" + "0" * 12 + field(consented) + field(set()) + "0" * 12
    parts = [base64url(core)]
    if disclosed is not None:
        parts.append(base64url(f"{1:03b}" + field(disclosed)))
    return ".".join(parts)


def store(**trees: object) -> Mapping[str, bytes]:
    return {name: json.dumps(tree).encode() for name, tree in trees.items()}


def met(name: str, where: str = "response") -> Declared:
    return Declared(url=f"https://consent.example/{name}", sha256=name, where=where)


def shown(raw: str):
    return visit(signals=(Signal(kind="tcf", raw=raw, where="__tcfapi"),), declarations=(met("list"),))


def test_the_vendors_shown_are_those_that_the_string_discloses():
    (document,) = declared.documents([shown(tc_string({1, 2}, disclosed={7, 900}))], store(list=LIST).get)
    assert "Vendor 7 Ltd" in document.text
    assert "Vendor 900 Ltd" in document.text
    assert "Vendor 1 Ltd" not in document.text
    assert document.found == "declaration of the consent platform IAB Transparency and Consent Framework"


def test_without_that_segment_they_are_those_that_were_asked_for():
    (document,) = declared.documents([shown(tc_string({3}))], store(list=LIST).get)
    assert [line for line in document.text.splitlines() if line.startswith("Vendor ")] == [
        "Vendor 3 Ltd | Store and/or access information on a device"
    ]


def test_without_a_string_that_can_be_read_none_is_shown():
    assert declared.documents([shown("CPtcf.string"), shown(tc_string(set()))], store(list=LIST).get) == ()


def test_an_answer_goes_before_what_its_script_holds():
    seen = visit(declarations=(met("page", "OneTrust.GetDomainData()"), met("answer")))
    documents = declared.documents([seen], store(page=IN_PAGE, answer=GROUPS).get)
    assert [document.url for document in documents] == ["https://consent.example/answer"]
    alone = visit(declarations=(met("page", "OneTrust.GetDomainData()"),))
    assert len(declared.documents([alone], store(page=IN_PAGE).get)) == 1


def test_one_declaration_met_by_many_visits_is_one_document():
    visits = [visit(phase, declarations=(met("answer"),)) for phase in ("untouched", "rejected", "accepted")]
    (document,) = declared.documents(visits, store(answer=GROUPS).get)
    assert document.vantages == ()
    assert document.sha256 == "answer"


def test_a_document_says_which_vantages_were_shown_it():
    here, there = Vantage(id="de", country="DE"), Vantage(id="us", country="US")
    visits = [
        visit(vantage=here, declarations=(met("answer"),)),
        visit(vantage=there, declarations=(met("answer"), met("other"))),
    ]
    other = json.loads(json.dumps(GROUPS).replace("visitor_id", "reader_id"))
    first, second = declared.documents(visits, store(answer=GROUPS, other=other).get)
    assert (first.vantages, second.vantages) == (("de", "us"), ("us",))


def test_a_list_of_no_known_shape_bears_the_name_of_the_platform_that_was_met():
    records = {"cookies": [{"name": "visitor_id", "duration": "1 year"}]}
    seen = visit(banner=banner("accept", platform="Osano"), declarations=(met("records"),))
    (document,) = declared.documents([seen], store(records=records).get)
    assert document.title == "Cookie declaration (Osano)"


def test_evidence_that_is_gone_or_is_no_declaration_gives_nothing():
    seen = visit(declarations=(met("gone"), met("page")))
    assert declared.documents([seen], {"page": b"<!doctype html>"}.get) == ()
