"""Korean: ends under a heading of their own, tables of processors, ways out, what others may do."""

import pytest

from auditor.policy import claims
from auditor.policy.page import document
from auditor.vendors.catalogue import load
from tests.policy.readers.expectation import unmet

READ = [
    ("광고성 정보 제공을 위해 연락처를 씁니다.", "-sharing"),
    ("다만 이 경우 일부 화면 이용에 제한이 있을 수 있습니다.", "-consequence"),
    (
        "브라우저에서 쿠키를 차단할 수 있습니다. 다만 이 경우 일부 화면 이용에 제한이 있을 수 있습니다.",
        "consequence",
    ),
    ("우리는 방문을 분석합니다. 옵트아웃하여 추적을 중단할 수 있습니다.", "opt_out_effect"),
    ("우리는 Google 애널리틱스를 이용합니다.", "vendor_use=google-analytics -vendor_use=google"),
    ("구글 태그 매니저를 이용합니다.", "vendor_use=google-tag-manager -vendor_use=google"),
    ("우리 앱은 맞춤형 광고를 수행하지 않습니다.", "!purpose:targeted_advertising"),
    ("외부 공급업체도 쿠키를 사용하여 방문 기록을 수집할 수 있습니다.", "third_party_collection -sharing"),
    ("쿠키를 비활성화하면 사이트의 일부가 작동하지 않을 수 있습니다.", "consequence -opt_out"),
    (
        "쿠키로 방문 흐름을 분석하며, 맞춤형 광고를 제공합니다.",
        "purpose:analytics purpose:targeted_advertising",
    ),
    ("쿠키는 광고에 사용하지 않지만, 분석에 사용합니다.", "!purpose:advertising purpose:analytics"),
    ("주식회사 새벽연구소는 정보를 소중히 이용합니다.", "-purpose"),
    ("본 앱은 동네 소식 정보를 모아 제공하는 무료 서비스입니다.", "-sharing"),
    ("로그인 없이 모든 글을 이용할 수 있습니다.", "-purpose"),
    ("맞춤 광고는 각 사업자의 광고 설정에서 중지할 수 있습니다.", "opt_out"),
    ("설정하는 법은 브라우저마다 다릅니다.", "-opt_out_persistence"),
    ("찾아본 글은 로컬 저장소에 저장됩니다.", "tracker_use"),
    ("익명 세션 쿠키를 사용합니다.", "cookie_use -!identifiability"),
    ("전환 이벤트의 발생 여부를 수집합니다.", "-purpose:marketing"),
    ("이전되는 개인정보 항목: 접속 기록", "-sharing"),
    ("쿠키를 차단해도 서비스 이용에는 제한이 없습니다.", "!consequence -consequence"),
    ("내용을 변경하는 경우 이 페이지에 시행일과 함께 게시합니다.", "change_notice"),
    ("수집항목: 접속빈도, 쿠키", "data_collected:usage -purpose"),
    ("상담을 위해 아래와 같은 정보를 수집합니다.\n- 결제 정보", "-purpose:marketing"),
    ("제3자에게 방문 기록을 제공하지 않았습니다.", "!sharing"),
    ("사이트에 구글 애널리틱스를 달지 않았습니다.", "!vendor_use"),
    ("지난달까지는 쿠키를 사용하지 않았습니다.", "-!cookie_use"),
    ("개인정보가 외부로 유출되지 않았습니다.", "-!sharing"),
    ("결제 화면에는 분석 도구를 넣지 않았습니다.", "-!purpose -!tracker_use"),
    ("카드 번호는 저장하지 않습니다.", "!data_collected^other"),
    ("알아볼 수 있는 형태로는 광고사에 정보를 제공하지 않습니다.", "!sharing^other -!purpose"),
    ("이 쿠키는 사이트의 기능을 개선하는 데 도움이 됩니다.", "purpose:improvement"),
    ("이 쿠키는 비활성화할 수 없습니다.", "-browser_control -consequence"),
    ("제3자에게 방문 기록 수집을 허용하지 않습니다.", "!third_party_collection"),
    ("광고·행태 분석 목적의 쿠키는 쓰지 않습니다.", "!purpose:advertising"),
    ("개인정보의 열람과 정정은 화면에서 처리할 수 있습니다.", "-data_collected"),
    ("2017년에 게시된 이 방침은 내용 추가, 삭제 및 수정이 있으면 공지합니다.", "-retention"),
    ("방문 기록을 광고 목적으로 쓰거나 제3자에게 판매하지 않습니다.", "!sale -sale -purpose:advertising"),
    ("회원 정보는 회원 탈퇴 시까지 보관합니다.", "retention"),
    ("이 정보는 개인을 식별하는 목적으로 쓰이지 않습니다.", "!identifiability -identifiability"),
    ("이 정보는 개인을 식별하는 목적으로 쓰일 수 있습니다.", "-!identifiability"),
    ("지도는 이용자가 버튼을 클릭한 뒤에만 불러옵니다.", "consent -data_collected"),
    ("부정클릭 방지를 위해 방문 페이지를 수집합니다.", "data_collected -data_collected:usage"),
    ("배너 클릭 기록을 수집합니다.", "data_collected:usage"),
    ("내용이 추가, 삭제 및 정정되는 경우 시행 7일 전부터 공지합니다.", "-retention"),
    ("그 내용을 처리방침을 통해 공개합니다.", "-sharing"),
    ("광고·분석 설정은 아래 버튼에서 바꿀 수 있습니다.", "opt_out:toggle"),
    ("광고 설정은 아래 버튼에서 바꿀 수 없습니다.", "-opt_out"),
    ("정보가 대한민국 밖의 서버에 보관될 수 있습니다.", "transfer"),
    ("글은 이용자의 삭제 요청 시까지 보관합니다.", "retention -rights"),
    ("중요한 변경이 있으면 이 페이지에서 알립니다.", "change_notice"),
    ("쿠팡 파트너스 광고를 사용합니다.", "vendor_use=coupang-partners -third_party_collection"),
    ("카카오 로그인 시와 이용 과정에서 연락처를 수집합니다.", "-purpose:authentication"),
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_read(text: str, expected: str) -> None:
    assert unmet(text, expected, "ko") == []


def test_ends_and_ways_out_by_headings_and_columns() -> None:
    page = """<html lang="ko"><body><main><h1>개인정보처리방침</h1><h2>2. 개인정보의 수집·이용 목적</h2>
    <p>아래의 목적을 위해 이용합니다.</p><h3>회원</h3><ul><li>화면 기능 개선</li></ul>
    <table><tr><th>수탁 업체</th><th>위탁 업무</th><th>거부 방법</th></tr>
    <tr><td>Criteo</td><td>광고 송출</td><td><a href="https://www.criteo.com/kr/privacy/x/">링크</a></td></tr>
    </table></main></body></html>"""
    read = document.read(page.encode(), url="https://www.example.kr/privacy", language="ko")
    found = claims.read(read, load())
    assert any(c.type == "purpose" and "improvement" in c.purpose for c in found)
    assert any(c.type == "vendor_use" and c.vendor == "criteo" for c in found)
    assert [c.vendor for c in found if c.type == "opt_out" and c.url] == ["criteo"]
