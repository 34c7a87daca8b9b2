"""The structure of a language's vocabulary, which each language's package fills in."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

MEASURING_TOOLS: Final = (
    r"google ?(?:analytics|アナリティクス|애널리틱스)|(?<![a-z])(?:matomo|hotjar|microsoft clarity"
    r"|mixpanel|posthog"
    r"|(?:meta|facebook)[- ]pixel)(?![a-z])"
)
"""Tools with unambiguous names: a dialog that asks about one is a banner, in any language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stems:
    """Word stems for buttons whose whole text is unknown. Each is a regular expression to search for;
    `auditor.browser.page.stems` defines the order in which they are considered.
    """

    accept: str = ""
    """Words of acceptance: accept, allow, agree; all of them."""
    reject: str = ""
    """Words of refusal: refuse, block, be against; without any of it."""
    negation: str = ""
    """Negations (not, without), which turn accepting, using or tracking into a refusal."""
    topic: str = ""
    """What is accepted or refused: cookies, tracking, consent."""
    only: str = ""
    needed: str = ""
    optional: str = ""
    """Words for "not necessary", which count neither as a negation nor as `needed`."""
    purpose: str = ""
    """Purposes that are not necessary: statistics, advertising."""
    choose: str = ""
    """Words for making a choice, and for settings."""
    chosen: str = ""
    """Words for the choice made: the selection, these settings."""
    save: str = ""
    close: str = ""
    idiom: str = ""
    """Idioms that consent with a negation: no problem, why not."""
    read: str = ""
    """Words of buttons that make no choice: they lead to text, ask a question, or offer alternatives."""
    every: str = ""
    """Words for all, everything."""
    filler: str = ""
    """Words that do not change the meaning."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BannerWords:
    """Patterns for consent banners, matched case-insensitively against whole button texts and banner texts.

    The first list with a matching regular expression decides, in the order reject, accept, settings, save,
    close.
    """

    reject: tuple[str, ...] = ()
    accept: tuple[str, ...] = ()
    settings: tuple[str, ...] = ()
    save: tuple[str, ...] = ()
    close: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    """What the text of a consent banner is about: cookies, consent, tracking."""
    reopen: tuple[str, ...] = ()
    """Links that reopen the banner or its settings."""
    closing_refuses: tuple[str, ...] = ()
    """Sentences which say that closing the banner means refusal."""
    closing_accepts: tuple[str, ...] = ()
    """Sentences which say that closing the banner means consent."""
    opt_out_button: tuple[str, ...] = ()
    """Buttons on a vendor's page that opt the visitor out."""
    confirm: tuple[str, ...] = ()
    """Buttons that confirm a requested opt-out."""
    opted_out: tuple[str, ...] = ()
    """Text which says that the visitor is opted out."""
    necessary: tuple[str, ...] = ()
    """Labels of purposes that a banner does not allow to be switched off."""
    reject_switch: tuple[str, ...] = ()
    """Labels of switches that mean refusal when on ("Do not sell my personal information")."""
    acknowledges: tuple[str, ...] = ()
    """Labels of checkboxes that confirm having read or understood something, or being of age: not
    purposes.
    """
    tracked_switch: tuple[str, ...] = ()
    """Labels of switches that allow tracking while on ("Uncheck this box to opt out")."""
    switched_off: tuple[str, ...] = ()
    """Options that switch something off: "off", "no", "do not allow"."""
    unless: tuple[str, ...] = ()
    """Words which show that a sentence is about a case, not the present state ("if you have opted out")."""
    more: tuple[str, ...] = ()
    """Buttons that lead to text: further information, the policy, the list of partners."""
    pay: tuple[str, ...] = ()
    """Words of buttons that pay, subscribe or log in instead of choosing."""
    on: tuple[str, ...] = ()
    """Names of the option that allows a purpose, other than words of consent: On, Enabled."""
    off: tuple[str, ...] = ()
    """Names of the option that does not allow it."""
    statistics: tuple[str, ...] = ()
    """Labels of the purpose of counting visits."""
    withdraws: tuple[str, ...] = ()
    """Words of a link or button that withdraws consent, and does not just reopen the settings."""
    cancels: tuple[str, ...] = ()
    """Words for the other answer beside a bare "OK", as in the browser's own dialogs: Cancel."""
    polite: tuple[str, ...] = ()
    """Words such as "please", which do not change the meaning."""
    asks_back: tuple[str, ...] = ()
    """Words with which a banner asks the visitor to reconsider: a bare "No" then reverses the choice."""
    signal_heeded: tuple[str, ...] = ()
    """Text of a notice that the browser's signal is respected: confirming it is not consent."""
    joins: tuple[str, ...] = ()
    """Words between two parts of a button's text ("and")."""
    goes_on: tuple[str, ...] = ()
    """Words of a button for what follows its choice without changing it: read on, enter the site."""
    stems: Stems = Stems()
    bare: tuple[str, ...] = ()
    """Words that can answer any question ("Yes", "No, thanks", "Continue"): not enough to
    recognise a banner.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkWords:
    """Regular expressions for link text, by kind of document (`privacy`, `cookie`, `external_transmission`,
    `opt_out`, `terms`), and for the text around links.
    """

    by_kind: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    refuse: tuple[str, ...] = ()
    """Words of a sentence that offers an opt-out: opt out, disable, object, your choices."""
    tracking: tuple[str, ...] = ()
    """What an opt-out may be from: advertising, cookies, analytics, profiling."""
    messages: tuple[str, ...] = ()
    """What other opt-outs are from: newsletters, mail, calls, sharing of addresses."""
    browser_storage: tuple[str, ...] = ()
    """Ways to manage browser storage: delete cookies, browser settings, Flash."""
    told: tuple[str, ...] = ()
    """Words which show that a page only mentions an opt-out among other things ("…, including how to opt
    out").
    """
    onward: str = r"(?!)"
    """A regular expression for words that only lead to a link: please, click, to do so, this page."""
    titled: str = r"(?!)"
    """Words for a document after its subject (policy, notice), which make a link name a document anywhere."""
    beside: str = r"(?!)"
    """Words beside a document's subject that do not change the meaning: our, and, of this site."""
    recipients: str = r"(?!)"
    """Links to lists of recipients of data that the policy itself does not name: sub-processors."""
    elsewhere: str = r"(?!)"
    """Words which show that a link with such a subject leads elsewhere: news, a law, settings, goods."""
    former: str = r"(?!)"
    """Words for a version no longer in force: previous, archive."""
    dated: str = r"(?!)"
    """Words around the date of a version: version, of, from."""
    among_others: str = r"(?!)"
    """Links that may lead to the policy among other things: legal, imprint, your data."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyWords:
    """The vocabulary of policies. `patterns` contains the regular expressions that readers look up by key; a
    key is named after its meaning, never after a reader.
    """

    patterns: Mapping[str, str] = field(default_factory=dict)
    questions: tuple[tuple[str, str, str], ...] = ()
    """How to turn a question into a statement: a regular expression for the interrogative words, and their
    replacements if the answer is yes and if it is no.
    """
    denied_labels: tuple[tuple[str, str], ...] = ()
    """How to turn a label answered with "none" ("Analytics: none") into a statement: a regular expression for
    the label, and the statement. The first match applies; an empty statement means that nothing is read,
    because only some things of the kind, or somebody else's, are denied.
    """
    elided: str = ""
    """The words put before what others do to complete a denial that omits it ("we do not ")."""
    spellings: Mapping[str, str] = field(default_factory=dict)
    """Letters in the patterns with an alternative spelling (ss for ß, as in Switzerland)."""
    contractions: Mapping[str, str] = field(default_factory=dict)
    """Words and endings to expand before matching patterns ("won't": "will not"); in a language written
    without spaces, alternative spellings ("致し": "いたし").
    """
    left_out: str = ""
    """A regular expression for parts of words to drop before matching patterns, in a language written with
    spaces (the asterisk and ending of "Nutzer*innen").
    """
    unspaced: str = ""
    """A regular expression for meaningless spaces to drop before matching patterns ("Cookie を")."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeWords:
    """The vocabulary of durations and dates, in lower case."""

    units: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """All forms of the units of time, by their English names (`day`, `month`)."""
    numbers: Mapping[str, float] = field(default_factory=dict)
    """Numbers written out."""
    whole: str = r"(?!)"
    """A regular expression for words between a number and its unit that do not change it: calendar, full."""
    session: str = r"(?!)"
    """A regular expression for lifetimes that end when the browser closes."""
    forever: str = r"(?!)"
    months: tuple[tuple[str, ...], ...] = ()
    """The names of the twelve months, if the language has any."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """One language."""

    tag: str
    """BCP 47 primary tag."""
    name: str
    function_words: tuple[str, ...] = ()
    """Frequent words by which the language is recognised."""
    sentence_end: str = r"[.!?]"
    spaces: bool = True
    """Whether words are separated by spaces."""
    banner: BannerWords = BannerWords()
    links: LinkWords = LinkWords()
    policy: PolicyWords = PolicyWords()
    judging: Mapping[str, str] = field(default_factory=dict)
    """Regular expressions that judging looks for in a quote, a page or a banner, by meaning. Every language
    that is read has all of them, so that no rule is blind to a language.
    """
    pages: Mapping[str, str] = field(default_factory=dict)
    """Likewise, regular expressions that identify pages and parts of documents: walls, errors,
    titles, lists.
    """
    time: TimeWords = TimeWords()
