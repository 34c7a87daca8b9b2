"""German and French in words of their own: whole sentences, joined clauses, and denials that are none."""

import pytest

from tests.policy.readers.expectation import unmet

GERMAN = [
    ("Fremde Cookies haben auf unseren Seiten nichts verloren.", "!third_party_collection -!cookie_use"),
    ("Von Cookies lassen wir die Finger.", "!cookie_use -cookie_use"),
    ("Zählpixel und Ähnliches gibt es bei uns nicht.", "!tracker_use -tracker_use"),
    ("Ihre Angaben bleiben bei uns.", "!sharing -sharing"),
    ("Ihre Angaben bleiben bei der Bank.", "-!sharing"),
    ("Sendet Ihr Browser ein DNT-Signal, respektieren wir dies und zählen Sie nicht.", "signals -!signals"),
    ("Unsere Kartenzahlungen wickelt Stripe ab.", "vendor_use=stripe"),
    ("Die Lupe hat einen Zoom mit drei Stufen.", "-vendor_use -!vendor_use"),
    ("Eine Übertragung in die USA ist dabei nicht auszuschließen.", "-!transfer"),
    ("Wir erheben nicht mehr Daten als nötig.", "-!data_collected"),
    ("Dass Daten nicht an Dritte gelangen, kann bei E-Mails niemand garantieren.", "-!sharing"),
    ("Auf die Datenverarbeitung durch Facebook haben wir keinen Einfluss.", "-!vendor_use"),
]
FRENCH = [
    ("Nous nous passons totalement de cookies.", "!cookie_use -cookie_use"),
    ("Vous pouvez aussi utiliser le site sans cookies.", "-!cookie_use"),
    ("La page « Accueil » n'utilise pas de cookies.", "-!cookie_use"),
    ("Aucun tiers n'observe ce que vous faites sur ce site.", "!third_party_collection"),
    ("Vos données restent chez nous.", "!sharing -sharing"),
    ("Vos données restent chez la banque.", "-!sharing"),
    ("Nous ne collectons pas plus de données que nécessaire.", "-!data_collected"),
    ("Les encaissements passent par Stripe.", "vendor_use=stripe"),
    ("Les demandes Do Not Track restent sans effet.", "!signals -signals"),
    ("Vos données ne quittent pas la France.", "!transfer -transfer"),
]


@pytest.mark.parametrize(("text", "expected"), GERMAN)
def test_reads_german(text: str, expected: str) -> None:
    assert unmet(text, expected, "de") == []


@pytest.mark.parametrize(("text", "expected"), FRENCH)
def test_reads_french(text: str, expected: str) -> None:
    assert unmet(text, expected, "fr") == []
