"""One thing left out of a denial, one place for all suppliers, and the sentences beside them."""

import pytest

from auditor.policy import claims
from auditor.policy.page import document
from auditor.vendors.catalogue import load
from tests.policy.readers.expectation import read, unmet

SAID = [
    ("en", "We store nothing on your device except a language cookie.", "cookie_use -!cookie_use"),
    ("de", "Wir verwenden keine Cookies außer einem Sprach-Cookie.", "cookie_use -!cookie_use"),
    ("fr", "Notre site ne dépose rien sur votre appareil, hormis un cookie de langue.", "cookie_use"),
    ("ja", "端末には、言語Cookie（oc_lang、30日）を除き何も保存しません。", "cookie_use"),
    ("ko", "이용자의 기기에는 언어 쿠키(oc_lang)를 제외하고 아무것도 저장하지 않습니다.", "cookie_use"),
    ("ja", "お客様の端末には、言語Cookie以外に何も保存しません。", "cookie_use -!cookie_use"),
    ("ko", "이용자의 기기에는 언어 쿠키 외에는 아무것도 저장하지 않습니다.", "cookie_use -!cookie_use"),
    ("en", "The only cookie on this site is a language cookie.", "cookie_use"),
    ("de", "Wir setzen ausschließlich ein Warenkorb-Cookie (wk, 7 Tage).", "cookie_use"),
    ("fr", "Le seul cookie de ce site mémorise votre langue.", "cookie_use"),
    ("ja", "当店では、カートを維持するためのCookie（oc_cart、7日間）のみを使用しています。", "cookie_use"),
    ("ko", "본 사이트는 장바구니 쿠키(oc_cart, 7일)만 사용합니다.", "cookie_use"),
    ("en", "We store nothing permanently on your device.", "retention:cookies -!cookie_use"),
    ("de", "Wir legen nichts dauerhaft auf Ihrem Gerät ab.", "retention:cookies -!cookie_use"),
    ("fr", "Nous ne déposons rien durablement sur votre appareil.", "retention:cookies -!cookie_use"),
    ("ja", "端末に恒久的に保存されるものはありません。", "retention:cookies -!cookie_use"),
    ("en", "No cross-site tracking occurs.", "!purpose:targeted_advertising"),
    ("de", "Wir verfolgen Sie nicht über andere Websites hinweg.", "!purpose:targeted_advertising"),
    ("fr", "Aucun suivi intersites n'est effectué.", "!purpose:targeted_advertising"),
    ("ja", "当店は他のウェブサイトにわたる追跡を行いません。", "!purpose:targeted_advertising"),
    ("ko", "사이트 간 추적은 하지 않습니다.", "!purpose:targeted_advertising"),
    ("en", "All suppliers that receive data are based in the United Kingdom.", "!transfer"),
    ("de", "Alle eingesetzten Dienstleister haben ihren Sitz in der EU.", "!transfer"),
    ("fr", "Tous nos prestataires sont établis en France.", "!transfer"),
    ("ja", "委託先はすべて国内の事業者です。", "!transfer"),
    ("ko", "수탁사는 모두 국내에 있습니다.", "!transfer"),
    ("en", "Analytics cookies are only set if consent has been given.", "consent:analytics"),
    ("en", "We do no profiling for advertising.", "!purpose:targeted_advertising -!purpose:advertising"),
    ("en", "Cookie identifiers count as personal data under this notice.", "definition:cookies"),
    ("en", "We keep the cookie oc_town. It is deleted after a week.", "retention:cookies retention#604800"),
    (
        "de",
        "Dafür setzen wir das Cookie oc_ort. Es wird nach 7 Tagen gelöscht.",
        "retention:cookies retention#604800",
    ),
    ("fr", "Nous déposons le cookie oc_ville. Il est supprimé au bout de sept jours.", "retention:cookies"),
    ("ja", "oc_machiというCookieを保存します。保存期間は7日間です。", "retention:cookies retention#604800"),
    ("ko", "oc_dosi 쿠키를 저장합니다. 이 쿠키는 7일 동안 보관됩니다.", "retention:cookies retention#604800"),
    ("en", "We keep the cookie oc_id. It is deleted from our server after a week.", "-retention:cookies"),
    ("en", "The cookie oc_id lasts a year. It is kept with orders for a week.", "cookie_declared=oc_id"),
    ("en", "Nothing that your browser tells us, be it a name or a code, goes to others.", "-sharing"),
    (
        "en",
        "Nothing that your browser tells us, whether a cookie or an address, is passed on to any company.",
        "!sharing:cookies",
    ),
    ("en", "None of what your browser sends us is handed to any third party.", "!sharing"),
    ("en", "We do not use Hotjar. No cookie or identifier goes to anyone else.", "-sharing^other"),
    ("en", "No cookie or identifier is passed on to third parties.", "!sharing"),
    ("en", "No cookie is set when you visit this page.", "-!sharing"),
    ("en", "We consider whether cookies are passed on to partners in each case.", "-!sharing"),
    ("ko", "쿠키 ng_pop(팝업 닫기)은 하루 동안만 보관됩니다.", "cookie_declared=ng_pop retention#86400"),
    ("en", "There are two cookies. sg_lang keeps your language for 30 days.", "cookie_declared=sg_lang"),
    ("en", "We refresh this notice every March; current version: March 2024.", "date"),
    ("fr", "Ce site fonctionne sans aucun cookie.", "!cookie_use"),
]
NOT_SO = [
    ("en", "We store nothing on your device except a language cookie unless you agree.", "-!cookie_use"),
    ("en", "Your browser can accept no cookies except the session cookie.", "-cookie_use"),
    ("en", "We do not control cross-site tracking by others.", "-!purpose"),
    ("en", "Unless you agree, no cross-site tracking occurs.", "-!purpose"),
    ("ja", "クロスサイトトラッキングを防止することはできません。", "-!purpose"),
    ("de", "Nicht alle Dienstleister sitzen in der EU.", "-!transfer"),
    ("en", "Not all our suppliers are based in the EU.", "-!transfer"),
    ("en", "All our suppliers except one are based in the EU.", "-transfer !transfer^outsourcing"),
    ("en", "Analytics cookies are set; consent has been given by visiting.", "-consent"),
    ("en", "There is no cookie syncing on this site.", "-!cookie_use -!purpose"),
    ("fr", "Aucune synchronisation de cookies n'a lieu sur ce site.", "-!cookie_use"),
    ("de", "Ein Cookie-Abgleich findet nicht statt.", "-!cookie_use"),
    ("en", "Cookies do not count as personal data.", "-definition"),
    ("fr", "Notre mesure d'audience fonctionne sans aucun cookie.", "-!cookie_use"),
]


@pytest.mark.parametrize(("language", "sentence", "expected"), [*SAID, *NOT_SO])
def test_reads(language: str, sentence: str, expected: str) -> None:
    assert unmet(sentence, expected, language) == []


ONE_ALONE = [sentence for sentence in SAID if sentence[2].startswith("cookie_use")]
SEVERAL = [
    ("en", "If you refuse, we only use a consent cookie."),
    ("en", "We use only a language cookie and statistics cookies."),
    ("de", "Wir setzen nur ein Login-Cookie für den Mitgliederbereich."),
]


@pytest.mark.parametrize(
    ("language", "sentence", "alone"),
    [*((*one[:2], True) for one in ONE_ALONE), *((*one, False) for one in SEVERAL)],
)
def test_one_cookie_alone_is_said_of_the_whole_site(language: str, sentence: str, *, alone: bool) -> None:
    (use,) = (claim for claim in read(sentence, language) if claim.type == "cookie_use")
    assert use.exclusive is alone


def test_a_site_that_calls_itself_by_the_first_part_of_its_name_is_no_stranger() -> None:
    said = "Oakgate does not permit third parties to collect information about your browsing."
    exceptions = {}
    for url in ("https://oakgate-shoes.example/privacy", "https://shoes.example/privacy"):
        page = document.read(said.encode(), url=url, content_type="text/plain", language="en")
        (claim,) = claims.read(page, load())
        exceptions[url] = claim.exceptions
    assert list(exceptions.values()) == [(), ("other",)]
