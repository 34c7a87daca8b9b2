"""A denial that holds under a condition, for one tool, place, end or kind of persons is none of all."""

import pytest

from tests.policy.readers.expectation import read

NOTHING_DENIED = [
    ("de", "Ohne Ihr Einverständnis setzt unsere Bücherei keine Cookies."),
    ("de", "Solange Sie nicht zustimmen, legen wir keine Cookies ab."),
    ("de", "Klicken Sie auf Nein, werden keine Cookies gespeichert, sofern Sie dabei bleiben."),
    ("de", "Außer einem Sitzungscookie kommen keine Cookies zum Einsatz."),
    ("de", "Für die Besucherzählung verwenden wir keine Cookies."),
    ("de", "Nicht notwendige Cookies setzen wir, nachdem Sie eingewilligt haben."),
    ("de", "Hotjar starten wir nicht, bevor Sie zugestimmt haben."),
    ("de", "Ihre IP-Adresse wird nicht vollständig gespeichert."),
    ("de", "Wir können nicht ausschließen, dass Vimeo Daten an Dritte übermittelt."),
    ("de", "Auf Werbung können wir als kleiner Verlag nicht verzichten."),
    ("de", "Sie bekommen von uns keine Werbung per E-Mail."),
    ("de", "Die Galerie merkt sich Ihre Sprache in einem Cookie, um nicht erneut fragen zu müssen."),
    ("de", "Ein Recht auf Herausgabe von Daten Dritter haben Sie nicht."),
    ("fr", "Sans votre feu vert, la librairie ne dépose aucun cookie."),
    ("fr", "Tant que vous n'avez rien choisi, aucun cookie n'est déposé."),
    ("fr", "Hormis un cookie de session, nous n'utilisons pas de cookies."),
    ("fr", "Pour compter les visites, nous n'utilisons pas de cookies."),
    ("fr", "Les cookies qui ne sont pas indispensables sont déposés avec votre accord."),
    ("fr", "Hotjar n'est chargé qu'après votre accord."),
    ("fr", "Votre adresse IP n'est pas intégralement enregistrée."),
    ("fr", "Nous ne pouvons exclure que des données soient transmises à des tiers."),
    ("fr", "Nous ne saurions nous passer de publicité."),
    ("fr", "Vous ne recevrez aucune publicité par courriel."),
    ("fr", "Notre galerie retient votre langue dans un cookie afin de ne pas vous la redemander."),
    ("fr", "Les photos que vous ne nous avez pas confiées sont transmises par nos partenaires."),
    ("en", "The gallery cannot tell your name, yet a cookie lets it recognise your browser."),
    ("en", "The booking page works without Google Analytics, too."),
    ("en", "Readers might believe that we do not use cookies."),
    ("en", "We receive the data of your Google Calendar. We do not share it with others."),
    ("en", "We make no secret of our trackers, and we do not hide that we use web beacons."),
    ("en", "Soon we will not share any data with advertisers."),
    ("en", "The library tries not to use third-party cookies."),
    ("en", "We do not collect more personal data than the loan of a book needs."),
    ("en", "We do not sell your data in the traditional sense."),
    ("en", "The printed edition of this magazine does not use cookies."),
    ("en", "No cookies are used in the volunteers' area."),
    ("en", "We have no access to the cookies that advertisers place."),
    ("en", "We have no say in the use of web beacons by our partners."),
    ("en", "We do not record your full IP address."),
    ("en", "Web beacons that you have not allowed are not loaded."),
    ("en", "Firms which break our rules may not receive data."),
    ("en", "We do not transfer data to countries without an adequacy decision."),
    ("en", "We do not share medical information with sponsors."),
    ("en", "We do not use the advertising features of Google Analytics."),
    ("en", "Hotjar is not active on pages about illness."),
    ("en", '"We never sell your data" is what everybody writes.'),
    ("en", "Piwicount does not collect any personal data."),
    ("en", "Cloudflare does not sell your data."),
    ("en", "We never meant to share data with sponsors, but a plug-in did."),
    ("en", "Our Norwegian branch does not use Hotjar."),
    ("en", "Readers under 16 are not shown personalised ads."),
    ("en", "We do not normally share data with third parties."),
    ("en", "In general no cookies are used in the library."),
    ("en", "Our processors have agreed not to sell data."),
    ("en", "No law requires us to collect IP addresses."),
    ("en", "Unlike others the museum does not use five trackers but one."),
    ("en", "There are no banners here, just a pixel of LinkedIn."),
    ("en", "The society stopped selling data in Texas."),
    ("en", "Sensitive data is not transferred to the United States."),
    ("en", "In order to continue free of charge, the paper sells advertising and some information."),
    ("en", "The free plan shows no ads."),
    ("en", "In Portugal we run our own servers, so nothing leaves the country."),
    ("en", "Answers from the questionnaire are not used for marketing."),
    ("en", "According to Acme, its counter does not collect personal data."),
    ("en", "We recommend not sharing health information in the chat."),
    ("en", "Our host works without cookies: nothing is stored on your device unless you sign in."),
    ("en", "Apart from a session cookie nothing is stored on your device."),
    ("ja", "同意をいただくまで、お使いの端末に何も保存しません。"),
    ("de", "In der Grundversion setzt das Portal keine Cookies."),
    ("de", "Herkömmliche Tracking-Cookies verwenden wir nicht."),
    ("fr", "Nous n'utilisons pas de cookies de suivi classiques."),
    ("en", "We do not show advertisements that rely on third-party cookies."),
    ("en", "We do not use your order for advertising by means of third-party cookies."),
    ("en", "We do not collect error reports or analytics data in the trial version."),
    ("en", "Patients' records are not shared with third parties."),
    ("en", "Our ticketing tool is hosted in Austria and no data is transferred to third countries."),
    ("ja", "研究参加者のデータは外部に提供しません。"),
    ("en", "The gallery does not share personal data for targeted advertising."),
    ("en", "The association does not collect sensitive categories of personal data."),
    ("en", "We do not share certain types of personal data with sponsors."),
    ("en", "Readers are not tracked across other websites."),
    ("en", "We do not use session cookies to track visitors."),
    ("en", "The museum does not use analytics services that follow visitors across websites."),
    ("en", "The museum does not store data on our servers."),
    ("en", "Nobody is named, and the form sets no cookies."),
    ("en", "Booking systems do not have access to your health data."),
    ("en", "Apart from Matomo the blog does not use any other analytics or advertising services."),
    ("en", "Our gallery sets no cookies of its own."),
    ("en", "We do not share Google user data with data brokers."),
    ("en", "The choir does not store any of your personal data on external servers."),
    ("en", "Visitors are not tracked for more than one day."),
    ("en", "We do not place cookies created by ourselves."),
    ("en", "The exchange of exhibits does not include loans. This will not involve passing on your details."),
    ("en", "We do not match the figures obtained through the use of Google Analytics with bookings."),
    ("en", "We will not use your personal data in any manner other than the one described here."),
    ("en", "Our definition of figures is whatever does not identify you."),
    ("en", "Browsers offer a Do Not Track setting to express the privacy preference not to be profiled."),
]


@pytest.mark.parametrize(("language", "text"), NOTHING_DENIED)
def test_no_flat_denial(language: str, text: str) -> None:
    assert [
        (c.type, c.because) for c in read(text, language) if c.polarity == "does_not" and not c.exceptions
    ] == []


@pytest.mark.parametrize(
    ("language", "text", "kind", "excepted"),
    [
        ("en", "We use Hotjar. We share data with nobody else.", "sharing", "other"),
        ("en", "We do not sell or share data as those terms are defined by the CPRA.", "sharing", "other"),
        ("en", "Hotjar does not run before you agree. We share data with nobody else.", "sharing", "other"),
        ("de", "Sonst erhält niemand Ihre Daten.", "sharing", "other"),
        ("de", "In der Regel geben wir keine Daten an Dritte weiter.", "sharing", "other"),
        ("de", "Ohne Ihre Zustimmung geben wir keine Daten an Dritte weiter.", "sharing", "consent"),
        ("de", "Kein Tracking ohne Ihre Zustimmung.", "purpose", "consent"),
        ("de", "Zu Werbezwecken nutzen wir Hotjar nicht.", "purpose", "other"),
        ("de", "Eine Übermittlung in Drittländer erfolgt nicht, außer an Vimeo.", "transfer", "other"),
        ("fr", "En principe, nous ne transmettons pas vos données à des tiers.", "sharing", "other"),
        ("fr", "Aucun cookie publicitaire n'est déposé sans votre accord.", "purpose", "consent"),
        ("fr", "Nous n'utilisons pas Hotjar à des fins publicitaires.", "purpose", "other"),
        ("fr", "À part notre imprimeur, aucun tiers n'a accès à vos données.", "sharing", "other"),
    ],
)
def test_says_what_it_excepts(language: str, text: str, kind: str, excepted: str) -> None:
    found = [c for c in read(text, language) if c.type == kind]
    assert [(c.polarity, excepted in c.exceptions) for c in found] == [("does_not", True)]


@pytest.mark.parametrize(
    ("language", "before", "denial", "limited"),
    [
        (
            "de",
            "Per Kontaktformular erfahren wir Ihre Angaben.",
            "Wir geben sie nicht an Dritte weiter.",
            True,
        ),
        (
            "de",
            "Ihre Anfrage im Formular enthält Daten.",
            "Diese Daten geben wir nicht an Dritte weiter.",
            True,
        ),
        (
            "de",
            "Ein Formular fragt nach Ihren Daten.",
            "Ihre IP-Adresse geben wir nicht an Dritte weiter.",
            False,
        ),
        (
            "de",
            "Beim Besuch und im Formular fallen Daten an.",
            "Diese geben wir nicht an Dritte weiter.",
            False,
        ),
        ("de", "## Kontaktformular\n\n", "Ihre Daten werden nicht an Dritte weitergegeben.", True),
        ("de", "## Datenschutz\n\n", "Ihre Daten werden nicht an Dritte weitergegeben.", False),
        ("fr", "Le formulaire recueille vos données.", "Elles ne sont pas transmises à des tiers.", True),
        ("fr", "Votre visite nous laisse des données.", "Elles ne sont pas transmises à des tiers.", False),
        ("en", "The contact form asks for some data.", "We do not share this data with third parties.", True),
        (
            "en",
            "The contact form asks for some data.",
            "We share none of your data with third parties.",
            False,
        ),
    ],
)
def test_what_is_handed_in_is_not_what_a_visit_leaves(
    language: str, before: str, denial: str, limited: bool
) -> None:
    found = [c for c in read(f"{before} {denial}", language) if c.type == "sharing"]
    assert [(c.polarity, "other" in c.exceptions) for c in found] == [("does_not", limited)]


@pytest.mark.parametrize(
    ("language", "text", "apart"),
    [
        ("en", "Our job portal only uses necessary cookies.", True),
        ("de", "Im Bewerberportal setzen wir nur notwendige Cookies.", True),
        ("ja", "採用サイトでは必須Cookieのみ使用しています。", True),
        ("ko", "결제 페이지에서는 필수 쿠키만 사용합니다.", True),
        ("en", "Our website uses only necessary cookies.", False),
    ],
)
def test_only_necessary_cookies_on_a_part_of_the_site(language: str, text: str, apart: bool) -> None:
    found = [c for c in read(text, language) if c.type == "purpose"]
    assert [c.area not in (None, "public") for c in found] == [apart]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "If you refuse, we only use necessary cookies."),
        ("de", "Lehnen Sie ab, setzen wir ausschließlich notwendige Cookies."),
        ("fr", "En cas de refus, nous n'utilisons que des cookies nécessaires."),
        ("ja", "拒否した場合は、必須Cookieのみを使用します。"),
        ("ko", "거부하시는 경우 필수 쿠키만 사용합니다."),
    ],
)
def test_only_necessary_cookies_after_a_refusal_rule_nothing_out_for_others(language: str, text: str) -> None:
    found = [c for c in read(text, language) if c.exclusive]
    assert found
    assert all(c.exceptions == ("consent",) for c in found)
