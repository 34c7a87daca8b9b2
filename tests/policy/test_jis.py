"""Older Japanese encodings, with the signs that Python's codecs lack; half and full width."""

import pytest

from auditor.policy import claims
from auditor.policy.page import document
from auditor.policy.page.charset import decode
from auditor.vendors.catalogue import load

PROSE = "当社のページでは、閲覧を数えるためにクッキーを使います。".encode("euc_jp") * 4


def test_signs_of_makers_in_euc() -> None:
    signs = b"\xad\xa1\xad\xea \xfc\xe2 \x8e\xb8\x8e\xaf\x8e\xb7\x8e\xb0 \x8f\xb0\xa1"  # 13-1, 13-74, 92-66
    text = decode(PROSE + signs)
    assert text.startswith("当社の")
    assert text.endswith("①㈱ 髙 ｸｯｷｰ 丂")


def test_signs_of_makers_and_half_width_kana_in_iso_2022() -> None:
    content = b"\x1b$B-!-j\x1b(I8/70\x1b(B ok \x1b$B%/%C%-!<\x1b(B"
    assert decode(content) == "①㈱ｸｯｷｰ ok クッキー"


@pytest.mark.parametrize("encoding", ["utf-8", "cp932"])
def test_half_and_full_width_are_read(encoding: str) -> None:
    page = """<html><body><h1>個人情報について</h1><p>①㈱見本はｸｯｷｰを使用します。</p>
    <p>Ｇｏｏｇｌｅアナリティクスを利用しています。</p>
    <p>無効化はｈｔｔｐｓ：／／ｔｏｏｌｓ．ｇｏｏｇｌｅ．ｃｏｍ／ｄｌｐａｇｅ／ｇａｏｐｔｏｕｔのページで行えます。</p>"""
    read = document.read(page.encode(encoding), url="https://www.example.jp/privacy")
    found = claims.read(read, load())
    assert {("cookie_use", None), ("vendor_use", "google-analytics")} <= {(c.type, c.vendor) for c in found}
    assert [c.url for c in found if c.type == "opt_out"] == ["https://tools.google.com/dlpage/gaoptout"]
    assert all(read.text[c.quote.start : c.quote.end] == c.quote.text for c in found)
