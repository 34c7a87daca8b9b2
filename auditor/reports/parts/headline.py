"""A finding in two lines: what it is about, and what the browser saw."""

from typing import Final

from auditor.model.finding import Finding
from auditor.model.ground import Ground
from auditor.model.wording import said, times
from auditor.reports.parts.safe import clip_middle
from auditor.reports.parts.speech import say
from auditor.reports.parts.words import plain

_LONGEST: Final = 80


def heading(finding: Finding) -> str:
    """`AdSpan: cookies for analytics or advertising before any choice`."""
    return of_parts(finding.subject.name, finding.title, finding.rule)


def of_parts(name: str, kind: str, rule: str) -> str:
    """The heading of a finding from its subject's name, its title and its rule."""
    return f"{_about(name)}: {_in_a_line(kind, rule)}"


def title(finding: Finding) -> str:
    """The kind of discrepancy, for use within a line."""
    return _in_a_line(finding.title, finding.rule)


def _in_a_line(kind: str, rule: str) -> str:
    """A title for use within a line. Older judgements have no title, so the rule's name is used."""
    words = kind or plain(rule)
    if (told := say(words)) != words:
        return told
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]


def question(finding: Finding) -> str:
    """The heading of a finding that is not a contradiction."""
    return say("Looked for {what}", what=sought(finding))


def sought(finding: Finding) -> str:
    """What was looked for, and at which subject unless that is the whole site."""
    about = "" if finding.subject.kind == "site" else f" ({subject(finding)})"
    return f"{title(finding)}{about}"


def subject(finding: Finding) -> str:
    """The finding's subject; long addresses are shortened in the middle."""
    return _about(finding.subject.name)


def _about(name: str) -> str:
    for scheme in ("https://", "http://"):
        name = name.removeprefix(scheme)
    return clip_middle(say(name) if " " in name else name, _LONGEST)


def news(finding: Finding) -> str:
    """The message of a discrepancy without what is shown next to it: the quote, and how often it was seen."""
    return beside_its_quote(finding).removesuffix(times(finding.seen))


def beside_its_quote(finding: Finding) -> str:
    """The message without its first sentence if that only repeats what is shown next to it: the policy's
    words, or why there are none.
    """
    told = [Ground(claims=finding.claims[:number]) for number in range(len(finding.claims), 0, -1)]
    for ground in told or [Ground(absent=finding.claim_absent)]:
        rest = finding.message.removeprefix(said(ground)).lstrip()
        if rest and rest != finding.message and not rest.startswith(","):
            return rest  # else the sentence continues after the quote
    return finding.message
