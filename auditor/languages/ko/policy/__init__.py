"""Korean: patterns for policies, one file per subject."""

from auditor.languages.subjects import patterns_of
from auditor.languages.words import PolicyWords

POLICY = PolicyWords(
    patterns=patterns_of(__name__),
    denied_labels=(
        (r".*(?:외|외의|없는|없이|전) 쿠키|.*쿠키 ?\(", ""),
        (r"(.*(?:제공|판매|공유).*)", r"\1: 없음"),
        (r"(.+?)(?:의)?(?: ?(?:사용|이용|설치))?(?: ?여부)?$", r"\1은 사용하지 않습니다"),
    ),
    questions=((r"(?:합니까|하나요|하시나요|하고 있나요|하고 있습니까)", "합니다", "하지 않습니다"),),
)
