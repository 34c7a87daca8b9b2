"""English: patterns for policies, one file per subject."""

from auditor.languages.subjects import patterns_of
from auditor.languages.words import PolicyWords

POLICY = PolicyWords(
    patterns=patterns_of(__name__),
    contractions={
        "won't": "will not",
        "can't": "cannot",
        "shan't": "shall not",
        "we'd": "we would",
        "you'd": "you would",
        "they'd": "they would",
        "it's": "it is",
        "that's": "that is",
        "there's": "there is",
        "here's": "here is",
        "what's": "what is",
        "who's": "who is",
        "where's": "where is",
        "n't": " not",
        "'re": " are",
        "'ll": " will",
        "'ve": " have",
        "'m": " am",
    },
    elided="we do not ",
    denied_labels=(
        (r"cookies? (?:set )?(?:by|from|of|other|before|without|in|with)\b|cookies? ?\(", ""),
        (
            r"(?:data )?(?:sharing|disclosure|transfers?)(?: of data)? (?:with|to) (.+)",
            r"we do not share data with \1",
        ),
        (r"(?:sale|selling) of (.+)", r"we do not sell \1"),
        (r"(?:(?:our )?use of )?(.+)", r"we use no \1"),
    ),
    questions=(
        (
            (
                r"^[^a-z]{0,6}(?:do|does|will) (?:you|we|(?:your|the|this|our) (?:web ?)?site|(?:your"
                r"|the|our|this) (?:company|shop|store|blog|school|charity))\b"
            ),
            "we",
            "we do not",
        ),
        (
            (
                r"^[^a-z]{0,6}(?:do|does|will) (?!(?:they|it|i|advertisers|partners|others|users"
                r"|visitors|children|parents|third|google|facebook|apple|these|those|cookies)\b)[a-z]"
                r"[\w.-]{1,40}(?= (?:sell|share|rent|collect|store|track|disclose|keep)\b)"
            ),
            "we",
            "we do not",
        ),
    ),
)
