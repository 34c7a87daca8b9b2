"""What is read from Korean sentences, and with which polarity."""

import pytest

from tests.policy.readers.expectation import unmet

CASES = [
    ("당사는 서비스 개선을 위해 쿠키를 사용합니다.", "cookie_use purpose:improvement"),
    ("당사는 쿠키를 사용하지 않습니다.", "!cookie_use"),
    ("서비스는 위 목적 외의 용도로 개인정보를 제3자에게 제공하지 않습니다.", "!sharing^other"),
    ("서비스는 개인정보를 제3자에게 제공하지 않습니다.", "!sharing -!sharing^other"),
    ("LocalStorage, Cookie는 사용하지 않습니다.", "!cookie_use"),
    ("당사는 제3자 분석 도구를 사용하지 않습니다.", "!purpose^other"),
    ("당사는 분석 도구를 사용하지 않습니다.", "!purpose:analytics -!purpose^other"),
    ("동의가 필요한 분석 쿠키는 사용하지 않습니다.", "-!purpose"),
    ("입력한 값은 잠시 처리되며, 따로 저장하거나 기록하지 않습니다.", "-!data_collected"),
    ("이용자의 기기에는 아무것도 저장되지 않습니다.", "!cookie_use"),
    ("이 사이트에는 추적기가 하나도 없습니다.", "!data_collected"),
    (
        ("방문 통계 분석을 위해 Google Analytics를 이용합니다."),
        "vendor_use=google-analytics purpose:analytics",
    ),
    ("당사는 Google Analytics를 사용하지 않습니다.", "!vendor_use=google-analytics"),
    ("회사는 이용자의 동의 없이 개인정보를 제3자에게 제공하지 않습니다.", "!sharing^consent"),
    ("회사는 개인정보를 광고업체에 제공할 수 있습니다.", "sharing"),
    ("회사는 법령에 따른 경우를 제외하고 개인정보를 제3자에게 제공하지 않습니다.", "!sharing^law"),
    ("이용자는 브라우저 설정을 통해 쿠키를 거부할 수 있습니다.", "browser_control -!cookie_use"),
    ("쿠키 저장을 거부할 경우 일부 서비스 이용에 어려움이 있을 수 있습니다.", "consequence -!cookie_use"),
    ("개인정보는 2년간 보관됩니다.", "retention#63072000"),
    ("시행일자: 2024년 3월 1일", "date"),
    ("맞춤형 광고를 위해 이용자의 동의를 받아 쿠키를 사용합니다.", "consent"),
    ("회사는 개인정보를 판매하지 않습니다.", "!sale"),
    (
        "저희는 쿠키를 설치하거나 운용하지 않습니다.",
        "!cookie_use -cookie_use",
    ),
    (
        "이 사이트에서는 쿠키가 사용되지 않습니다.",
        "!cookie_use -cookie_use",
    ),
    (
        "저희는 광고 목적의 쿠키를 사용하지 않습니다.",
        "-!cookie_use",
    ),
    (
        "쿠키란 브라우저가 저장하는 작은 파일입니다.",
        "-cookie_use",
    ),
    (
        "저희는 개인정보를 제3자에게 제공하고 있지 않습니다.",
        "!sharing -sharing",
    ),
    (
        "고객의 동의 없이 개인정보를 제3자에게 제공하지 않습니다.",
        "!sharing^consent consent:consent",
    ),
    (
        "광고 사업자가 방문자의 행태정보를 수집합니다.",
        "third_party_collection",
    ),
    (
        "본 정책에서 개인정보란 개인을 알아볼 수 있는 정보를 말하며, 쿠키는 포함되지 않습니다.",
        "!definition:cookies -identifiability",
    ),
    ("저희는 방문자의 정보를 누구에게도 팔거나 넘기지 않습니다.", "!sale !sharing -sale -sharing"),
    (
        "당사 웹사이트에는 카카오 픽셀과 크리테오 태그가 설치되어 있습니다.",
        "tracker_use vendor_use=criteo -third_party_collection",
    ),
    ("동의는 언제든지 홈페이지 하단의 '쿠키 설정'에서 철회할 수 있습니다.", "opt_out:banner -cookie_use"),
    ("링크된 외부 사이트에는 본 방침이 적용되지 않습니다.", "!scope"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads(text: str, expected: str) -> None:
    assert unmet(text, expected, "ko") == []
