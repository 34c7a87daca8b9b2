"""The lists that can be fetched, and their addresses."""

from dataclasses import dataclass
from typing import Final, Literal

from auditor.model.vendor import Category


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownList:
    """A list that can be fetched."""

    id: str
    title: str
    url: str
    kind: Literal["filters", "cookies"] = "filters"
    category: Category = "unknown"
    """The category of the hosts that its rules name."""
    licence: str
    calls_itself: str = ""
    """The start of the title in a filter list's own header, in lower case."""

    @property
    def file(self) -> str:
        """Its file name in a folder, or below a mirror's address."""
        return f"{self.id}.json" if self.kind == "cookies" else f"{self.id}.txt"


LISTS: Final = (
    KnownList(
        id="easylist",
        title="EasyList",
        url="https://easylist.to/easylist/easylist.txt",
        category="advertising",
        licence="GPL-3.0 or CC BY-SA 3.0",
        calls_itself="easylist",
    ),
    KnownList(
        id="easyprivacy",
        title="EasyPrivacy",
        url="https://easylist.to/easylist/easyprivacy.txt",
        category="analytics",
        licence="GPL-3.0 or CC BY-SA 3.0",
        calls_itself="easyprivacy",
    ),
    KnownList(
        id="adguard-tracking",
        title="AdGuard Tracking Protection",
        url="https://filters.adtidy.org/extension/ublock/filters/3.txt",
        category="analytics",
        licence="GPL-3.0",
        calls_itself="adguard tracking",
    ),
    KnownList(
        id="adguard-japanese",
        title="AdGuard Japanese",
        url="https://filters.adtidy.org/extension/ublock/filters/7.txt",
        category="advertising",
        licence="GPL-3.0",
        calls_itself="adguard japanese",
    ),
    KnownList(
        id="open-cookie-database",
        title="Open Cookie Database",
        url="https://raw.githubusercontent.com/jkwakman/Open-Cookie-Database/master/open-cookie-database.json",
        kind="cookies",
        licence="Apache-2.0",
    ),
)
"""In the order in which they are fetched and consulted (https://easylist.to, https://adguard.com/kb)."""
