"""claims.toml: what people say of claims, every mistake at its line; written without losing their words."""

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.errors import UsageError
from auditor.files import corrections, sites
from auditor.files.problems import FileProblems
from auditor.model.claim import Claim, Quote
from auditor.model.correction import Correction

TEXT = """# what Ann found when she read it
[[claim]]
standing = "struck"
document = "https://shop.example/privacy"
quote = "We share the joy of cooking with our readers."
type = "sharing"
reason = "nothing is given to anybody here"
by = "Ann"
at = 2026-11-20

# the table is a picture
[[claim]]
standing = "added"
document = "https://shop.example/privacy"
quote = "We keep statistics for two years."
type = "retention"
polarity = "does"
lifetime_s = 63072000
purpose = ["statistics"]
reason = "read in the picture"
by = "Ben"
at = 2026-11-21
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "shop.example"
    made.mkdir()
    (made / "site.toml").write_text('entry = "https://shop.example/"\n')
    return made


def said(standing: str = "confirmed", quote: str = "We use cookies.", **stated: object) -> Correction:
    place = Quote(document="https://shop.example/privacy", start=0, end=0, line=0, text=quote)
    return Correction(
        standing=standing,  # type: ignore[arg-type]
        claim=Claim(type="cookie_use", quote=place, **stated),  # type: ignore[arg-type]
        stated=tuple(name for name in corrections.SAID if name in stated),
        reason="read it",
        by="Ann",
        at=dt.date(2026, 11, 28),
    )


def test_what_people_said_is_read_and_belongs_to_the_site(folder: Path) -> None:
    (folder / "claims.toml").write_text(TEXT)
    struck, added = corrections.read(folder)
    assert (struck.standing, struck.claim.type, struck.stated) == ("struck", "sharing", ())
    assert added.claim.lifetime_s == 63072000
    assert added.claim.purpose == ("statistics",)
    assert added.stated == ("polarity", "purpose", "lifetime_s")
    assert (added.reason, added.by, added.at) == ("read in the picture", "Ben", dt.date(2026, 11, 21))
    assert sites.read(folder).corrections == (struck, added)


def test_a_site_without_one_is_taken_as_it_was_read(folder: Path) -> None:
    assert corrections.read(folder) == ()


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ('"struck"', '"stricken"', r'3: claim\.1\.standing: unknown value "stricken"'),
        ('type = "sharing"', 'type = "sharring"', r'6: claim\.1\.type: .*did you mean "sharing"'),
        ('by = "Ann"\n', "", r"2: claim\.1\.by: is missing"),
        ('polarity = "does"\n', "", r"12: claim\.2: an added claim needs its polarity"),
        ('type = "retention"', 'type = "vendor_use"', r"12: claim\.2: .*vendor_use needs vendor"),
        ("2026-11-21", '"today"', r"22: claim\.2\.at: "),
        ('quote = "We keep', 'quot = "We keep', r'did you mean "quote"'),
        (
            "https://shop.example/privacy",
            "ftp://shop.example",
            r"4: claim\.1\.document: .*not a valid address",
        ),
    ],
)
def test_each_mistake_is_told_at_its_line(folder: Path, old: str, new: str, problem: str) -> None:
    (folder / "claims.toml").write_text(TEXT.replace(old, new, 1))
    with pytest.raises(FileProblems, match=problem):
        corrections.read(folder)


def test_an_entry_is_added_and_what_people_wrote_stays(folder: Path) -> None:
    (folder / "claims.toml").write_text(TEXT)
    before = corrections.written(folder)
    after = corrections.add(folder, said(polarity="does_not"), version=before.version)
    assert after == corrections.written(folder)
    assert after.corrections == (*before.corrections, said(polarity="does_not"))
    assert (folder / "claims.toml").read_text().startswith(TEXT)


def test_an_entry_is_taken_out_with_its_lines_alone(folder: Path) -> None:
    (folder / "claims.toml").write_text(TEXT)
    before = corrections.written(folder)
    after = corrections.remove(folder, 0, version=before.version)
    assert after.corrections == before.corrections[1:]
    text = (folder / "claims.toml").read_text()
    assert "# the table is a picture" in text
    assert "joy of cooking" not in text
    with pytest.raises(UsageError, match=r"has no \[\[claim\]\] number 2"):
        corrections.remove(folder, 1, version=after.version)


def test_a_file_that_somebody_changed_meanwhile_is_left_alone(folder: Path) -> None:
    version = corrections.written(folder).version
    (folder / "claims.toml").write_text(TEXT)
    with pytest.raises(UsageError, match="changed by someone else"):
        corrections.add(folder, said(), version=version)
    assert (folder / "claims.toml").read_text() == TEXT


def test_what_could_not_be_read_again_is_not_written(folder: Path) -> None:
    version = corrections.written(folder).version
    with pytest.raises(FileProblems, match="needs its polarity"):
        corrections.add(folder, said("added"), version=version)
    with pytest.raises(UsageError, match="broken Unicode"):
        corrections.add(folder, said(quote="a \ud800 b"), version=version)
    assert sorted(path.name for path in folder.iterdir()) == ["site.toml"]


def test_a_folder_that_describes_no_site_is_told_so(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"has no site\.toml"):
        corrections.add(tmp_path, said(), version=corrections.written(tmp_path).version)


WORDS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(str.strip)


@settings(max_examples=60)
@given(quote=WORDS, vendor=WORDS, life=st.none() | st.floats(0, 1e9), includes=st.lists(WORDS, max_size=3))
def test_whatever_a_page_says_is_written_and_read_alike(
    tmp_path_factory: pytest.TempPathFactory, quote: str, vendor: str, life: float | None, includes: list[str]
) -> None:
    folder = tmp_path_factory.mktemp("site")
    (folder / "site.toml").write_text("")
    fields = {"vendor": vendor, "includes": tuple(includes), "polarity": "does", "exclusive": True}
    wanted = said(quote=quote, **fields | ({} if life is None else {"lifetime_s": life}))
    version = corrections.written(folder).version
    first = corrections.add(folder, wanted, version=version)
    second = corrections.add(folder, said(), version=first.version)
    assert corrections.read(folder) == (wanted, said())
    assert corrections.remove(folder, 0, version=second.version).corrections == (said(),)
