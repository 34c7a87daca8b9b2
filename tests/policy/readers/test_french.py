"""What is read from French sentences, and with which polarity."""

import pytest

from tests.policy.readers.expectation import unmet

CASES = [
    ("Nous utilisons des cookies afin d'améliorer notre site.", "cookie_use purpose:improvement"),
    ("Notre site n'utilise aucun cookie.", "!cookie_use"),
    (
        ("Nous utilisons Google Analytics pour mesurer l'audience."),
        "vendor_use=google-analytics purpose:analytics",
    ),
    ("Nous n'utilisons pas Google Analytics.", "!vendor_use=google-analytics"),
    ("Nous ne partageons pas vos données personnelles avec des tiers.", "!sharing"),
    (
        ("Nous ne communiquons vos données à des tiers qu'avec votre consentement."),
        "sharing -!sharing consent",
    ),
    ("Vos données ne sont jamais vendues.", "!sale"),
    ("Vos données peuvent être transmises à nos partenaires.", "sharing"),
    ("Aucun cookie n'est déposé sans votre consentement.", "consent -!cookie_use"),
    ("Vous pouvez paramétrer votre navigateur pour refuser les cookies.", "browser_control -!cookie_use"),
    (
        ("Pour désactiver le suivi publicitaire, cliquez ici : https://www.youronlinechoices.com/fr/"),
        "opt_out@https://www.youronlinechoices.com/fr/",
    ),
    ("Les cookies sont conservés pendant 13 mois.", "retention"),
    ("Nous ne vendons pas vos données.", "!sale"),
    (
        "Un cookie est un petit fichier que garde le navigateur.",
        "-cookie_use",
    ),
    (
        "Ces cookies sont indispensables au fonctionnement de la boutique.",
        "purpose:service",
    ),
    (
        "Réglez votre logiciel de navigation pour rejeter les cookies.",
        "browser_control",
    ),
    (
        "Le refus de cookies peut rendre certaines pages inaccessibles.",
        "consequence",
    ),
    (
        "Aucune donnée personnelle n'est communiquée à des tiers.",
        "!sharing -sharing",
    ),
    (
        "Les destinataires de vos données sont nos prestataires.",
        "sharing",
    ),
    (
        "Nos prestataires ont accès à vos données de livraison.",
        "sharing",
    ),
    (
        "Vos données ne sont pas transférées en dehors de l'Union européenne.",
        "!transfer -!sharing",
    ),
    (
        "Aucune donnée personnelle n'est collectée sur ce site.",
        "!data_collected",
    ),
    (
        "Nous collectons l'identifiant publicitaire de votre téléphone.",
        "data_collected:device_id",
    ),
    (
        "Sans votre accord, nous ne déposons aucun cookie publicitaire.",
        "consent:consent",
    ),
    (
        "Les adresses IP sont tronquées et ne permettent pas de vous identifier.",
        "!identifiability",
    ),
    (
        "Vous pouvez adresser une réclamation à l'autorité de contrôle.",
        "rights",
    ),
    (
        "Cette politique ne s'applique pas aux sites tiers.",
        "!scope",
    ),
    (
        "On entend par « données personnelles » toute information, y compris les identifiants de cookies.",
        "definition:cookies",
    ),
    ("Le refus des cookies peut empêcher l'accès à certaines fonctionnalités.", "consequence"),
    ("Notre site ne répond pas aux signaux « Do Not Track ».", "!signals"),
    ("Aucune donnée n'est transférée hors de l'Union européenne.", "!transfer"),
    ("Nous transmettons votre adresse à notre transporteur pour la livraison.", "sharing"),
    ("Les résidents de Californie disposent de droits supplémentaires au titre du CCPA.", "jurisdiction"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads(text: str, expected: str) -> None:
    assert unmet(text, expected, "fr") == []
