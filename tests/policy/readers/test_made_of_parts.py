"""Denials made of parts: the same shapes in five languages, and what is none though it looks like one."""

from dataclasses import replace

import pytest

from auditor.model.claim import Claim
from auditor.policy import claims
from auditor.policy.page import document
from auditor.vendors.catalogue import load

CATALOGUE = load()


def read(text: str, language: str) -> tuple[Claim, ...]:
    page = document.read(text.encode(), url="https://shop.example/privacy", content_type="text/plain")
    return claims.read(replace(page, language=language), CATALOGUE)


def denied(text: str, language: str) -> set[str]:
    """Types of what is denied for all."""
    return {
        claim.type
        for claim in read(text, language)
        if claim.polarity == "does_not" and not (claim.exceptions or claim.vendor) and claim.area is None
    }


SAID = [
    ("en", "Nothing that identifies you or your device leaves this website.", "identifiability"),
    ("de", "Nichts, was Sie oder Ihr Gerät identifiziert, verlässt diese Website.", "identifiability"),
    ("fr", "Rien qui permette d'identifier votre appareil ne quitte ce site.", "identifiability"),
    ("ja", "端末を識別できるものがサイトの外に出ることはありません。", "identifiability"),
    ("ko", "기기를 식별할 수 있는 값은 사이트 밖으로 나가지 않습니다.", "identifiability"),
    ("en", "No vendor outside the EU receives anything.", "transfer"),
    ("de", "Kein Dienstleister außerhalb der EU erhält Daten.", "transfer"),
    ("fr", "Aucun prestataire hors de l'UE ne reçoit de données.", "transfer"),
    ("ja", "海外の事業者が情報を受け取ることはありません。", "transfer"),
    ("ko", "해외 업체는 이용자의 정보를 전달받지 않습니다.", "transfer"),
    ("en", "Our pages carry no third-party content at all.", "tracker_use"),
    ("de", "Inhalte von Drittservern werden nicht geladen.", "tracker_use"),
    ("fr", "Aucun contenu n'est chargé depuis les serveurs d'un tiers.", "tracker_use"),
    ("en", "We do not work with ad networks.", "purpose"),
    ("de", "Wir arbeiten nicht mit Werbenetzwerken zusammen.", "purpose"),
    ("fr", "Nous ne collaborons avec aucune régie publicitaire.", "purpose"),
    ("ja", "広告ネットワークとは提携していません。", "purpose"),
    ("ko", "우리는 광고 네트워크와 제휴하지 않습니다.", "purpose"),
    ("en", "We do not install tools that analyse your visit.", "purpose"),
    ("de", "Wir setzen keine Werkzeuge ein, die Ihren Besuch auswerten.", "purpose"),
    ("fr", "Nous n'installons aucun outil qui analyse votre visite.", "purpose"),
    ("ja", "訪問を分析するツールは導入していません。", "purpose"),
    ("en", "There will not be a single cookie from us.", "cookie_use"),
    ("en", "The festival site goes without any form of audience measurement.", "purpose"),
    ("en", "Nothing on these pages watches where you click.", "data_collected"),
    ("en", "Nobody else gets to place a cookie here.", "third_party_collection"),
    ("en", "Device fingerprints have no place here.", "tracker_use"),
    ("en", "We never record your screen or the path of your mouse.", "tracker_use"),
    ("de", "Wir filmen weder Ihren Bildschirm noch die Wege Ihrer Maus.", "tracker_use"),
    ("fr", "Vos sessions ne sont jamais filmées.", "tracker_use"),
    ("ja", "画面の録画やカーソルの記録はいたしません。", "tracker_use"),
    ("ko", "화면이나 커서를 녹화하지 않습니다.", "tracker_use"),
    ("de", "Statistikprogramme haben wir nicht eingebaut.", "purpose"),
    ("de", "Kein anderes Unternehmen kann hier Cookies ablegen.", "third_party_collection"),
    ("de", "Nichts von dem, was Sie hier tun, wird verfolgt.", "data_collected"),
    ("fr", "Rien sur ce site n'observe vos clics.", "data_collected"),
    ("fr", "Nous n'avons installé aucun outil de statistiques.", "purpose"),
    ("ja", "トラッキングとは無縁のサイトです。", "data_collected"),
    ("ja", "利用状況を測るツールは、どれも使っていません。", "purpose"),
    ("ja", "よその会社のCookieが保存されることはありません。", "third_party_collection"),
    ("ko", "추적 프로그램은 하나도 넣지 않았습니다.", "data_collected"),
    ("ko", "다른 회사가 저희 사이트를 통해 쿠키를 심는 일은 없습니다.", "third_party_collection"),
    ("en", "Our statistics do without cookies altogether.", "purpose"),
    ("en", "All visit data stays on our own machines.", "sharing"),
    ("de", "Besucherzahlen bleiben allein auf unseren eigenen Servern.", "sharing"),
    ("fr", "Les statistiques restent toujours sur nos propres machines.", "sharing"),
    ("ja", "アクセスの記録は当店のサーバー内にとどまります。", "sharing"),
    ("en", "All our cookies are first-party ones.", "third_party_collection"),
    ("en", "We make no recordings of your cursor.", "tracker_use"),
    ("en", "The cookies hold no code by which a browser is known again.", "identifiability"),
    ("de", "Sämtliche Cookies hier stammen von uns selbst.", "third_party_collection"),
    ("en", "No profiles of our guests are ever put together.", "purpose"),
]


@pytest.mark.parametrize(("language", "text", "type_"), SAID)
def test_there_is_none_of_a_thing(language: str, text: str, type_: str) -> None:
    assert denied(text, language) == {type_}


NONE = [
    ("en", "No vendor in the EU receives your card number abroad."),
    ("en", "We show no third-party content until you click."),
    ("de", "Kein Anbieter außerhalb der EU erhält Daten, bevor Sie zustimmen."),
    ("en", "Nothing that identifies you leaves our office unless you ask for it."),
    ("en", "We do not sell tools that analyse your visit."),
    ("en", "Not every ad network works with publishers of our size."),
    ("de", "Dienste, die Ihren Besuch auswerten, sind nicht billig."),
    ("en", "All cookies that the basket needs are first-party cookies."),
    ("en", "There is no automated decision-making, profiling included."),
    ("en", "Visits cannot be counted without cookies."),
    ("en", "Statistics on visits are made by Plausible without cookies."),
    ("de", "Wer ohne Cookies kommt, wird in der Statistik nicht erkannt."),
    ("en", "No analytics tool is perfect."),
    ("en", "A doctor's website should be free of trackers."),
    ("en", "Our aim is a website that is free of trackers."),
    ("en", "Nothing on this site tracks your parcels."),
    ("en", "None of our cookies lasts longer than a year."),
    ("en", "“There is not a single cookie here” is easily said, and we do not say it."),
    ("de", "Länger als eine Woche bleibt kein Cookie von uns bei Ihnen."),
    ("de", "Besucher unserer Ausstellung im Museum werden nicht beobachtet."),
    ("fr", "Aucun outil de statistiques n'est parfait."),
    ("fr", "Personne ne note vos visites à la piscine."),
    ("ja", "印刷物には追跡の仕組みはありません。"),
    ("ja", "フィンガープリントを採取しないブラウザもあります。"),
    ("ko", "회원 전용 페이지에는 통계 프로그램이 설치되어 있지 않습니다."),
    ("ko", "쿠키를 사용하지 않는 분석 도구를 쓰고 있습니다."),
]


@pytest.mark.parametrize(("language", "text"), NONE)
def test_what_looks_like_it_denies_nothing_at_large(language: str, text: str) -> None:
    assert denied(text, language) == set()


def test_what_the_next_sentence_takes_out_is_an_exception() -> None:
    (claim,) = [
        c
        for c in read("We do not use cookies. The only exception is the one for your basket.", "en")
        if c.polarity == "does_not"
    ]
    assert claim.exceptions == ("other",)


def test_none_of_them_speaks_of_the_cookies_of_the_sentence_before() -> None:
    said = read("We set two cookies. None of them is used for advertising.", "en")
    (claim,) = [c for c in said if c.polarity == "does_not"]
    assert (claim.type, claim.purpose, claim.data) == ("purpose", ("advertising",), ("cookies",))


def test_cookies_that_one_eats_have_no_lifetime() -> None:
    said = read("All our cookies are baked by hand. They stay fresh for 14 days.", "en")
    assert not [c for c in said if c.type == "retention"]
