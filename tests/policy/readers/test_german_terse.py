"""German in nominal style, in lists without a verb and with gender marks; and what looks like a denial and is
none.
"""

import pytest

from tests.policy.readers.expectation import unmet

SAID = [
    ("Die Tischreservierung läuft über den externen Dienst Quandozo.", "vendor_use=Quandozo"),
    ("Für Umfragen nutze ich das Tool Fragolino (Fragolino Ltd., Malta).", "vendor_use=Fragolino"),
    ("Spenden werden über Gebefix (Seestraße 3, Zug) abgewickelt.", "vendor_use=Gebefix"),
    ("Der Anbieter Ihres Browsers hat darauf Zugriff.", "-vendor_use"),
    ("Der Newsletter wird durch Mitarbeiter versandt.", "-vendor_use"),
    ("Die im Bestellschein eingetragenen Angaben werden bei uns gespeichert.", "data_collected"),
    ("Ihre Angaben werden gespeichert, bis der Vorgang erledigt ist.", "-data_collected retention"),
    ("Rechtsgrundlage: Art. 6 Abs. 1 (b) DSGVO", "consent:contract"),
    ("Rechtsgrundlage: vertragliche Erfüllung.", "consent:contract"),
    ("Dafür ist keine Cookie-Einwilligung erforderlich.", "!consent -!cookie_use -consent"),
    ("Bei Nichtannahme von Cookies ist die Bedienung eingeschränkt.", "consequence"),
    ("Usertracking findet hier nicht statt.", "!purpose:analytics"),
    ("Die App hat keinen Server. Es gibt keine Werbung.", "!purpose:advertising"),
    ("Unsere Dienstleister*innen erhalten Ihre Daten.", "sharing"),
    ("Wir wissen nicht, was die Besucher:innen anklicken.", "-data_collected"),
    ("Es gelten zusätzlich die Datenschutzbestimmungen von Apple.", "-scope"),
    ("Verweise auf YouTube führen zu einem fremden Anbieter.", "-vendor_use"),
    ("Nach Eingang Ihres Widerspruchs wird die Auswertung eingestellt.", "opt_out_effect"),
    (
        "Ausloggen aus der Zählung: https://zaehler.example.org/raus",
        "opt_out@https://zaehler.example.org/raus",
    ),
    ("Zum Beenden der Messung: https://zaehler.example.org/x", "opt_out@https://zaehler.example.org/x"),
    ("Wir speichern keine personenbezogenen Daten länger als nötig.", "!data_collected^other"),
    ("Vor Ihrem Klick werden keine Daten an externe Server übertragen.", "!sharing^other"),
    ("Die Karte verarbeitet keine personenbezogenen Daten.", "-!data_collected"),
    ("Wir verarbeiten keine personenbezogenen Daten von Kindern.", "-!data_collected"),
    ("Wir verarbeiten keine personenbezogenen Daten ohne Ihre Zustimmung.", "-!data_collected"),
    ("Wir haben keine Cookie-Wand.", "-!cookie_use"),
    ("Keine Auswertung, wenn Sie widersprochen haben.", "!purpose^other"),
]

LISTS = [
    (
        (
            "Beim Abruf werden protokolliert:\n- Zugriffsstatus/HTTP-Statuscode\n- Hostname des Rechners\n"
            "- Inhalt der Anforderung (Seite)\n- Quelle, von welcher Sie auf die Seite gelangten"
        ),
        (
            "data_collected:usage data_collected:ip_address data_collected:browsing_history"
            " data_collected:referrer"
        ),
    ),
    (
        "Zum Zweck der Anzeige werden folgende Daten übersandt:\n- IP-Adresse\n- Betriebssystem",
        "data_collected:ip_address data_collected:device_info",
    ),
    ("Du hast das Recht auf:\n- Berichtigung unrichtiger Daten", "rights"),
    (
        "Wir erheben Zugriffsdaten. Die Zugriffsdaten umfassen:\n- IP-Adresse\n- Uhrzeit der Anfrage",
        "data_collected:ip_address data_collected:usage",
    ),
    (
        "# Arten der verarbeiteten Daten\n\n- Nutzungsdaten (z. B. besuchte Seiten).\n- Gerät (IP-Adressen).",
        "data_collected:browsing_history data_collected:ip_address",
    ),
    ("# Zweck der Verarbeitung\n\n- Sicherheitsmaßnahmen.\n- Messung", "purpose:security"),
    ("Wir speichern Daten, die Ihr Browser automatisch übermittelt.", "-sharing"),
    (
        (
            "Wir erheben Daten über jeden Zugriff. Zu den Zugriffsdaten gehören:\n\n"
            "Name der Datei, IP-Adresse, Datenmenge."
        ),
        "data_collected:ip_address",
    ),
]


@pytest.mark.parametrize(("text", "expected"), [*SAID, *LISTS])
def test_what_a_terse_sentence_says(text: str, expected: str) -> None:
    assert not unmet(text, expected, "de")
