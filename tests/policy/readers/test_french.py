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
    ("Aucun cookie publicitaire n'est utilisé.", "!purpose:advertising -!cookie_use"),
    ("Nous avons choisi de nous passer d'outils d'analyse.", "!purpose:analytics -purpose"),
    ("Ni Vimeo, ni Mixpanel.", "!vendor_use=mixpanel -vendor_use"),
    ("On se sert de témoins pour garder ta langue.", "cookie_use"),
    ("Nous n'affichons aucune publicité.", "!purpose:advertising -purpose"),
    (
        "Nos trente partenaires et nous-mêmes stockons des informations sur votre appareil.",
        "third_party_collection",
    ),
    ("Chacun de ces éditeurs est susceptible de déposer des cookies.", "third_party_collection"),
    ("Un plan de Mapbox s'affiche, qui reçoit ton adresse IP.", "sharing"),
    ("Elles ne sont révélées à personne. Ces données restent ici.", "-sharing"),
    ("Personne d'autre n'a accès à vos données.", "!sharing^other -sharing"),
    ("Ces renseignements ne quittent pas l'Union européenne.", "!transfer -transfer"),
    ("Les journaux sont écrasés au bout d'un an.", "retention#31536000"),
    ("Ce dernier disparaît à la fermeture du navigateur.", "-cookie_use"),
    ("Le traceur est exempté de consentement.", "!consent -consent"),
    ("Vous pouvez revenir sur votre choix depuis le bandeau.", "opt_out:banner"),
    ("Tu préfères ne plus être mesuré par Matomo ? Désactive le suivi dans tes réglages.", "opt_out"),
    ("Les signaux « Do Not Track » ne sont pas pris en charge.", "!signals -signals"),
    ("Votre refus des cookies n'entraîne aucune restriction d'accès.", "!consequence -consequence"),
    ("Vos droits d'accès s'exercent par courrier. Écrivez à dpo@kiosque.example.", "rights:contact"),
    ("Cet énoncé vise les renseignements personnels recueillis ici. Cet énoncé s'applique au site.", "scope"),
    ("Nous pouvons la modifier de temps à autre.", "change_notice"),
    ("Le cookie « kiosque_choix » dure six mois.", "cookie_declared=kiosque_choix"),
    ("Cookies statistiques : ils nous apprennent ce qui est lu.", "purpose:statistics"),
    (
        "Afin d'afficher des annonces ciblées, nos partenaires lisent des cookies.",
        "purpose:targeted_advertising",
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads(text: str, expected: str) -> None:
    assert unmet(text, expected, "fr") == []
