"""The verdict on the first screen: three sentences, in the language of the report."""

from auditor.model.audit import Audit
from auditor.model.wording import SEVERITIES
from auditor.reports.parts.finding_rows import counts
from auditor.reports.parts.speech import ENGLISH, say, spoken
from auditor.reports.parts.words import counted


def verdict(audit: Audit) -> str:
    """The judgement's own summary; in other languages a summary of what was looked at, what does not match
    and what holds.
    """
    if spoken() == ENGLISH:
        return audit.judgement.summary
    return "".join((_looked(audit), _wrong(audit), _rest(audit)))


def _looked(audit: Audit) -> str:
    read = sum(1 for document in audit.documents if document.text)
    reached = sum(1 for visit in audit.visits if visit.reached)
    return say(
        "{documents} with {statements} were read, and {reached} of {visits} saw the site. ",
        documents=counted(read, "document"),
        statements=counted(len(audit.claims), "statement"),
        reached=reached,
        visits=counted(len(audit.visits), "visit"),
    )


def _wrong(audit: Audit) -> str:
    wrong = [f for f in audit.judgement.findings if f.verdict == "contradicted"]
    if not any(visit.reached for visit in audit.visits) and not wrong:
        return say("What the site does in the browser is not known. ")
    if not wrong and not audit.claims:
        return say("What the policies say is not known. ")
    if not wrong:
        return say("Nothing that could be tested was found not to match. ")
    grave = (
        (say(words), sum(f.severity == severity for f in wrong)) for severity, words in SEVERITIES.items()
    )
    told = say(", ").join(f"{words} {number}" for words, number in grave if number)
    return say("{points} do not match ({severities}). ", points=counted(len(wrong), "point"), severities=told)


def _rest(audit: Audit) -> str:
    number = counts(audit)
    return say(
        "{kept} match, and {untested} could not be tested.",
        kept=counted(number["upheld"], "point"),
        untested=counted(number["untested"], "point"),
    )
