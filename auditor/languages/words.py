"""The shape of a language: what each folder beside this file fills in."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

MEASURING_TOOLS: Final = (
    r"google ?(?:analytics|アナリティクス|애널리틱스)|(?<![a-z])(?:matomo|hotjar|microsoft clarity"
    r"|mixpanel|posthog"
    r"|(?:meta|facebook)[- ]pixel)(?![a-z])"
)
"""Tools whose names nothing else has: a window that asks about one is a banner, in any language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stems:
    """What the words of a button are made of, for one whose words as a whole are not known. Each is a regular
    expression that is searched for; `auditor.browser.page.stems` says in which order they are weighed.
    """

    accept: str = ""
    """To accept, allow, agree; all of them."""
    reject: str = ""
    """To refuse, block, be against; without any of it."""
    negation: str = ""
    """Not, without: turns what is accepted, used or tracked into a refusal."""
    topic: str = ""
    """What is accepted or not: cookies, tracking, consent."""
    only: str = ""
    needed: str = ""
    optional: str = ""
    """Not necessary: neither a negation nor what is needed."""
    purpose: str = ""
    """One purpose that is not necessary: statistics, advertising."""
    choose: str = ""
    """To choose oneself, settings."""
    chosen: str = ""
    """What was chosen: the selection, these settings."""
    save: str = ""
    close: str = ""
    idiom: str = ""
    """Says yes by a negation: no problem, why not."""
    read: str = ""
    """Leads to text, asks a question, or says one thing or another: no choice."""
    every: str = ""
    """All, everything."""
    filler: str = ""
    """Words that change nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BannerWords:
    """Words of consent banners, matched case-insensitively against whole button texts and banner texts.

    Each is a regular expression; the first list that matches decides, in the order reject, accept,
    settings, save, close.
    """

    reject: tuple[str, ...] = ()
    accept: tuple[str, ...] = ()
    settings: tuple[str, ...] = ()
    save: tuple[str, ...] = ()
    close: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    """What the text of a consent banner speaks of: cookies, consent, tracking."""
    reopen: tuple[str, ...] = ()
    """Links that open the choice again."""
    closing_refuses: tuple[str, ...] = ()
    """Sentences of a banner by which closing it refuses."""
    closing_accepts: tuple[str, ...] = ()
    """Or consents."""
    opt_out_button: tuple[str, ...] = ()
    """Buttons by which a vendor's page opts a visitor out."""
    confirm: tuple[str, ...] = ()
    """Buttons that confirm an opt-out that was asked for."""
    opted_out: tuple[str, ...] = ()
    """Text by which a page says that the visitor is opted out."""
    necessary: tuple[str, ...] = ()
    """Labels of purposes that a banner does not let go of."""
    reject_switch: tuple[str, ...] = ()
    """Labels of switches that refuse when they are on ("Do not sell my personal information")."""
    acknowledges: tuple[str, ...] = ()
    """Labels of boxes by which one says to have read or understood, or to be of age: they hold no purpose."""
    tracked_switch: tuple[str, ...] = ()
    """Labels of switches that track as long as they are on ("Uncheck this box to opt out")."""
    switched_off: tuple[str, ...] = ()
    """Choices beside others by which something is not done: "off", "no", "do not allow"."""
    unless: tuple[str, ...] = ()
    """Words by which a sentence tells of a case, not of what is ("if you have opted out")."""
    more: tuple[str, ...] = ()
    """Buttons that lead to text: more to read, the policy, the list of partners."""
    pay: tuple[str, ...] = ()
    """Words of buttons that pay, subscribe or log in instead of choosing."""
    on: tuple[str, ...] = ()
    """What the answer of two is called that allows a purpose, where it is no word of consent: On, Enabled."""
    off: tuple[str, ...] = ()
    """And the one that does not."""
    statistics: tuple[str, ...] = ()
    """Labels of the purpose that counts visits."""
    withdraws: tuple[str, ...] = ()
    """Words by which a link or button takes consent back, not only opens the choice again."""
    cancels: tuple[str, ...] = ()
    """The other answer to a question that "OK" agrees to, as browsers' own boxes have it."""
    polite: tuple[str, ...] = ()
    """Please: changes nothing."""
    asks_back: tuple[str, ...] = ()
    """Words by which a banner asks once more whether its visitor means it: a bare "No" then takes it back."""
    signal_heeded: tuple[str, ...] = ()
    """Text by which a notice says that the browser's signal is heeded: who confirms it consents not."""
    joins: tuple[str, ...] = ()
    """What stands between two things that one button says ("and")."""
    goes_on: tuple[str, ...] = ()
    """What a button does beside its choice, which changes nothing of it: read on, enter the site."""
    stems: Stems = Stems()
    bare: tuple[str, ...] = ()
    """Words that answer any question ("Yes", "No, thanks", "Continue"): alone they tell no consent banner."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkWords:
    """Words of links to documents, by kind of document (`privacy`, `cookie`, `external_transmission`,
    `opt_out`, `terms`): regular expressions on link text.
    """

    by_kind: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    refuse: tuple[str, ...] = ()
    """Words of a sentence that offers a way out: opt out, disable, object, your choices."""
    tracking: tuple[str, ...] = ()
    """What it is a way out of: advertising, cookies, analytics, profiling."""
    messages: tuple[str, ...] = ()
    """Or of: newsletters, mail, calls, sharing of addresses."""
    browser_storage: tuple[str, ...] = ()
    """Or a way to manage what the browser keeps: delete cookies, browser settings, Flash."""
    told: tuple[str, ...] = ()
    """Words by which a page only tells of a way out among other things ("…, including how to opt out")."""
    onward: str = r"(?!)"
    """Words that only lead on to a link: please, click, to do so, this page; a regular expression."""
    titled: str = r"(?!)"
    """What documents are called behind their subject (policy, notice): such a link names one anywhere."""
    beside: str = r"(?!)"
    """Words that may stand beside a document's subject and change nothing: our, and, of this site."""
    recipients: str = r"(?!)"
    """Links to lists of those who receive data, which a policy names in no other place: sub-processors."""
    elsewhere: str = r"(?!)"
    """Words by which a link of that subject leads to something else: news, a law, settings, goods."""
    former: str = r"(?!)"
    """Words of a version that no longer holds: previous, archive."""
    among_others: str = r"(?!)"
    """Links behind which a site may keep its policy with other things: legal, imprint, your data."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyWords:
    """Words of policies. `patterns` holds the regular expressions that readers ask for by key; a key is
    named for what it means, never for a reader.
    """

    patterns: Mapping[str, str] = field(default_factory=dict)
    questions: tuple[tuple[str, str, str], ...] = ()
    """How a question becomes a statement: a regular expression for the words that ask, and what stands in
    their place where the answer is yes, and where it is no.
    """
    denied_labels: tuple[tuple[str, str], ...] = ()
    """What a label comes to whose answer is that there is none ("Analytics: none"): a regular expression for
    the label, and the statement; the first that fits holds. Without one nothing is read: it is some of
    them alone, or somebody's, that are denied.
    """
    elided: str = ""
    """What stands before that which others do where the site only says that it does not ("we do not ")."""
    spellings: Mapping[str, str] = field(default_factory=dict)
    """Letters of the patterns that some writers write otherwise (the Swiss: ss for ß)."""
    contractions: Mapping[str, str] = field(default_factory=dict)
    """Words and endings that are written out before patterns are tried ("won't": "will not"); in a language
    whose words do not stand apart, other spellings of them ("致し": "いたし").
    """
    left_out: str = ""
    """Parts of words, in a language that sets spaces, that patterns are tried without: a regular expression
    (the star and ending of "Nutzer*innen").
    """
    unspaced: str = ""
    """Spaces that some writers set and that mean nothing ("Cookie を"): a regular expression; patterns are
    tried without them.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeWords:
    """Words of durations and dates, in small letters."""

    units: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Units of time by their English names (`day`, `month`), in all their forms."""
    numbers: Mapping[str, float] = field(default_factory=dict)
    """Numbers written out."""
    whole: str = r"(?!)"
    """Words between a number and its unit that change nothing: calendar, full; a regular expression."""
    session: str = r"(?!)"
    """Words of what is kept until the browser closes; a regular expression, as the next."""
    forever: str = r"(?!)"
    months: tuple[tuple[str, ...], ...] = ()
    """Names of the twelve months, where they have some."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """One language."""

    tag: str
    """BCP 47 primary tag."""
    name: str
    function_words: tuple[str, ...] = ()
    """Frequent words by which a text is known to be of this language."""
    sentence_end: str = r"[.!?]"
    spaces: bool = True
    """Whether words stand apart."""
    banner: BannerWords = BannerWords()
    links: LinkWords = LinkWords()
    policy: PolicyWords = PolicyWords()
    judging: Mapping[str, str] = field(default_factory=dict)
    """Words that judging looks for in a quote, a page or a banner, by what they mean: regular expressions.
    Every language that is read has every meaning, so that no rule is blind in one of them.
    """
    pages: Mapping[str, str] = field(default_factory=dict)
    """The same for words by which pages and parts of documents are known: walls, errors, titles, lists."""
    time: TimeWords = TimeWords()
