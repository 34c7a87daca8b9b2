from pathlib import Path

import pytest

from auditor.errors import UsageError
from auditor.vendors.catalogue import COMPILED, vendor_of
from auditor.vendors.compile_catalogue import compiled, entries

GOOD = """
name = "Tally"
company = "Tally Oy"
category = "analytics"
domains = ["tally.example"]
cookies = [{ name = "_tly_*", purpose = "analytics", days = 30, examples = ["_tly_1"], not = ["tly"] }]
sources = ["https://tally.example/cookies"]
"""


def test_the_compiled_file_is_that_of_the_entries():
    assert COMPILED.read_text(encoding="utf-8") == compiled(entries()), (
        "run: python -m auditor.vendors.compile_catalogue"
    )


def test_an_entry_survives_compiling():
    for vendor in entries().values():
        row = {name: getattr(vendor, name) for name in vendor.__dataclass_fields__}
        row["cookies"] = [{n: getattr(c, n) for n in c.__dataclass_fields__} for c in vendor.cookies]
        row["opt_outs"] = [{n: getattr(o, n) for n in o.__dataclass_fields__} for o in vendor.opt_outs]
        assert vendor_of(row) == vendor


def test_days_become_seconds(tmp_path: Path):
    (tmp_path / "tally.toml").write_text(GOOD)
    assert entries(tmp_path)["tally"].cookies[0].lifetime_s == 30 * 86_400


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (("name =", "nmae ="), "unknown key 'nmae'"),
        (('category = "analytics"', 'category = "spying"'), "category"),
        (('purpose = "analytics"', 'purpose = "fun"'), "purpose"),
        (('examples = ["_tly_1"]', 'examples = ["_tlx"]'), "does not cover its example _tlx"),
        (('not = ["tly"]', 'not = ["_tly_2"]'), "covers _tly_2"),
        (('["https://tally.example/cookies"]', "[]"), "no source"),
        (('["https://tally.example/cookies"]', '["I know it"]'), "is no address"),
        (('["tally.example"]', '["https://tally.example"]'), "is no host"),
        (('name = "_tly_*"', 'name = "_t*"'), "too few letters"),
        (("days", "dyas"), "unknown key 'dyas' in cookies"),
        (('company = "Tally Oy"', "company = "), "Invalid value"),
        (('company = "Tally Oy"', 'company = "Tally Oy"\nfamily = "nobody"'), "speaks of nobody"),
    ],
)
def test_a_wrong_entry_is_told_with_its_file(tmp_path: Path, change: tuple[str, str], told: str):
    (tmp_path / "tally.toml").write_text(GOOD.replace(*change))
    with pytest.raises(UsageError, match=told) as wrong:
        entries(tmp_path)
    assert str(tmp_path) in str(wrong.value)


def test_two_entries_must_not_share_a_domain_or_a_name(tmp_path: Path):
    (tmp_path / "one.toml").write_text(GOOD)
    (tmp_path / "two.toml").write_text(GOOD)
    with pytest.raises(UsageError) as wrong:
        entries(tmp_path)
    assert "domain tally.example stands in 2 entries" in str(wrong.value)
    assert "name 'tally' stands in 2 entries" in str(wrong.value)
