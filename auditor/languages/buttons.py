"""From a language's words to the patterns of its banners: for languages known by their banners alone."""

from dataclasses import dataclass

from auditor.languages.words import BannerWords


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """The words of banners in a language whose words stand apart. Each is alternatives of a regular
    expression, in lower case, without punctuation but apostrophes.
    """

    accept: str
    """Verbs that consent."""
    reject: str
    """Verbs that refuse."""
    unwilling: str
    """Whole phrases that refuse: not to accept, to go on without accepting, a plain No."""
    agreed: str
    """Whole phrases that consent: a plain Yes, understood."""
    only: str
    use: str
    """Verbs that keep cookies without being a consent: use, go on with."""
    needed: str
    """Necessary, of cookies."""
    manage: str
    """Verbs that lead to the settings."""
    show: str
    """Verbs that lead there with a noun: show, open."""
    settings: str
    """What the settings are called."""
    save: str
    chosen: str
    """What is saved: a selection, preferences."""
    close: str
    rest: str
    """Words that stand by and change nothing: all, the, cookies."""
    topic: str
    """Cookies, consent, privacy: what a link in a footer names with the settings."""
    withdraw: str
    about: str
    """What only the text of a consent banner speaks of, beside the word cookie."""
    more: str
    """Words of links to text."""
    pay: str
    """Words of offers to pay instead."""
    closing: str = ""
    """Sentences of a banner by which closing it refuses."""
    bare: str = ""
    """Words that answer any question."""


def banner_words(spoken: Spoken) -> BannerWords:
    """The patterns of a banner of these words."""
    s = spoken
    before, after = rf"(?:(?:{s.rest}) ){{0,6}}", rf"(?: (?:{s.rest})){{0,8}}"
    needed = rf"(?:{s.needed}){after}"
    keep = rf"(?:{s.accept}|{s.use}|{s.save})"
    chosen = rf"(?:(?:{s.rest}) ){{0,4}}(?:{s.chosen}){after}"
    settings = rf"(?:(?:{s.manage}|{s.show}) )?{before}(?:{s.settings}){after}(?: (?:{s.manage}|{s.show}))?"
    manage = rf"{before}(?:{s.manage}){after}"
    return BannerWords(
        reject=(
            rf"{before}(?:{s.reject}){after}",
            rf"(?:{s.unwilling}){after}",
            rf"(?:{keep} )?{before}(?:{s.only}) {before}(?:{keep} )?{before}{needed}(?: {keep})?{after}",
            rf"{keep} {before}{needed}(?: (?:{s.only}))?|{before}{needed} (?:{s.only}|{keep})",
        ),
        accept=(rf"{before}(?:{s.accept}){after}", s.agreed),
        settings=(settings, manage),
        save=(rf"(?:{s.save}|{s.accept}) {chosen}|{chosen} (?:{s.save}|{s.accept})|(?:{s.save}){after}",),
        close=(rf"(?:{s.close}){after}",),
        about=(s.about,),
        reopen=(
            rf"(?=.{{0,80}}?(?:{s.topic}))(?:{settings}|{manage})",
            rf"(?:{s.withdraw})(?: (?:{s.rest}|{s.topic})){{0,6}}",
        ),
        necessary=(rf"\b(?:{s.needed})\b",),
        more=(rf"(?:{s.more}|{s.rest}|{s.topic})(?: (?:{s.more}|{s.rest}|{s.topic}|{s.show})){{0,9}}",),
        pay=(s.pay,),
        closing_refuses=(s.closing,) if s.closing else (),
        bare=(s.bare,) if s.bare else (),
    )
