"""Composed sentences in another language: what was seen in them stays letter by letter."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import auditor
from auditor.reports.parts import translated
from auditor.reports.parts.retold import retold
from auditor.reports.parts.speech import known, speaking

_SLOT = re.compile(r"\{(\w+)\}")
OTHERS = [tag for tag in known() if tag != "en"]
ROOM = Path(auditor.__file__).parent
FILLED = ("12", "the page is empty", "a.example")
"""What stands in a slot of a reason: a number, a reason or a name."""


@pytest.mark.parametrize("tag", OTHERS)
def test_a_form_is_told_with_what_it_holds(tag: str) -> None:
    listed = translated.read(tag, "sentences")
    assert len(listed) > 400
    slots = {
        english: (set(_SLOT.findall(english)), set(_SLOT.findall(told))) for english, told in listed.items()
    }
    assert [english for english, (held, told) in slots.items() if held != told] == []


@pytest.mark.parametrize(
    ("english", "told"),
    [
        (
            "On 1 May 2026, from DE, the browser kept x and y (advertising, A) before any choice was made.",
            "2026年5月1日(DE)、選択が行われる前に、ブラウザはx、y(広告、A)を保存しました。",
        ),
        (
            "after the refusal the browser kept a and b and 4 requests went to x.cc (A).",
            "拒否の後、次のことが観測されました: ブラウザがa、bを保存、4件のリクエストをx.ccへ送信(A)。",
        ),
        (
            "Not tested: Tally was contacted; the sentence applies only under a condition.",
            "検証できませんでした: Tallyとの通信はあったが、この文は条件の下でのみ当てはまる。",
        ),
        (
            "_ga is known as analytics (known by name as a cookie of Tally); seen in 2 of 3 visits",
            "_gaは分析用として知られている(その名前はTallyのCookieのものとして知られている)。3回の訪問のうち2回で観測",
        ),
        (
            "The policy mentions cookies: “A “b”.” Not tested: the site was not visited.",
            "ポリシーはCookieに触れています(「A “b”.」)。検証できませんでした: サイトを訪問していない。",
        ),
        (
            "Written by the opt-out: cookie out on x.example (first party) for 1.5 years",
            "オプトアウトによる書き込み: x.exampleのCookie out(ファーストパーティ、保存期間: 1.5年)",
        ),
        (
            "On 1 May 2026, from DE, the browser requested files from another server: a.cc (A).",
            "2026年5月1日(DE)、ブラウザは他者のサーバーa.cc(A)にファイルを求めました。",
        ),
        (
            "an advertiser was contacted, but no identifier was seen",
            "広告に関わる事業者との通信があったが、識別子は観測されなかった",
        ),
        (
            "an age check lies over the page: “Are you 18?”",
            "年齢確認の画面がページを覆っている(「Are you 18?」)",
        ),
        ("<b>and</b> ends when the browser is closed", "<b>and</b>はブラウザを閉じると失われる"),
        (
            (
                "the sentence makes an exception (consent, outsourcing) that may apply, which cannot be seen "
                "from a browser"
            ),
            "この文に例外(同意、委託)があり、それに当たるかどうかはブラウザからは分からない",
        ),
        ("no visit was declared to come from California", "カリフォルニア州からと申告された訪問がない"),
    ],
)
def test_a_sentence_is_told_in_japanese(english: str, told: str) -> None:
    assert retold(english) == english
    with speaking("ja"):
        assert retold(english) == told


@pytest.mark.parametrize("text", ["", "a mole ate it", "Not tested: a mole ate it.", "x" * 100_000])
def test_what_has_no_form_is_not_told(text: str) -> None:
    with speaking("ja"):
        assert retold(text) is None


def _reasons() -> Iterator[str]:
    """Why a visit could not look at something, as far as the code spells it out where it is told; a slot is
    an asterisk.
    """
    for path in (*ROOM.glob("browser/**/*.py"), *ROOM.glob("collectors/*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        named = {
            target.id: node.value
            for node in tree.body
            if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None
            for target in (node.targets if isinstance(node, ast.Assign) else (node.target,))
            if isinstance(target, ast.Name)
        }
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call) or getattr(node.func, "attr", None) != "gap":
                continue
            for told in node.args[1:2]:
                words = named.get(told.id) if isinstance(told, ast.Name) else told
                if isinstance(words, ast.Constant):
                    yield str(words.value)
                elif isinstance(words, ast.JoinedStr):
                    yield "".join(
                        str(part.value) if isinstance(part, ast.Constant) else "*" for part in words.values
                    )


@pytest.mark.parametrize("tag", OTHERS)
def test_why_a_visit_could_not_look_is_told(tag: str) -> None:
    told = {reason for reason in _reasons() if len(reason.replace("*", "").split()) > 2}
    assert len(told) > 30
    with speaking(tag):
        assert [r for r in sorted(told) if not any(retold(r.replace("*", fill)) for fill in FILLED)] == []
