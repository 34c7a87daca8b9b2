"""What the README shows is there: its commands, their options, its links."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from cli.ended import Ended

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))
FENCED = "\n".join(re.findall(r"^```(?:sh|cron)\n(.*?)^```", README, re.DOTALL | re.MULTILINE))
SHOWN = re.findall(r"\bauditor ([a-z]+)\b([^#\n]*)", FENCED)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: Path) -> None:
    links = re.findall(r"\]\((?!https?:|#|mailto:)([^)#\s]+)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_every_command_shown_is_one(auditor: Callable[..., Ended]) -> None:
    assert len(SHOWN) > 10
    for verb, rest in SHOWN:
        told = auditor(verb, "--help")
        assert told.code == 0, verb
        assert [option for option in re.findall(r"--[a-z-]+", rest) if option not in told.out] == [], verb
