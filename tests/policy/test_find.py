"""Finding the documents of a site among its links."""

import pytest

from auditor.model.observation import Link
from auditor.policy.finding.find import candidates, referred
from auditor.policy.finding.kinship import belongs_to, home_of, names_site
from auditor.policy.finding.link_words import is_former
from auditor.policy.page.document import read

HOME = "https://www.shop.example/"


@pytest.mark.parametrize(
    ("text", "path", "kind"),
    [
        ("Privacy", "/p/12", "privacy"),
        ("Cookie Policy", "/x", "cookie"),
        ("個人情報保護方針", "/kojin", "privacy"),
        ("外部送信について", "/info", "external_transmission"),
        ("개인정보처리방침", "/a", "privacy"),
        ("Datenschutzerklärung", "/b", "privacy"),
        ("Politique de confidentialité", "/c", "privacy"),
        ("隐私政策", "/e", "privacy"),
        ("Política de privacidad", "/f", "privacy"),
        ("Informativa sui cookie", "/g", "cookie"),
        ("Polityka prywatności", "/h", "privacy"),
        ("Do Not Sell or Share My Personal Information", "/d", "opt_out"),
    ],
)
def test_kinds_by_words(text: str, path: str, kind: str) -> None:
    (found,) = candidates([Link(url=f"https://shop.example{path}", text=text, place="footer")], HOME)
    assert found.kind == kind
    assert text[:20] in found.found


def test_a_browser_vendors_help_and_a_terms_page_are_not_candidates() -> None:
    links = [
        Link(url="https://support.google.com/chrome/answer/1?cookies", text="Manage cookies"),
        Link(url="https://shop.example/terms", text="Terms of use"),
        Link(url="javascript:privacy()", text="Privacy"),
    ]
    assert candidates(links, HOME) == ()


def test_the_sites_own_footer_link_comes_first_and_each_page_once() -> None:
    links = [
        Link(url="https://partner.example/privacy", text="Privacy"),
        Link(url="https://www.shop.example/privacy/", text="Privacy policy", place="footer"),
        Link(url="https://shop.example/privacy#top", text="Privacy"),
    ]
    found = candidates(links, HOME)
    assert found[0].url == "https://www.shop.example/privacy/"
    assert len([each for each in found if "shop.example" in each.url]) == 1


def test_a_policy_refers_to_its_cookie_policy_and_not_to_itself() -> None:
    page = (
        b"<html><body><h1>Privacy policy</h1><p>See our <a href='/cookies'>cookie policy</a> "
        b"and <a href='/privacy'>privacy policy</a>.</p></body></html>"
    )
    found = referred(read(page, url="https://shop.example/privacy"))
    assert [(each.kind, each.url) for each in found] == [("cookie", "https://shop.example/cookies")]


def test_a_policy_that_a_script_routes_to_keeps_its_address() -> None:
    links = [
        Link(url="https://shop.example/#/privacy", text="Privacy", place="footer"),
        Link(url="https://shop.example/#!/cookies", text="Cookie policy", place="footer"),
        Link(url="https://shop.example/legal#privacy", text="Privacy notice", place="footer"),
    ]
    assert {candidate.url for candidate in candidates(links, HOME)} == {
        "https://shop.example/#/privacy",
        "https://shop.example/#!/cookies",
        "https://shop.example/legal",
    }


def test_the_policies_of_others_are_not_the_sites() -> None:
    page = b"""<html><body><h1>Privacy policy</h1>
    <p>See the <a href='https://heatlens.example/privacy'>privacy policy of Heatlens</a>,
    <a href='https://group.example/cookies'>our cookie policy</a> and the
    <a href='https://shop-group.example/privacy-eu'>privacy notice for Europe</a>.</p></body></html>"""
    found = referred(read(page, url="https://shop.example/privacy"), HOME)
    assert {each.url for each in found} == {
        "https://group.example/cookies",
        "https://shop-group.example/privacy-eu",
    }


def test_a_vendors_page_is_no_document_of_a_site_that_links_to_it() -> None:
    links = [Link(url="https://heatlens.example/privacy", text="Privacy policy", place="footer")]
    assert candidates(links, HOME, lambda host: host == "heatlens.example") == ()
    assert len(candidates(links, HOME)) == 1
    assert len(candidates(links, "https://www.heatlens.example/", lambda _: True)) == 1


def test_a_short_name_of_a_company_within_the_sites_own_is_chance() -> None:
    links = [
        Link(url=url, text="Privacy policy", place="footer", page_url="x")
        for url in ("https://meta.com/privacy", "https://line.me/privacy", "https://rakuten.co.jp/privacy")
    ]
    for page, found in (
        ("https://metalwork.example/", []),
        ("https://airline.example/", []),
        ("https://rakutencard.example/", ["https://rakuten.co.jp/privacy"]),
    ):
        named = candidates(links, page, lambda host: True)
        assert [c.url for c in named] == found


def test_a_policy_kept_by_a_service_is_the_sites_and_the_services_own_is_not() -> None:
    kept = Link(url="https://www.iubenda.com/privacy-policy/81234567", text="Privacy", place="footer")
    own = Link(url="https://www.cookiebot.com/en/privacy-policy/", text="Privacy", place="footer")
    assert [each.url for each in candidates([own, kept], HOME)] == [kept.url]


@pytest.mark.parametrize(
    "words",
    [
        "our sub-processors",
        "list of our partners",
        "Liste der Dienstleister",
        "liste de nos partenaires",
        "委託先一覧",
        "수탁업체 현황",
    ],
)
def test_a_list_of_those_who_receive_data_is_read(words: str) -> None:
    page = f"<html><h1>Privacy policy</h1><p>Who they are: <a href='/l/7'>{words}</a>.</p></html>".encode()
    (found,) = referred(read(page, url="https://shop.example/privacy"), HOME)
    assert (found.url, found.recipients) == ("https://shop.example/l/7", True)
    rows = "".join(f"<tr><td>Company {n} Ltd<td>Heat maps of pages<td>Malta" for n in range(12))
    listed = f"<html><title>Companies</title><main><h1>Companies</h1><table>{rows}</table></main>".encode()
    assert read(listed, url=found.url, kind="other").readable
    assert not read(listed, url=found.url).readable


@pytest.mark.parametrize(
    ("footer", "policy", "own"),
    [
        ("© 2026 Oak Harbour", "We keep it short.", True),
        ("Operated by OAKHARBOUR", "We keep it short.", True),
        ("運営会社：株式会社樫港", "株式会社樫港（以下「当社」）は個人情報を守ります。", True),
        ("Ein Angebot: Eichhafen Verlag GmbH", "Verantwortlich ist die Eichhafen Verlag GmbH.", True),
        ("© 2026 Thistle. Powered by Oak Harbour", "Oak Harbour builds shops.", False),
        ("Website by Oak Harbour Inc", "Oak Harbour Inc builds shops.", False),
        ("ホームページ制作：株式会社樫港", "株式会社樫港は個人情報を守ります。", False),
        ("We ship from Oak Harbour", "Oak Harbour builds shops.", False),
    ],
)
def test_whose_a_policy_on_another_domain_is(footer: str, policy: str, own: bool) -> None:
    home = home_of(f"<title>Thistle</title><p>Soap.</p><footer>{footer}</footer>".encode())
    assert belongs_to(home, policy, "www.oak-harbour.example") is own


@pytest.mark.parametrize(
    ("policy", "title", "own"),
    [
        ("Oak Harbour runs Lumen Tea and other shops.", "", True),
        ("It holds for www.lumentea.example too.", "", True),
        ("Our brands are Blue Lumen Leaves.", "Blue Lumen Leaves – fine tea", True),
        ("Oak Harbour runs shops.", "Home | Shop", False),
        ("Our home is Oak Harbour.", "Home – Tea", False),
    ],
)
def test_a_policy_that_names_the_site(policy: str, title: str, own: bool) -> None:
    assert names_site(policy, "https://www.lumentea.example/", title) is own


@pytest.mark.parametrize(
    ("words", "former"),
    [
        ("Version of 2 March 2021", True),
        ("Fassung vom 3. Mai 2020", True),
        ("Version du 1er août 2019", True),
        ("2021年3月2日版", True),
        ("March 2021", True),
        ("Privacy policy of 2 March 2026", False),
        ("Version for children", False),
        ("2026年プライバシーポリシー", False),
        ("From our blog, May 2026: cookies", False),
    ],
)
def test_a_link_that_is_only_the_date_of_a_version_leads_to_a_former_one(words: str, former: bool) -> None:
    assert is_former(words) is former
