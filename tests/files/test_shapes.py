"""Every key that may be written has its place in the docs."""

from dataclasses import fields
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest

from auditor.files import claim_shapes, plan_shapes, shapes

PAGE = Path(__file__).parents[2] / "docs" / "site-file.md"

SHAPES = (
    shapes.SiteFile,
    shapes.DocumentEntry,
    shapes.OptOutEntry,
    shapes.VantageEntry,
    plan_shapes.PlanFile,
    plan_shapes.PaceEntry,
    plan_shapes.ScheduleEntry,
    plan_shapes.TellEntry,
    shapes.AcceptedFile,
    shapes.AcceptedEntry,
    claim_shapes.ClaimsFile,
    claim_shapes.ClaimEntry,
)


@pytest.mark.parametrize("shape", SHAPES)
def test_every_key_is_documented(shape: type[Any]) -> None:
    page = PAGE.read_text(encoding="utf-8")
    for field in fields(shape):
        assert any(form in page for form in (f"`{field.name}`", f"`[[{field.name}]]`", f"`[{field.name}]`"))


@pytest.mark.parametrize(
    ("shape", "key"), [(shapes.DocumentEntry, "kind"), (shapes.OptOutEntry, "mechanism")]
)
def test_every_word_of_a_closed_list_is_documented(shape: type[Any], key: str) -> None:
    page = PAGE.read_text(encoding="utf-8")
    for word in get_args(get_type_hints(shape)[key]):
        assert f"`{word}`" in page
