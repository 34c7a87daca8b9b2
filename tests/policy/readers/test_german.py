"""What is read from German sentences, and with which polarity."""

import pytest

from tests.policy.readers.expectation import unmet

CASES = [
    ("Wir verwenden Cookies, um unsere Website zu verbessern.", "cookie_use purpose:improvement"),
    ("Wir verwenden keine Cookies.", "!cookie_use"),
    (
        ("Wir setzen Google Analytics zur Analyse der Nutzung ein."),
        "vendor_use=google-analytics purpose:analytics",
    ),
    ("Wir verwenden kein Google Analytics.", "!vendor_use=google-analytics"),
    ("Wir geben Ihre personenbezogenen Daten nicht an Dritte weiter.", "!sharing"),
    (
        ("Eine Weitergabe Ihrer Daten an Dritte findet ohne Ihre Einwilligung nicht statt."),
        "!sharing^consent",
    ),
    ("Wir übermitteln Ihre Daten an unsere Dienstleister.", "sharing"),
    ("Sie können Cookies in den Einstellungen Ihres Browsers blockieren.", "browser_control -!cookie_use"),
    ("Analyse-Cookies setzen wir nur mit Ihrer Einwilligung.", "consent cookie_use"),
    (
        (
            "Der Erfassung durch Google Analytics können Sie hier widersprechen: https://tools.google.com/"
            "dlpage/gaoptout"
        ),
        "opt_out@https://tools.google.com/dlpage/gaoptout",
    ),
    ("Die Daten werden nach 14 Monaten gelöscht.", "retention"),
    ("Stand: 1. März 2024", "date"),
    ("Wir verkaufen Ihre Daten nicht.", "!sale"),
    (
        "In unserem Angebot kommen Cookies zum Einsatz.",
        "cookie_use -!cookie_use",
    ),
    (
        "In unserem Angebot kommen keine Cookies zum Einsatz.",
        "!cookie_use -cookie_use",
    ),
    (
        "Auf Cookies verzichten wir; wir verzichten gänzlich auf den Einsatz von Cookies.",
        "!cookie_use",
    ),
    (
        "Cookies sind Textdateien, die ein Browser speichert.",
        "-cookie_use",
    ),
    (
        "Notwendige Cookies sind erforderlich, um Ihre Bestellung auszuführen.",
        "purpose:service",
    ),
    (
        "Das Cookie läuft nach 30 Tagen ab.",
        "retention",
    ),
    (
        "Welche Cookies zugelassen werden, legen Sie in Ihrem Browser fest.",
        "browser_control",
    ),
    (
        "Eine Übermittlung Ihrer Daten an Dritte erfolgt nicht.",
        "!sharing -sharing",
    ),
    (
        "Empfänger der Daten ist unser Versanddienstleister.",
        "sharing",
    ),
    (
        "Ihre Zahlungsdaten geben wir an Ihre Bank und andere Kreditinstitute weiter.",
        "sharing",
    ),
    (
        "Unsere Rechenzentrumsdienstleister haben Zugriff auf Ihre Kundendaten.",
        "sharing",
    ),
    (
        "Ihre Daten werden in Drittstaaten übertragen.",
        "transfer -sharing",
    ),
    (
        "Personenbezogene Daten werden auf diesen Seiten nicht erhoben.",
        "!data_collected -data_collected",
    ),
    (
        "Unsere App erfasst die Werbe-ID.",
        "data_collected:device_id",
    ),
    (
        "Aus den Daten ist kein Rückschluss auf Ihre Person möglich.",
        "!identifiability",
    ),
    (
        "Ihnen steht ein Beschwerderecht bei der Behörde zu.",
        "rights",
    ),
    (
        "Diese Hinweise gelten nicht für verlinkte Seiten.",
        "!scope",
    ),
    (
        "Das Opt-out-Cookie verhindert die weitere Erfassung durch Matomo.",
        "opt_out_effect",
    ),
    ("An Adresshändler verkaufen wir keine Daten und auch sonst nichts.", "!sale -sale"),
    ("Zu Werbezwecken verwenden wir die Daten nicht.", "!purpose:advertising -purpose"),
    ("IP-Adressen gelten für uns nicht als personenbezogene Daten.", "!definition:ip_address"),
    (
        "Analysewerkzeuge wie Google Analytics kommen nicht zum Einsatz.",
        "!vendor_use=google-analytics -vendor_use",
    ),
    (
        "Für Nutzer mit Wohnsitz in der Schweiz gilt ergänzend das Schweizer Datenschutzgesetz.",
        "jurisdiction",
    ),
    ("Über wesentliche Änderungen dieser Richtlinie informieren wir Sie per E-Mail.", "change_notice"),
    ("Zur Besucherzählung binden wir etracker ein.", "vendor_use=etracker purpose:statistics"),
    ("Vimeo binden wir auf keiner Seite ein.", "!vendor_use=vimeo -vendor_use"),
    ("Auf unseren Seiten wird das Meta-Pixel eingesetzt.", "tracker_use vendor_use=meta"),
    ("Mixpanel findest du bei uns nicht.", "!vendor_use=mixpanel -vendor_use"),
    ("Kein Tracking, keine Werbung.", "!purpose:analytics !purpose:advertising"),
    ("Werbe-Cookies werden nicht gesetzt.", "!purpose:advertising -!cookie_use"),
    ("Auf Analysewerkzeuge haben wir bewusst verzichtet.", "!purpose:analytics"),
    ("Eine Weitergabe an Dritte erfolgt nicht.", "!sharing -sharing"),
    ("Dritten leiten wir diese Daten nicht weiter.", "!sharing -sharing"),
    ("Pinterest bekommt dabei Ihre IP-Adresse.", "sharing"),
    ("Beim Öffnen der Karte wird eine Verbindung zu Servern von Mapbox hergestellt.", "sharing"),
    ("Ein Verkauf von Daten ist ausgeschlossen.", "!sale -sale"),
    ("Eine Übermittlung in Drittländer ist nicht vorgesehen.", "!transfer -transfer"),
    ("Was der Server mitschreibt (IP-Adresse, Browser), löschen wir nach zwei Wochen.", "retention#1209600"),
    (
        "Unser Server erfasst automatisch Daten. Dazu zählen IP-Adresse und Referrer.",
        "data_collected:referrer",
    ),
    ("Die erhobenen Daten werden nicht verkauft.", "!sale -!data_collected"),
    ("Cookies, die der Warenkorb braucht, bedürfen keiner Einwilligung.", "!consent -consent"),
    ("Ganz unten kommst du über die Cookie-Einstellungen wieder zur Auswahl.", "opt_out:banner"),
    ("„Do Not Track“ werten wir nicht aus.", "!signals -signals"),
    ("Du darfst verlangen, dass wir deine Daten löschen. Schreib an post@kiosk.example.", "rights:contact"),
    ("Eine Widerspruchsmöglichkeit besteht nicht.", "!rights -rights -opt_out"),
    ("Wenn Sie ablehnen, entstehen Ihnen ohne Cookies keine Nachteile.", "!consequence"),
    ("Ihre Kennung lässt keinen Rückschluss auf Personen zu.", "!identifiability"),
    ("Sobald sich hier etwas ändert, geben wir per Rundmail Bescheid.", "change_notice"),
    ("Das Cookie „kiosk_wahl“ behält Ihre Auswahl sechs Monate.", "cookie_declared=kiosk_wahl"),
    ("Statistik-Cookies: Sie verraten uns, was gelesen wird.", "purpose:statistics"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads(text: str, expected: str) -> None:
    assert unmet(text, expected, "de") == []
