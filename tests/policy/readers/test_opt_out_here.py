"""Opt-outs on the page of the policy itself, and whose they are where the sentence names nobody."""

import pytest

from auditor.model.claim import Claim
from auditor.policy import claims
from auditor.policy.page import document
from auditor.vendors.catalogue import load

_ABOUT = {
    "en": "<p>This policy tells how we handle personal data and cookies.</p>",
    "de": "<p>Hier steht, wie wir personenbezogene Daten und Cookies verarbeiten.</p>",
    "fr": "<p>Voici comment nous traitons vos données personnelles et les cookies.</p>",
    "ja": "<p>当社が取り扱う個人情報とCookieについて説明します。</p>",
    "ko": "<p>당사가 처리하는 개인정보와 쿠키의 이용에 대해 설명합니다.</p>",
}


def opt_outs(html: str, language: str) -> list[Claim]:
    page = document.read(
        f"<html lang={language}><body><main>{_ABOUT[language]}{html}</main></body></html>".encode(),
        url="https://www.example.org/privacy",
        content_type="text/html",
    )
    return [claim for claim in claims.read(page, load()) if claim.type == "opt_out"]


@pytest.mark.parametrize(
    ("language", "html"),
    [
        ("en", "<p>You may opt out of Matomo below.</p>"),
        ("en", "<p>You can turn off Matomo with this switch:</p>"),
        ("en", "<p>You may disable Matomo for this browser:</p><button>Disable Matomo</button>"),
        ("de", "<p>Sie können der Analyse durch Matomo widersprechen:</p>"),
        (
            "de",
            (
                "<p>Der Verarbeitung durch Matomo können Sie jederzeit widersprechen.</p>"
                "<p><a href='#'>Ich widerspreche der Verarbeitung durch Matomo</a></p>"
            ),
        ),
        ("de", "<p>Sie können Matomo hier abschalten: <button>Matomo deaktivieren</button></p>"),
        ("fr", "<p>Vous pouvez vous opposer au suivi par Matomo ci-dessous.</p>"),
        ("ko", "<p>아래 스위치로 Matomo 수집을 거부할 수 있습니다.</p>"),
    ],
)
def test_what_is_to_be_pressed_stands_below(language: str, html: str) -> None:
    (claim,) = opt_outs(html, language)
    assert (claim.mechanism, claim.vendor, claim.url) == ("toggle", "matomo", None)


@pytest.mark.parametrize(
    "html",
    [
        "<p>You can opt out of Matomo with the link below.</p>",
        "<p>Please opt out of Matomo on the site shown below:</p>",
        "<p>You can opt out of Matomo:</p><ul><li>by writing to us</li><li>by telephone</li></ul>",
    ],
)
def test_a_link_or_a_list_below_is_nothing_to_press_here(html: str) -> None:
    assert "toggle" not in {claim.mechanism for claim in opt_outs(html, "en")}


def test_a_way_out_of_counting_is_that_of_who_counts_in_its_section() -> None:
    html = (
        "<h2>Audience</h2><p>La fréquentation est mesurée par Matomo.</p>"
        "<p>Vous préférez ne pas être compté ? <a href='/?sans=1'>Désactivez la mesure d'audience</a>.</p>"
    )
    assert {claim.vendor for claim in opt_outs(html, "fr")} == {"matomo"}
    apart = html.replace("<p>Vous", "<h2>Votre choix</h2><p>Vous")
    assert {claim.vendor for claim in opt_outs(apart, "fr")} == {None}
    mine = html.replace("la mesure d'audience", "notre propre mesure d'audience")
    assert {claim.vendor for claim in opt_outs(mine, "fr")} == {None}
