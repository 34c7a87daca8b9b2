"""What a document lists (recipients, purposes, sections, terms) held against what it says elsewhere."""

import pytest

from tests.policy.test_tensions import find

RECIPIENTS = {
    "en": (
        "# Privacy\n\n## Who receives your data\n\nWe share your data with our bank.\n\n"
        "We disclose your data to couriers.{}\n\n## Cookies\n\n"
        "Third parties such as ad networks use cookies here to show you advertising."
    ),
    "de": (
        "# Datenschutz\n\n## Empfänger der Daten\n\nWir geben Ihre Daten an unsere Bank weiter.\n\n"
        "Wir übermitteln Ihre Daten an Paketdienste.{}\n\n## Cookies\n\n"
        "Werbenetzwerke setzen auf unserer Website Cookies, um Werbung zu zeigen."
    ),
    "fr": (
        "# Confidentialité\n\n## Destinataires des données\n\nNous transmettons les données à la banque.\n\n"
        "Nous communiquons vos données à nos transporteurs.{}\n\n## Cookies\n\n"
        "Des régies publicitaires déposent des cookies sur notre site pour afficher de la publicité."
    ),
    "ja": (
        "# プライバシー\n\n## 第三者への提供\n\n個人情報を決済会社に提供します。\n\n"
        "個人情報を配送業者に提供します。{}\n\n## Cookie\n\n"
        "広告配信事業者は、広告を配信するために本サイトでCookieを使用します。"
    ),
}
ALSO = {
    "en": "\n\nWe share your data with ad networks.",
    "de": "\n\nWir geben Ihre Daten an Werbenetzwerke weiter.",
    "fr": "\n\nNous transmettons vos données à des régies publicitaires.",
    "ja": "\n\n個人情報を広告配信事業者に提供します。",
}
SECTIONS = {
    "en": "1. Data\n\nWe log visits.\n\n2. Cookies\n\nWe set cookies.\n\n3. Contact\n\nSee section {} below.",
    "de": "1. Daten\n\nWir zählen.\n\n2. Cookies\n\nEs gibt sie.\n\n3. Kontakt\n\nSiehe Ziffer {} unten.",
    "fr": "1. Données\n\nOn compte.\n\n2. Cookies\n\nOui.\n\n3. Contact\n\nVoir l'article {} ci-dessous.",
    "ja": "第1条 情報\n\n記録します。\n\n第2条 Cookie\n\n使います。\n\n第3条 窓口\n\n下記第{}条を参照。",
    "ko": "제1조 정보\n\n기록합니다.\n\n제2조 쿠키\n\n씁니다.\n\n제3조 창구\n\n아래 제{}조를 보십시오.",
}
OPEN = {
    "en": ("Purposes of use of personal information", "To ship orders", "Matters incidental to the above"),
    "de": ("Zwecke der Verarbeitung personenbezogener Daten", "Versand von Bestellungen", "Sonstige Zwecke"),
    "fr": ("Finalités du traitement des données personnelles", "Envoi des commandes", "Autres finalités"),
    "ja": ("個人情報の利用目的", "商品の発送のため", "その他上記に付随する業務のため"),
    "ko": ("개인정보의 이용 목적", "상품 배송을 위하여", "기타 상기에 부수하는 업무"),
}
COOKIES = {
    "en": ("Cookies", "Our site uses cookies.", "We use cookies to ship orders."),
    "de": ("Cookies", "Unsere Website verwendet Cookies.", "Wir verwenden Cookies für den Warenkorb."),
    "fr": (
        "Cookies",
        "Notre site utilise des cookies.",
        "Nous utilisons des cookies pour mesurer l'audience.",
    ),
    "ja": ("Cookie", "当サイトはCookieを使用します。", "当サイトはアクセス解析のためにCookieを使用します。"),
    "ko": ("쿠키", "당사 사이트는 쿠키를 사용합니다.", "당사는 접속 통계를 위해 쿠키를 사용합니다."),
}
ENDS = {
    "en": ("To ship orders", "To answer inquiries"),
    "de": ("Bearbeitung von Bestellungen", "Beantwortung von Anfragen"),
    "fr": ("Traiter les commandes", "Répondre aux demandes"),
    "ja": ("商品の発送のため", "お問い合わせへの対応のため"),
    "ko": ("상품 배송을 위하여", "서비스 개선을 위하여"),
}


@pytest.mark.parametrize("language", RECIPIENTS)
def test_advertisers_that_the_list_of_recipients_leaves_out(language):
    text = RECIPIENTS[language]
    assert len(find(text.format(""), language)["scope_gap"].quotes) == 2
    assert "scope_gap" not in find(text.format(ALSO[language]), language)


@pytest.mark.parametrize("language", SECTIONS)
def test_a_section_that_is_not_there(language):
    assert "section" in find(SECTIONS[language].format(7), language)["missing_target"].message
    assert "missing_target" not in find(SECTIONS[language].format(2), language)


def test_sections_of_a_law_or_of_a_text_without_numbers_are_not_missed():
    assert "missing_target" not in find(SECTIONS["en"].replace("section {} below", "section 22 of the Act"))
    assert "missing_target" not in find("We log visits. See section 7 below.")


@pytest.mark.parametrize("language", OPEN)
def test_purposes_that_stay_open(language):
    heading, end, rest = OPEN[language]
    assert "used for" in find(f"# {heading}\n\n- {end}\n- {rest}", language)["vague"].message
    assert "vague" not in find(f"# {heading}\n\n- {end}", language)


@pytest.mark.parametrize("language", COOKIES)
def test_cookies_beside_the_purposes_of_personal_information(language):
    ends = f"# {OPEN[language][0]}\n\n- {ENDS[language][0]}\n- {ENDS[language][1]}"
    heading, used, purpose = COOKIES[language]
    assert len(find(f"{ends}\n\n# {heading}\n\n{used}", language)["scope_gap"].quotes) == 2
    assert "scope_gap" not in find(f"{ends}\n\n# {heading}\n\n{purpose}", language)


def test_purposes_of_all_data_are_those_of_cookies_too():
    text = "# Purposes\n\n- To ship orders\n- To answer inquiries\n\n# Cookies\n\nOur site uses cookies."
    assert "scope_gap" not in find(text)
    named = "“Personal information” includes cookies and IP addresses."
    assert "scope_gap" not in find(
        text.replace("# Purposes", f"{named}\n\n# Purposes of personal information")
    )


@pytest.mark.parametrize(
    ("language", "whole", "among", "part"),
    [
        (
            "en",
            "“User information” means “personal data” that names a person.",
            "Among the user information, “personal data” means what names a person.",
            (
                "Of the user information, “visit data” refers to information other than “personal data” "
                "and includes cookies."
            ),
        ),
        (
            "ja",
            "「利用者情報」とは、「個人情報」をいいます。",
            "利用者情報のうち「個人情報」とは、氏名などをいいます。",
            "利用者情報のうち「訪問情報」とは、「個人情報」以外のものをいい、Cookieや閲覧履歴を含みます。",
        ),
    ],
)
def test_a_term_that_is_another_and_not(language, whole, among, part):
    assert find(f"{among}\n\n{part}", language).get("contradiction") is None
    if language == "en":
        assert len(find(f"{whole}\n\n{part}", language)["contradiction"].quotes) == 2


def test_joint_use_that_a_heading_names():
    denied = (
        "We will not give personal information to third parties except with your consent or when outsourced."
    )
    group = "{}\n\nWe may outsource the handling of personal information to a company of our group."
    assert "contradiction" in find(f"{denied}\n\n{group.format('# Joint use within the group')}")
    assert "contradiction" not in find(f"{denied}\n\n{group.format('# Outsourcing')}")
