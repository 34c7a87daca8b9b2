"""Korean policies in everyday words, their denials, and what these leave open."""

import pytest

from tests.policy.readers.expectation import unmet

CASES = [
    ("로그인한 상태와 고른 언어를 기억하려고 쿠키를 써요.", "cookie_use purpose:preferences"),
    (
        "어떤 화면이 많이 열리는지 알아보려고 구글 애널리틱스도 쓰고 있어요.",
        "vendor_use=google-analytics purpose:analytics",
    ),
    ("쿠키에는 이름이나 전화번호가 들어가지 않아요.", "!identifiability -!data_collected"),
    ("여러분의 정보를 다른 회사에 팔거나 넘기지 않아요.", "!sale !sharing -sale -sharing"),
    ("마음이 바뀌면 화면 아래 '쿠키 설정'에서 언제든 끌 수 있어요.", "opt_out:banner"),
    ("방문 기록은 석 달 뒤에 지워요.", "retention#7884000"),
    ("내용이 바뀌면 앱 알림으로 알려드릴게요.", "change_notice"),
    ("개인정보의 국외 이전은 이루어지지 않습니다.", "!transfer -sharing"),
    ("고객의 거래 내역을 외부에 제공한 사실이 없습니다.", "!sharing -sharing"),
    ("회원의 개인정보를 판매하거나 대여하는 일은 절대 없습니다.", "!sale -sale"),
    ("당 병원은 회원가입을 요구하지 아니하며, 개인정보를 수집하지 않습니다.", "!data_collected"),
    ("웹 비콘은 설치되어 있지 않습니다.", "!tracker_use -tracker_use"),
    ("동의하시기 전에는 통계용 쿠키를 사용하지 않습니다.", "-!cookie_use"),
    ("광고 식별자는 휴대전화의 설정 메뉴에서 재설정할 수 있습니다.", "opt_out:browser_setting -tracker_use"),
    ("쿠키를 차단해도 후원 신청에는 지장이 없습니다.", "-opt_out"),
    ("쿠키 저장을 거부할 경우 로그인이 필요한 일부 서비스는 이용이 어렵습니다.", "-retention"),
    ("본 방침은 2021. 3. 1.부터 시행합니다.", "date"),
    ("정보주체는 개인정보의 열람, 정정·삭제를 서면으로 청구할 수 있습니다.", "rights"),
    ("통계 도구로 Mixpanel을 씁니다. 방문 기록은 해당 업체의 서버에 보관됩니다.", "sharing"),
    ("방문 기록은 저희 서버에 보관됩니다.", "-sharing"),
    ("철회하신 뒤에는 방문 기록을 수집하지 않습니다.", "-!data_collected"),
    ("동의를 거두신 다음부터는 쿠키를 쓰지 않습니다.", "-!cookie_use -consent"),
    ("수신 거부 후에는 방문 기록을 수집하지 않습니다.", "-!data_collected"),
    ("철회하신 뒤에도, 그 전에도 방문 기록은 수집하지 않습니다.", "!data_collected:browsing_history"),
    ("개편한 뒤에도 저희 사이트는 쿠키를 쓰지 않습니다.", "!cookie_use"),
    ("동의하신 경우에만 광고 쿠키를 쓰며 나중에 철회하실 수 있습니다.", "consent:advertising"),
    ("분석 쿠키는 동의를 누르신 뒤에만 놓입니다.", "consent:analytics -consent:advertising"),
    ("접속자 수를 세는 쿠키는 동의하신 다음에 씁니다.", "consent:analytics -consent:advertising"),
    ("쿠키는 동의하신 다음에만 씁니다.", "consent -consent:analytics"),
    ("이용자 수가 많은 저희 장터는 동의를 받은 쿠키만 씁니다.", "consent -consent:analytics"),
    ("이름을 적어 주세요. 이 데이터는 제3자에게 제공하지 않습니다.", "!sharing^other"),
    ("입력하신 정보는 제3자에게 제공하지 않습니다.", "!sharing^other"),
    ("쿠키로 방문 기록을 모읍니다. 이 정보는 제3자에게 제공하지 않습니다.", "!sharing -!sharing^other"),
    ("입력하신 정보와 방문 기록은 제3자에게 제공하지 않습니다.", "!sharing -!sharing^other"),
    ("저희가 모은 정보는 제3자에게 제공하지 않습니다.", "!sharing -!sharing^other"),
    ("동의는 나중에 쿠키 설정에서 철회하실 수 있습니다.", "-consent"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads(text: str, expected: str) -> None:
    assert unmet(text, expected, "ko") == []
