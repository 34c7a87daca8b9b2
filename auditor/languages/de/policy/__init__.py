"""German: patterns for policies, one file per subject."""

from auditor.languages.subjects import patterns_of
from auditor.languages.words import PolicyWords

POLICY = PolicyWords(
    patterns=patterns_of(__name__),
    spellings={"ß": "ss"},
    left_out=(
        r"(?<=[a-zäöüß])(?:[*:_·]innen|[*_·]in\b|/-?innen\b|\(innen\)|\(in\)"
        r"|:in\b(?! (?:de[rmn]|eine[rmn]?|unser|ihr|dies|bezug)))"
    ),
    denied_labels=(
        (r"cookies? (?:von (?!dritt)|durch|ohne|vor|mit|außer|des|der)\b|cookies? ?\(", ""),
        (r"(?:(?:einsatz|verwendung|nutzung) von )?(.+)", r"wir verwenden keine \1"),
    ),
    questions=(
        (
            r"^[^a-zäöü]{0,6}(?:verwenden|nutzen|setzen) (?:sie|wir) cookies",
            r"wir verwenden cookies",
            r"wir verwenden keine cookies",
        ),
        (
            r"^[^a-zäöü]{0,6}(?:verwendet|nutzt|setzt) ihr cookies",
            r"wir verwenden cookies",
            r"wir verwenden keine cookies",
        ),
        (
            r"^[^a-zäöü]{0,6}(?:gibt es|habt ihr|haben sie)(?: \w+){0,3} cookies",
            r"wir verwenden cookies",
            r"wir verwenden keine cookies",
        ),
        (r"^[^a-zäöü]{0,6}([a-zäöüß]{2,20}(?:en|eln|ern)) (?:sie|wir)\b", r"wir \1", r"wir \1 nicht"),
        (r"^[^a-zäöü]{0,6}([a-zäöüß]{2,20}?)e?t ihr\b", r"wir \1en", r"wir \1en nicht"),
        (
            (
                r"^[^a-zäöü]{0,6}(werden|wird|gehen|gelangen|landen) (?=(?:meine|deine|unsere|die"
                r"|personenbezogene|daten|cookies|hier)\b)"
            ),
            r"\1 ",
            r"\1 nicht ",
        ),
    ),
)
