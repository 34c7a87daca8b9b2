"""Where keys stand, through everything that TOML allows."""

import tomllib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.files.lines import lines_of

TEXT = '''# a comment = 1
a = 1
"b.c" = "]"   # [x]
d.e.f = [
  1, [2,
  3], # 4

  {g = 5, h = "}"},
]
s = """
i = 1
[[no]]
\\""" quotes """
l = \'\'\'
j = 2\'\'\'
[t]
k = 2020-01-01
[t.u]
m = 'x'
[[v]]
n = 1
[[v]]
[[v.w]]
o = 2
[v.x]
p = { q = { r = 1 } }
'''


def test_every_key_is_found_at_its_line() -> None:
    assert tomllib.loads(TEXT)
    lines = lines_of(TEXT)
    listed = ("d", "e", "f")
    nested = ("v", 1, "x", "p", "q", "r")
    expected = {
        2: [("a",)], 3: [("b.c",)], 4: [("d",), listed], 5: [(*listed, 0)], 6: [(*listed, 1, 1)],
        8: [(*listed, 2), (*listed, 2, "h")], 10: [("s",)], 14: [("l",)], 16: [("t",)], 17: [("t", "k")],
        19: [("t", "u", "m")], 21: [("v", 0, "n")], 22: [("v", 1)], 24: [("v", 1, "w", 0, "o")],
        25: [("v", 1, "x")], 26: [nested],
    }  # fmt: skip
    for line, found in expected.items():
        assert {path: lines[path] for path in found} == dict.fromkeys(found, line)
    assert ("i",) not in lines
    assert ("no",) not in lines


def paths(value: Any, here: tuple[Any, ...] = ()) -> set[tuple[Any, ...]]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    found = {here} if here else set()
    for key, each in inner:
        found |= paths(each, (*here, key))
    return found


def test_all_that_tomllib_sees_is_found() -> None:
    assert paths(tomllib.loads(TEXT)) <= set(lines_of(TEXT))


PIECES = st.lists(
    st.sampled_from(
        ["a = 1", "b = [1, [2]]", "c = {d = {e = '}'}}", "[t]", "[[v]]", "[[v.w]]", "f.g = 1",
         's = """\n[x]\n"""', "# x = 1", "", '"q r" = "#"', "h = [\n1,\n2, # 3\n]",
         "l = '''\n'''", "m = 07:32:00", "n = -1.5e3"]
    ),
    max_size=12,
)  # fmt: skip


@given(PIECES)
def test_whatever_is_well_formed_is_followed(pieces: list[str]) -> None:
    text = "\n".join(pieces)
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return
    assert paths(values) <= set(lines_of(text))


@pytest.mark.parametrize("text", ["", "\n", "# only a comment", "\ufeff"[1:]])
def test_nothing_has_no_lines(text: str) -> None:
    assert lines_of(text) == {}
