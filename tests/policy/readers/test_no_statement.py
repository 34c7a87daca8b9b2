"""Sentences that state nothing of the site, or less than they seem to."""

import pytest

from tests.policy.readers.expectation import read, unmet

CASES = [
    (
        "For more information about our use of cookies, please see our Cookie Policy.",
        "policy_link -cookie_use -purpose",
        "en",
    ),
    (
        "Cookies are small text files that a website can place on your computer.",
        "-cookie_use -data_collected",
        "en",
    ),
    ("You can also delete cookies that have already been sent.", "-cookie_use", "en"),
    ("We use mobile identifiers and other tracking technologies.", "tracker_use", "en"),
    ("We use encryption and other security measures to protect your data.", "-purpose", "en"),
    ("We have put in place measures to protect our rights and property.", "-rights", "en"),
    ("We collect your contact preferences and login data.", "-purpose", "en"),
    ("We handle contact preferences and whatever else is necessary.", "-purpose", "en"),
    ("We keep you informed of our rules while we put them in place.", "-purpose", "en"),
    ("If you decide to submit a request by post, you must sign it.", "-consent", "en"),
    ("We only file papers received as part of a request for access.", "-rights", "en"),
    ("When a purpose is different from those above, we name it in the list.", "-change_notice", "en"),
    ("This notice applies to our processing of data of people living in California.", "-transfer", "en"),
    ("We process your data on servers located in Canada.", "transfer", "en"),
    ("We need papers to confirm that you are a California resident.", "-jurisdiction", "en"),
    ("We handle data in work outsourced by other firms.", "-sharing", "en"),
    (
        "We may provide our sponsors with cookie information acquired from readers.",
        "sharing -third_party_collection",
        "en",
    ),
    ("We analyse your responses to advertising.", "-purpose:advertising", "en"),
    (
        (
            "Visits are kept (but they hold nothing that makes it possible to identify you; "
            "a mark holds nothing that makes it possible to identify individual readers)."
        ),
        "!identifiability -identifiability",
        "en",
    ),
    (
        "Acme keeps personal information entrusted by customers and will not disclose it to third parties.",
        "!sharing",
        "en",
    ),
    ("We review the contents of the privacy policy every year.", "-policy_link", "en"),
    ("Please visit and review our privacy policy.", "policy_link", "en"),
    ("We delete your details within 90 days of the end of the contract.", "retention#7776000", "en"),
    ("We answer within 30 days of your request to delete data.", "-retention", "en"),
    ("We retain visit histories even after the contract has ended.", "retention", "en"),
    ("Members who want their data erased must write 30 days before.", "rights -retention", "en"),
    (
        "In this policy, “personal information” means what can identify a specific person by name.",
        "-identifiability",
        "en",
    ),
    ("We use your address to send notices and advice regarding the club.", "purpose:service", "en"),
    ("We use data to answer questions about advertisements.", "purpose:service -purpose:advertising", "en"),
    ("Wir nutzen die Daten zur Beantwortung von Fragen zu Werbung.", "-purpose:advertising", "de"),
    (
        "Nous utilisons ces données pour répondre aux questions sur la publicité.",
        "-purpose:advertising",
        "fr",
    ),
    ("広告に関するお問い合わせに対応するために情報を利用します。", "-purpose:advertising", "ja"),
    ("광고에 관한 문의에 답변하기 위해 정보를 이용합니다.", "-purpose:advertising", "ko"),
    (
        "We do not knowingly collect data from children under 13 without the consent of a parent.",
        "consent:parental_consent -consent:consent",
        "en",
    ),
    ("You cannot use the service unless you agree to our use of cookies.", "-consent", "en"),
    ("Click “Do Not Sell or Share My Personal Information” in our footer.", "-!sale -!sharing", "en"),
    (
        "We cannot guarantee that personal information will never be disclosed to third parties.",
        "-!sharing",
        "en",
    ),
    (
        "To the extent not prohibited by law, we may share personal information with our partners.",
        "sharing -!sharing",
        "en",
    ),
    ("You may browse our site without disclosing your personal data to anyone else.", "-sharing", "en"),
    (
        "None of our pages carry third-party cookies.",
        "!third_party_collection -third_party_collection",
        "en",
    ),
    (
        "クッキーとは、ウェブサイトからブラウザに送信され、端末に保存される小さなファイルです。",
        "-cookie_use -data_collected",
        "ja",
    ),
    ("クッキーの設定方法は、お使いのブラウザのヘルプをご確認ください。", "-cookie_use", "ja"),
    (
        "当サイトでは、Google LLCが提供する解析ツール「Googleアナリティクス」を利用しています。",
        "vendor_use=google-analytics -third_party_collection",
        "ja",
    ),
    ("「クッキーは個人を特定する情報を含まない」わけではありません。", "-!identifiability", "ja"),
    (
        "Users may also ask that data be made anonymous, so that it identifies nobody.",
        "-!identifiability",
        "en",
    ),
    ("The pages you request are counted by a number that does not identify you.", "!identifiability", "en"),
    ("Nutzer haben das Recht, die Anonymisierung der Daten zu verlangen.", "-!identifiability", "de"),
    (
        "Sie können verlangen, dass Daten anonymisiert werden und Sie nicht mehr identifizieren.",
        "-!identifiability",
        "de",
    ),
    ("Ils peuvent demander que ces données soient rendues anonymes ou bloquées.", "-!identifiability", "fr"),
    ("ご請求に応じて、データは個人を特定できない形に加工します。", "-!identifiability", "ja"),
    ("요청에 따라 데이터는 개인을 식별할 수 없도록 익명 처리합니다.", "-!identifiability", "ko"),
    ("Die erhobenen Daten werden nicht mit anderen Beständen zusammengeführt.", "-!data_collected", "de"),
    (
        "Verhindern Sie das Speichern von Cookies im Browser, funktioniert der Warenkorb nicht.",
        "-!data_collected -!cookie_use",
        "de",
    ),
    (
        "Weitere Informationen zu unseren Cookies finden Sie in unserer Datenschutzerklärung.",
        "policy_link -cookie_use",
        "de",
    ),
    ("Nous ne conservons votre panier que pendant la session.", "-retention", "fr"),
    ("브라우저를 닫으면 세션 쿠키는 삭제됩니다.", "-browser_control", "ko"),
]


@pytest.mark.parametrize(("text", "expected", "language"), CASES)
def test_reads(text: str, expected: str, language: str) -> None:
    assert unmet(text, expected, language) == []


def test_a_sale_in_the_sense_of_a_law_takes_the_denial_of_sales_back() -> None:
    text = "We do not sell data for money, but our use of cookies may be considered a “sale” under the CCPA."
    denial, sale = sorted(
        (c for c in read(text, "en") if c.type == "sale"), key=lambda c: c.polarity, reverse=True
    )
    assert (denial.polarity, denial.exceptions, sale.polarity) == ("does_not", ("other",), "does")


def test_an_exception_in_the_next_sentence_is_one_of_the_denial() -> None:
    text = "個人情報を第三者に提供することはありません。ただし、法令に基づく場合はこの限りではありません。"
    assert unmet(text, "!sharing^law", "ja") == []


def test_a_denial_beside_the_deed_is_read_too() -> None:
    text = "We automatically collect your IP address (however we do not collect data on what you do)."
    assert unmet(text, "data_collected:ip_address !data_collected", "en") == []


def test_items_below_a_list_of_what_is_left_out_are_left_out() -> None:
    text = "This notice does not apply to:\n- our mobile apps, with a notice of their own;\n- other sites."
    assert [c.polarity for c in read(text, "en") if c.type == "scope"] == ["does_not"] * 3
