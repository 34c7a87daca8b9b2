"""Sentences cut where a reader would cut them."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.policy.text.split import split


@pytest.mark.parametrize(
    "parts",
    [
        ["We use Google Inc. cookies, e.g. for ads.", "You may opt out."],
        ["It lasts 1.5 years.", "See No. 12 of Art. 6 GDPR."],
        ["当社は「同意します。」と表示します。", "詳細は（https://a.example/x?y=1.2。参照）をご覧ください。"],
        ["Visit https://a.example/b.html for more.", "It helps!"],
        ["広告を配信します。", "停止できます。"],
        ["Do we sell data?", "No."],
        ["Wir nutzen z. B. Cookies.", "Sie können widersprechen."],
        ["Ein Dienst der Beispiel AG („Beispiel“).", "Er setzt „Cookies“ ein.", "„Muss das sein?“", "Ja."],
        ["La société Exemple (« Exemple ») nous aide.", "« Nos » cookies durent un an."],
        ["We (i.e. Shop Ltd. and others) set cookies.", "They expire."],
        ["Acme Ltd. (the “Shop“) sells tea.", "Its terms (the “Terms) hold.", "It sets cookies."],
        ["The “Club” (run by “Acme“) is free.", "“Guests“ may look.", "They set no cookies."],
    ],
)
def test_sentences(parts: list[str]) -> None:
    glue = "" if parts[0][-1] in "。」" else " "
    text = glue.join(parts)
    assert [text[start:end] for start, end in split(text)] == parts


@given(st.text(alphabet="aB.。 !?「」()\n1", max_size=80))
def test_nothing_but_white_space_is_lost(text: str) -> None:
    spans = split(text)
    assert "".join(text[start:end] for start, end in spans).replace(" ", "").replace(
        "\n", ""
    ) == text.replace(" ", "").replace("\n", "")
    assert all(first[1] <= second[0] for first, second in itertools.pairwise(spans))


def test_a_text_without_a_stop_is_cut_and_nothing_of_it_is_lost() -> None:
    text = "cookies and " * 2_000
    spans = split(text)
    assert max(end - start for start, end in spans) <= 4_000
    assert "".join(text[start:end] for start, end in spans).replace(" ", "") == text.replace(" ", "")
    wide = "クッキー" * 3_000
    assert "".join(wide[start:end] for start, end in split(wide)) == wide
