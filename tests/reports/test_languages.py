"""Reports in other languages: every label has its words, and what pages say is left as it was."""

import re
from dataclasses import replace
from pathlib import Path
from typing import get_args, get_type_hints

import pytest
from bs4 import BeautifulSoup

import auditor.reports
import auditor.review
import auditor.rules
from auditor.discover import offered
from auditor.model.claim import Basis, ClaimType, Purpose, Tension
from auditor.model.mechanism import Mechanism
from auditor.model.wording import SEVERITIES
from auditor.reports.html import FORMAT
from auditor.reports.overview import render_html
from auditor.reports.parts import speech, translated, words
from auditor.reports.parts.finding_changes import KINDS
from auditor.reports.parts.speech import known, say, speaking
from auditor.review.states import GIVEN, STATES
from reports.hostile import hostile
from reports.sample import report
from reports.test_overview import RUN, SUMMARIES

DESK = Path(auditor.review.__file__).parent
ROOM = Path(auditor.reports.__file__).parent
SAID = re.compile(r'\bsay\(\s*"((?:[^"\\]|\\.)*)"(?!\s*~)')
COUNTED = re.compile(r'counted\([^"]*?, "([a-z -]+)"\)')
RULES = tuple(offered(auditor.rules, "RULE"))
OTHERS = {tag: speech.words(tag) for tag in translated.tags()}
_FIELDS = re.compile(r"\{(\w+)\}")


def _labels() -> set[str]:
    """Every label of the pages and of what they are made of."""
    places = (
        (ROOM / "templates", "*.html"),
        (ROOM / "parts", "*.py"),
        (DESK, "templates/*.html"),
        (DESK, "**/*.py"),
    )
    pages = [page for place, names in places for page in place.glob(names) if page.name != "difference.html"]
    texts = [path.read_text(encoding="utf-8") for path in pages]
    found = {key for text in texts for key in SAID.findall(text)}
    found |= {f"{{n}} {thing}" for text in texts for thing in COUNTED.findall(text)} - {"{n} kind of visit"}
    tables = (
        words.VERDICTS,
        words.PHASES,
        words.STEPS,
        words.STATES,
        words.OPT_OUTS,
        SEVERITIES,
        KINDS,
        STATES,
    )
    found |= {words for each in GIVEN for words in (each.name, each.says)}
    return found.union(*(table.values() for table in tables), {words.NOTICE})


@pytest.mark.parametrize("tag", OTHERS)
def test_every_word_of_the_vocabulary_that_reports_show_has_its_words(tag: str) -> None:
    hints = get_type_hints(Tension)
    kinds = {word.capitalize() for word in map(words.plain, get_args(hints["kind"]))}
    groups = (ClaimType, Purpose, Basis, Mechanism)
    shown = {words.plain(each) for group in groups for each in get_args(group)}
    assert (kinds | shown) - OTHERS[tag].keys() == set()


@pytest.mark.parametrize("tag", OTHERS)
def test_every_label_has_its_words(tag: str) -> None:
    assert len(_labels()) > 200
    assert _labels() - set(OTHERS[tag]) == set()


@pytest.mark.parametrize("tag", OTHERS)
def test_most_rules_have_their_words_and_a_new_one_stays_english(tag: str) -> None:
    told = [rule.title for rule in RULES if rule.title in OTHERS[tag]]
    assert len(told) > 0.8 * len(RULES)
    with speaking(tag):
        assert say("A rule that came yesterday") == "A rule that came yesterday"


@pytest.mark.parametrize("tag", OTHERS)
def test_a_translation_names_what_its_sentence_names(tag: str) -> None:
    for english, told in OTHERS[tag].items():
        assert set(_FIELDS.findall(told)) == set(_FIELDS.findall(english)), english


def test_a_report_is_written_in_japanese_and_quotes_stay() -> None:
    page = BeautifulSoup(FORMAT.render(replace(report(), language="ja")), "lxml")
    assert page.html["lang"] == "ja"
    assert page.select_one(".tally b").text == "4"
    assert page.select_one(".tally").text.split()[1].startswith("不一致")
    assert page.select_one(".lead").text.startswith("2件の文書から")
    finding = page.select_one("article.finding")
    assert finding.mark.text == "Analytics cookies are set only after you have agreed in the banner."
    assert finding.select_one(".message [lang=en]").text.startswith("The policy says that analytics")
    assert "2026年11月21日 23:07 UTC" in finding.text
    assert "確認できず" in page.select_one("table.matrix").text


def test_a_sentence_without_words_stays_english_and_is_marked_so() -> None:
    whole = report()
    told = replace(whole.audits[0].documents[0], id="unread", problem="a mole ate the server <500>")
    audits = (replace(whole.audits[0], documents=(*whole.audits[0].documents, told)),)
    page = BeautifulSoup(FORMAT.render(replace(whole, audits=audits, language="ja")), "lxml")
    assert page.select_one(".document .gapline [lang=en]").text == "a mole ate the server <500>"
    plain = BeautifulSoup(FORMAT.render(replace(whole, audits=audits)), "lxml")
    assert plain.select_one(".document .gapline [lang]") is None
    assert "&amp;" not in plain.select_one(".document .gapline").text


def test_an_overview_is_written_in_japanese() -> None:
    text = BeautifulSoup(render_html(RUN, SUMMARIES, "ja"), "lxml").text
    assert "確認できなかった、または一部のみ確認できたサイト" in text
    assert "New since" not in text


def test_a_language_ends_with_its_report() -> None:
    assert known()[0] == "en"
    with speaking("ja"):
        assert say("Site") == "サイト"
    assert say("Site") == "Site"
    FORMAT.render(replace(report(), language="ja"))
    assert BeautifulSoup(FORMAT.render(report()), "lxml").html["lang"] == "en"


def test_observed_words_are_no_templates_of_ours() -> None:
    html = FORMAT.render(replace(hostile(), language="ja"))
    assert BeautifulSoup(html, "lxml").find_all(["script", "iframe", "form"]) == []
