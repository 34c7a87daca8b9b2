"""What makes a box a consent banner, by its words and buttons alone."""

import pytest

from auditor.browser.banners.banner_box import controls, score


def box(text: str, **fields: object) -> dict[str, object]:
    plain = {"asked": False, "page": False, "linked": "", "fields": 0, "above": True, "bar": True}
    return {**plain, "named": False, "depth": 3, "text": text, **fields}


def buttons(*words: str):
    one = {"kind": "button", "label": "", "mark": None, "on": False, "locked": False, "shown": True}
    return controls(
        {**one, "text": w, "spaced": w, "href": "", "kin": "", "element": n} for n, w in enumerate(words)
    )


@pytest.mark.parametrize(
    ("words", "is_one"),
    [
        (("Accept all", "Reject all"), True),
        (("Alle akzeptieren", "Alle ablehnen"), True),
        (("すべて許可する", "すべて拒否する"), True),
        (("Yes", "No, thanks"), False),
        (("Accept all",), False),
    ],
)
def test_a_box_that_accepts_and_refuses_all_needs_no_word_of_cookies(words: tuple, is_one: bool) -> None:
    asked = box("Heatlens shows us how our pages are used.")
    assert (score(asked, buttons(*words), None) > 0) is is_one
    assert score({**asked, "above": False}, buttons(*words), None) == 0
