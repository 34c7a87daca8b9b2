"""How a sentence lets one opt out when it gives no address."""

from collections.abc import Iterator

from auditor.browser.page import stems
from auditor.model.mechanism import Mechanism
from auditor.policy.passages.passage import Passage
from auditor.policy.passages.reading import Reading
from auditor.policy.words.vocabulary import Vocabulary


def ways(reading: Reading, passage: Passage) -> Iterator[Mechanism]:
    """The mechanisms that the words of a tracking opt-out point to."""
    main = _main_way(reading, passage)
    if main is not None:
        yield main
    if reading.words.has("contact_act", passage.plain) and main != "browser_setting":
        yield "contact"


def _main_way(reading: Reading, passage: Passage) -> Mechanism | None:
    """The first mechanism that fits, the most specific first."""
    words, text = reading.words, passage.plain
    firm = words.has("opt_out_firm", text)
    browser = words.has("browser", text) and words.has("browser_act", text)
    browser = browser and (words.has("cookie", text) or firm)
    by_browser = browser and not words.has("either_or", text)  # "set your browser to refuse them"
    willed = firm or words.has("refusal_wish", text) or words.has("withdraw", text)
    link: Mechanism = "third_party_page" if words.has("outside_tracker", text) else "link"
    found: tuple[tuple[bool, Mechanism], ...] = (
        (firm and words.has("addon", text), "browser_addon"),
        (firm and words.has("industry_platform", text), "industry_platform"),
        (firm and words.has("ad_settings_page", text), "third_party_page"),
        (words.has("signal_way", text), "signal"),
        (words.has("basis_banner", text) or _reopened(words, text, browser=browser), "banner"),
        (firm and words.has("button", text), "toggle"),
        (_stands_here(reading, passage, firm=firm), "toggle"),
        (willed and words.has("click_here", text) and not by_browser, link),
        (firm and words.has("account_setting", text), "link"),
        (firm and words.has("on_their_sites", text), "third_party_page"),
        (words.has("withdraw", text) and words.has("storage_deleted", text), "browser_setting"),
        (
            browser and not words.has("consequence", text) and not words.has("persistence", text),
            "browser_setting",
        ),
        (firm and words.has("only_refers", text) and not words.has("cookie", text), link),
    )
    return next((way for holds, way in found if holds), None)


def _reopened(words: Vocabulary, text: str, *, browser: bool) -> bool:
    """Whether it offers the banner's choice again; "your cookie preferences in your browser" are not that."""
    return words.has("banner_again", text) and (not browser or words.has("either_or", text))


def _stands_here(reading: Reading, passage: Passage, *, firm: bool) -> bool:
    """Whether the control is on the same page: the sentence says so ("below"), a button follows, or a
    sentence that names a vendor ends in a colon and no list follows.
    """
    words, text = reading.words, passage.plain
    named = bool(reading.mentions(passage))
    if not firm and not (named and words.has("visitor_may", text)):
        return False
    if words.has("on_this_page", text):
        return True
    after = reading.passages[passage.index + 1 : passage.index + 2]
    if any(_is_button(each) for each in after):
        return True
    if words.has("click_here", text):
        return False  # "on the site shown below:"
    return named and text.rstrip().endswith((":", "：")) and all(p.sentence.kind != "item" for p in after)


def _is_button(line: Passage) -> bool:
    """Whether a line is the label of a button that refuses: short, and not a sentence."""
    text = line.text.strip()
    return (
        line.sentence.kind != "heading" and not text.endswith((".", "。", ":", "：")) and stems.refuses(text)
    )


def way_in_words(words: Vocabulary, cell: str) -> Mechanism | None:
    """The mechanism that a cell of an opt-out column describes without an address; None where it describes
    none.
    """
    found: tuple[tuple[bool, Mechanism], ...] = (
        (words.has("addon", cell), "browser_addon"),
        (words.has("basis_banner", cell) or words.has("banner_again", cell), "banner"),
        (words.has("browser", cell) and words.has("cookie", cell), "browser_setting"),
        (words.has("device_setting", cell), "browser_setting"),
        (words.has("contact_act", cell), "contact"),
    )
    denied = words.has("negation_clause", cell) or words.has("no", cell)
    return None if denied else next((way for holds, way in found if holds), None)


def message_ways(reading: Reading, passage: Passage) -> Iterator[Mechanism]:
    """How a sentence lets one opt out of messages: by a link in the message, by contact, by a setting."""
    words, text = reading.words, passage.plain
    if words.has("message_link", text) or (
        words.has("unsubscribe", text) and not words.has("contact_act", text)
    ):
        yield "link"
    elif words.has("account_setting", text):
        yield "toggle"
    if words.has("contact_act", text):
        yield "contact"
