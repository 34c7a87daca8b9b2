"""Build the banner patterns of a language from its words, for languages of which only banners are read."""

from dataclasses import dataclass

from auditor.languages.words import BannerWords


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """The words of banners in a language that separates words by spaces. Each field is the alternatives of a
    regular expression, in lower case, without punctuation except apostrophes.
    """

    accept: str
    """Verbs of consent."""
    reject: str
    """Verbs of refusal."""
    unwilling: str
    """Whole phrases that refuse: not to accept, to go on without accepting, a plain No."""
    agreed: str
    """Whole phrases that consent: a plain Yes, understood."""
    only: str
    use: str
    """Verbs that keep cookies without being consent by themselves: use, go on with."""
    needed: str
    """Adjectives for necessary cookies."""
    manage: str
    """Verbs that lead to the settings."""
    show: str
    """Verbs that lead to the settings together with a noun: show, open."""
    settings: str
    """Nouns for the settings."""
    save: str
    chosen: str
    """What is saved: a selection, preferences."""
    close: str
    rest: str
    """Additional words that do not change the meaning: all, the, cookies."""
    topic: str
    """What a footer link to the settings names besides them: cookies, consent, privacy."""
    withdraw: str
    about: str
    """Words that only occur in consent banners, besides the word cookie."""
    more: str
    """Words of links to text."""
    pay: str
    """Words for offers to pay instead."""
    closing: str = ""
    """Sentences which say that closing the banner means refusal."""
    bare: str = ""
    """Words that can answer any question."""


def banner_words(spoken: Spoken) -> BannerWords:
    """The banner patterns made of these words."""
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
