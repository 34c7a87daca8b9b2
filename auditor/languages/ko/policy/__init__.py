"""Korean: the words of policies, a file a subject."""

from auditor.languages.ko.policy import (
    consent,
    cookies,
    data,
    documents,
    identity,
    keeping,
    limits,
    opt_outs,
    purposes,
    sentence,
    sharing,
    tables,
    trackers,
    whole,
)
from auditor.languages.ko.policy.made import MADE
from auditor.languages.words import PolicyWords

POLICY = PolicyWords(
    patterns={
        **MADE,
        **sentence.PATTERNS,
        **limits.PATTERNS,
        **whole.PATTERNS,
        **cookies.PATTERNS,
        **trackers.PATTERNS,
        **data.PATTERNS,
        **purposes.PATTERNS,
        **consent.PATTERNS,
        **opt_outs.PATTERNS,
        **sharing.PATTERNS,
        **identity.PATTERNS,
        **keeping.PATTERNS,
        **documents.PATTERNS,
        **tables.PATTERNS,
    },
    questions=((r"(?:합니까|하나요|하시나요|하고 있나요|하고 있습니까)", "합니다", "하지 않습니다"),),
)
