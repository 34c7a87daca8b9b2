"""Which visits are planned for a site."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from auditor.model.claim import Claim, Quote
from auditor.model.observation import Banner, BannerButton, Choice
from auditor.model.site import Site
from auditor.model.visit import PHASES, OptOutEndpoint, Visit
from auditor.plan import further_visits, phases, visits_thereupon

NOW = datetime(2026, 11, 22, tzinfo=UTC)
SITE = Site(name="shop.example", entry="https://shop.example/")
PAGES = ("https://shop.example/a",)
OPT_OUT = OptOutEndpoint(url="https://shop.example/?optout=1")
BANNER = Banner(text="Cookies?", buttons=(BannerButton(role="reject", text="No"),))


def first(**fields):
    entry = "https://shop.example/"
    values = {"id": "v", "attempt": "a", "site": "shop.example", "phase": "untouched", "entry": entry}
    return Visit(**values, started=NOW, ended=NOW, **fields)


def planned(*wanted, banner=BANNER, opt_outs=(OPT_OUT,), repeats=1):
    made = further_visits(SITE, first(banner=banner), opt_outs, repeats, PAGES, wanted or PHASES)
    return [plan.phase for plan in made]


def speaks(signal):
    quote = Quote(document="d", start=0, end=3, line=1, text="Yes")
    return Claim(type="signals", quote=quote, signal=signal)


def test_every_phase_goes_to_the_same_pages_and_sends_its_signal_alone():
    made = further_visits(SITE, first(banner=BANNER), (OPT_OUT,), 1, PAGES)
    assert {plan.pages for plan in made} == {PAGES}
    assert {plan.phase: plan.signal for plan in made if plan.signal} == {"gpc": "gpc", "dnt": "dnt"}


def test_do_not_track_is_tried_where_a_document_speaks_of_it():
    assert "dnt" not in phases((), ())
    assert "dnt" not in phases((), (speaks("gpc"),))
    assert "dnt" in phases((), (speaks("dnt"),))
    assert "gpc" in phases((), ())


def test_cookies_are_blocked_only_where_that_is_asked_for():
    assert "blocked" not in phases((), (speaks("gpc"),))
    assert "blocked" in phases(("blocked",), ())


def test_what_is_asked_for_is_all_that_is_made():
    assert phases(("dnt", "rejected"), ()) == {"dnt", "rejected"}


@pytest.mark.parametrize(
    ("wanted", "made"),
    [
        (("rejected",), ["rejected"]),
        (("rejected", "accepted"), ["rejected", "accepted"]),
        (("opted_out",), ["control", "opted_out"]),
        (("gpc",), ["gpc", "untouched"]),
        (("untouched",), ["untouched"]),
    ],
)
def test_only_phases_that_are_wanted_are_made(wanted, made):
    assert [phase for phase in planned(*wanted) if phase in (*made, *PHASES)] == made


def test_a_signal_is_compared_with_pages_on_which_nothing_was_chosen():
    assert planned("gpc", "opted_out") == ["control", "opted_out", "gpc"]
    assert planned("gpc", repeats=2) == ["gpc", "untouched", "gpc"]


def test_a_choice_is_looked_at_again_after_a_restart_but_where_another_goes_on_from_it():
    banner = Banner(text="Cookies?", buttons=(BannerButton(role="settings", text="Settings"),))
    made = further_visits(SITE, first(banner=banner), (), 1, PAGES)
    restarted = {plan.phase for plan in made if plan.restart}
    assert restarted == {"rejected", "withdrawn", "partial"}


def partly(*on, off=("Marketing",), done=True):
    choice = Choice(wanted="partial", done=done, purposes_on=on, purposes_off=off)
    return replace(first(choice=choice), phase="partial")


@pytest.mark.parametrize(
    ("made", "phases"),
    [
        ((partly("Statistics"),), [("partial", "the other purposes")]),
        ((partly("Statistics"), partly("Marketing")), []),
        ((partly("Statistics", off=()),), []),
        ((partly("Statistics", done=False),), []),
    ],
)
def test_what_some_purposes_were_let_run_for_is_tried_the_other_way_round(made, phases):
    plans = visits_thereupon(SITE, (first(banner=BANNER), *made), 1, PAGES)
    assert [(plan.phase, plan.variant) for plan in plans] == phases


def test_a_banner_of_a_later_page_is_answered_there():
    met = first(banner=replace(BANNER, page=PAGES[0]))
    plans = visits_thereupon(SITE, (first(), met), 1, PAGES)
    assert [plan.phase for plan in plans] == ["rejected", "accepted", "withdrawn"]
    assert {(plan.entry, plan.pages) for plan in plans} == {(PAGES[0], (SITE.entry,))}
    assert visits_thereupon(SITE, (first(), met, replace(first(), phase="rejected")), 1, PAGES) == ()
