from dataclasses import replace

import pytest
from cases import case, claim, document

from auditor.model.document import Anchor, Heading
from auditor.rules.opt_out_missing import RULE

TEXT = "You can opt out on the vendor's page." + " " * 2_000 + "Imprint"
FAR = Anchor(start=2_010, end=2_017, url="https://shop.example/imprint", text="Imprint")
NEAR = Anchor(start=60, end=64, url="https://leadmill.example/out", text="here")


def offer(text: str = "You can opt out on the vendor's page.", **fields: object):
    return claim(
        "opt_out",
        text,
        **{"mechanism": "third_party_page", "vendor": "leadmill", **fields},
    )


def test_a_fetched_page_without_any_link_gives_none() -> None:
    page = document(TEXT, headings=(Heading(start=0, end=7, level=1, text="You can"),))
    assert [f.severity for f in RULE.judge(case(offer(), documents=(page,)))] == ["note"]
    saved = replace(page, status=None, path="policy.txt")
    assert list(RULE.judge(case(offer(), documents=(saved,)))) == []
    assert list(RULE.judge(case(offer(vendor=None), documents=(page,)))) == []


def test_a_page_promised_and_not_given() -> None:
    (finding,) = RULE.judge(case(offer(), documents=(document(TEXT, anchors=(FAR,)),)))
    assert (finding.verdict, finding.severity) == ("contradicted", "note")
    assert finding.evidence_absent


def test_a_link_near_it_that_is_anothers_opt_out() -> None:
    page = document(TEXT, anchors=(NEAR, FAR))
    other = offer(vendor="tally", url=NEAR.url)
    assert [f.subject.name for f in RULE.judge(case(offer(), other, documents=(page,)))] == ["leadmill"]


@pytest.mark.parametrize(
    ("said", "anchors"),
    [
        ((offer(url="https://leadmill.example/out"),), (FAR,)),
        ((offer(),), (FAR, NEAR)),
        ((offer(mechanism="contact"),), (FAR,)),
        ((offer(), offer(url="https://leadmill.example/out")), (FAR,)),
        ((offer(),), ()),
        ((offer("Object here:"),), (FAR,)),
    ],
    ids=["given", "a link near", "by contact", "given elsewhere", "links were not read", "a frame follows"],
)
def test_what_is_not_missing(said: tuple, anchors: tuple) -> None:
    assert list(RULE.judge(case(*said, documents=(document(TEXT, anchors=anchors),)))) == []
