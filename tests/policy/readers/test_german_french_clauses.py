"""German and French: words in other words' places (a noun that looks like a verb, somebody who is sent on, a
clause that takes something out), and what stays said beside them.
"""

import pytest

from tests.policy.readers.expectation import unmet

SAID = [
    ("de", "Die Angaben im Heft beruhen auf anonymen Briefen und Erzählungen.", "-!identifiability"),
    ("de", "Die Zugriffe werten wir in anonymer Form aus.", "!identifiability"),
    ("de", "Wir erheben anonyme Nutzungsdaten.", "!identifiability"),
    ("fr", "Nos informations proviennent de témoignages anonymes.", "-!identifiability"),
    ("fr", "Ces informations restent anonymes.", "!identifiability"),
    ("de", "Im Formular geben Sie Ihre Daten ein.", "-sharing"),
    ("de", "Wir geben Ihre Daten an ein Partnerunternehmen weiter.", "sharing"),
    ("de", "Aus dem Fragebogen erfahren wir Ihre Daten.", "-sharing"),
    ("de", "Unsere Partner erfahren Ihre Daten.", "sharing"),
    ("fr", "Nous ne relevons et ne gardons aucune donnée de votre téléphone (adresse IP).", "-!sharing"),
    ("fr", "Votre adresse est donnée à notre transporteur.", "sharing"),
    ("de", "Wer die Anzeige anklickt, wird auf die Website des Händlers weitergeleitet.", "-sharing"),
    ("de", "Auf unserer Website werden Ihre Daten an Partner weitergeleitet.", "sharing"),
    ("de", "Ihre Daten werden an die Website des Händlers weitergeleitet.", "sharing"),
    ("de", "Manche Cookies werden von Diensten Dritter gesetzt.", "third_party_collection"),
    ("de", "Cookies werden nicht von Diensten Dritter gesetzt.", "-third_party_collection"),
    ("fr", "Ce sont des cookies émis par le Site ou par des domaines tiers.", "third_party_collection"),
    ("fr", "Les cookies sont émis par le Site et non par des tiers.", "-third_party_collection"),
    ("de", "Die Einwilligung ist jederzeit widerrufbar.", "rights -consent"),
    ("fr", "Votre consentement est révocable à tout moment.", "rights -consent"),
    ("de", "Wir beauftragen keine Rechenzentren in den USA.", "!transfer -transfer"),
    ("fr", "Nous n'utilisons aucun serveur en dehors de l'Union européenne.", "!transfer -transfer"),
    ("fr", "Nous recourons à un serveur en dehors de l'Union européenne.", "-!transfer"),
    (
        "de",
        "Ist keine Einwilligung erforderlich, gilt Art. 6 Abs. 1 lit. f DSGVO.",
        "consent:legitimate_interest -consent:consent",
    ),
    (
        "fr",
        "Si aucun consentement n'est requis, notre intérêt légitime suffit.",
        "consent:legitimate_interest -consent:consent",
    ),
    ("fr", "Aucun consentement n'est requis pour ces cookies.", "!consent"),
    ("de", "Unsere Website verwendet Cookies, die Sie im Browser abschalten können.", "cookie_use"),
    ("fr", "Notre site utilise des cookies, que votre navigateur peut bloquer.", "cookie_use"),
    ("de", "Ihr Browser meldet, wenn unsere Website ein Cookie setzt.", "-cookie_use"),
    ("fr", "Vous êtes informés que la boutique peut déposer des cookies.", "cookie_use"),
    ("de", "Unsere Cookies speichern keine personenbezogenen Daten.", "!identifiability"),
    ("fr", "Nos cookies ne contiennent aucune donnée personnelle.", "!identifiability"),
    ("de", "Cookies können personenbezogene Daten enthalten.", "-!identifiability"),
    ("de", "Durch Cookies können wir Sie nicht namentlich identifizieren.", "-identifiability"),
    ("de", "Durch Cookies können wir Sie identifizieren.", "identifiability"),
    ("de", "Die Daten werden nach 14 Monaten anonymisiert.", "!identifiability^other"),
    ("fr", "Les données sont anonymisées après 14 mois.", "!identifiability^other"),
    ("de", "Fehler werden protokolliert, aber nicht mit Ihrer IP-Adresse.", "-data_collected:ip_address"),
    ("fr", "Les erreurs sont notées, mais pas avec votre adresse IP.", "-data_collected:ip_address"),
    ("de", "Eine Liste dieser Cookies finden Sie nachstehend.", "-policy_link"),
    ("fr", "La liste de ces cookies est fournie ci-après.", "-policy_link"),
    ("fr", "La liste de ces cookies est disponible sur une autre page.", "policy_link"),
    (
        "fr",
        "En vertu de la loi, les éditeurs doivent demander l'accord avant de lire un cookie.",
        "-third_party_collection -cookie_use",
    ),
    (
        "de",
        "Nach dem Gesetz müssen Betreiber zustimmen lassen, bevor ein Cookie gesetzt wird.",
        "-cookie_use",
    ),
    ("de", "Ihre Daten werden von unseren Dienstleistern verarbeitet.", "sharing"),
    ("fr", "Vos données sont traitées par nos prestataires.", "sharing"),
    ("fr", "Vos données ne sont pas traitées par nos prestataires.", "-sharing"),
    ("de", "Ihre Daten werden nicht von unseren Dienstleistern verarbeitet.", "-sharing"),
    (
        "de",
        "Wir führen Logfiles. Wir erheben Zugriffe. Diese umfassen die IP-Adresse.",
        "data_collected:ip_address",
    ),
    ("fr", "Nous recueillons des journaux. Ils contiennent votre adresse IP.", "data_collected:ip_address"),
    ("de", "Wir speichern Logfiles. Diese enthalten keine IP-Adressen.", "-data_collected:ip_address"),
]


@pytest.mark.parametrize(("language", "text", "expected"), SAID)
def test_said(language: str, text: str, expected: str) -> None:
    assert unmet(text, expected, language) == []


@pytest.mark.parametrize(
    ("language", "item", "expected"),
    [
        ("de", "Keine Cookies von Drittanbietern (Google Analytics, Hotjar)", "-vendor_use"),
        ("fr", "Aucun cookie tiers de suivi (Google Analytics, Hotjar)", "-vendor_use"),
        ("en", "No third-party tracking cookies (Google Analytics, Hotjar)", "-vendor_use"),
        ("fr", "Cookies de mesure (Google Analytics)", "vendor_use=google-analytics"),
    ],
)
def test_examples_of_what_there_is_none_of_are_not_used(language: str, item: str, expected: str) -> None:
    assert unmet(f"Cookies:\n\n- {item}\n- Session\n", expected, language) == []


@pytest.mark.parametrize(
    "intro",
    [
        "Beim Aufruf erheben wir folgende Daten (Rechtsgrundlage ist Art. 6 Abs. 1 lit. f DSGVO):",
        "Auf Grundlage unserer berechtigten Interessen speichern wir folgende Daten:",
    ],
)
def test_a_list_of_data_stays_one_beside_its_legal_basis(intro: str) -> None:
    assert unmet(f"{intro}\n\n- IP-Adresse\n- Browser\n", "data_collected:ip_address", "de") == []


def test_a_list_of_legal_bases_is_none_of_data() -> None:
    text = "Wir verarbeiten Daten auf folgenden Rechtsgrundlagen:\n\n- Vertrag\n- Browser\n"
    assert unmet(text, "-data_collected:user_agent", "de") == []
