"""Recognises a vendor by the start of a cookie's name (`criteo_write_test`, `optiMonkClientId`), using the
catalogue and third-party-web.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from auditor.model.vendor import TRACKING, Category, Vendor
from auditor.vendors import breadth
from auditor.vendors.mentions import COMMON_WORDS

LEAST: Final = 6
"""The fewest letters of a name that is hardly used by anyone else."""

MOST: Final = 24

SAYING: Final = (TRACKING - {"social", "personalisation"}) | {"consent_platform"}
"""Categories in which the vendor's name shows what a cookie is for. Social networks are left out, as they
also provide logins and buttons.
"""

HELPING: Final = frozenset({"captcha", "customer_support", "payment", "security"})
"""Categories in which it does if the vendor has an entry; lists file surveys and adverts under them, too."""

PLAIN: Final = COMMON_WORDS | frozenset(
    """affirm answers compete concert facebook fingerprint firstimpression foresee gladly google heatmap
    hybrid import instagram integrate jellyfish keynote linkedin livechat measured myspace narrative
    nativeads needle openid paddle pinterest placed playground puzzle recharge recommend reflow
    smartassistant square terminus turnstile twitter userreport youtube""".split()  # noqa: SIM905 -- reads better
)
"""Ordinary words, and networks that sites offer a login with."""


@dataclass(frozen=True, slots=True)
class Brands:
    """Vendor names as one lower-case word, each with the vendor's display name and category."""

    known: Mapping[str, tuple[str, Category]]

    @classmethod
    def of(cls, vendors: Iterable[Vendor]) -> "Brands":
        """Collect the names of the catalogue's vendors, and those of third-party-web's owners whose domain
        contains the same name.
        """
        found: dict[str, tuple[str, Category]] = {}
        for entity in breadth.load().entities():
            brand = _joined(entity.name)
            if any(brand in domain.split(".") for domain in entity.domains):
                found[brand] = (entity.name, entity.category)
        found = {brand: known for brand, known in found.items() if known[1] in SAYING}
        for vendor in vendors:
            names = (name for name in (vendor.id, vendor.name, *vendor.aliases) if name.isascii())
            found.update({_joined(name): (vendor.name, vendor.category) for name in names})
        return cls({brand: known for brand, known in found.items() if _tells(brand, known[1])})

    def begins(self, name: str) -> tuple[str, Category] | None:
        """Return the name and category of the vendor whose name starts a cookie's name as a separate word."""
        signs = [at for at, sign in enumerate(name[:100]) if sign.isascii() and sign.isalnum()]
        text = "".join(name[at].lower() for at in signs)
        for size in range(min(MOST, len(text)), LEAST - 1, -1):
            if text[:size] in self.known and not name[signs[size - 1] + 1 :][:1].islower():
                return self.known[text[:size]]
        return None


def _tells(brand: str, category: Category) -> bool:
    return LEAST <= len(brand) <= MOST and brand not in PLAIN and category in SAYING | HELPING


def _joined(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())
