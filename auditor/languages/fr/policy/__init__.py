"""French: patterns for policies, one file per subject."""

from auditor.languages.subjects import patterns_of
from auditor.languages.words import PolicyWords

POLICY = PolicyWords(
    patterns=patterns_of(__name__),
    denied_labels=(
        (
            r"cookies? (?:déposés?|de (?!tiers|tierce)|du|par|avant|sans|avec|soumis|autres)\b|cookies? ?\(",
            "",
        ),
        (r"(?:(?:utilisation|usage|emploi) d(?:e |'|es ))?(.+)", r"nous n'utilisons pas de \1"),
    ),
    questions=(
        (
            r"^[^a-zàéè]{0,6}(?:utilisez|déposez|employez)-vous (?:des |les )?(?:cookies|témoins)",
            r"nous utilisons des cookies",
            r"nous n'utilisons pas de cookies",
        ),
        (
            r"^[^a-zàéè]{0,6}est-ce qu(?:e |')(?:vous|on|nous|tu) (?:utilis\w+|dépos\w+) des cookies",
            r"nous utilisons des cookies",
            r"nous n'utilisons pas de cookies",
        ),
        (r"^[^a-zàéè]{0,6}y a-t-il (?:de la |des |du |de l'|un |une )", r"il y a de ", r"il n'y a pas de "),
        (r"^[^a-zàéè]{0,6}puis-je\b", r"vous pouvez", r"vous ne pouvez pas"),
        (r"^[^a-zàéè]{0,6}([a-zàâçéèêîïôûù]{2,20})-vous\b", r"nous \1", r"nous ne \1 pas"),
        (r"^[^a-zàéè]{0,6}est-ce qu(?:e |')(?:vous|on|nous|le site) ", r"nous ", r"nous ne "),
        (
            (
                r"^[^a-zàéè]{0,6}((?:mes|les|vos|nos|ces) [a-zé]+(?: personnelles)?) "
                r"([a-zàâçéèêîïôûù]{2,20})-(?:elles|ils)\b"
            ),
            r"\1 \2",
            r"\1 ne \2 pas",
        ),
    ),
)
