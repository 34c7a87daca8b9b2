"""What policies of German and French sites say in their own clauses, and what only sounds like a denial."""

import pytest

from tests.policy.readers.expectation import read, unmet

SAID = [
    ("de", "Wir verarbeiten sie nach Art. 6 Abs. 1 lit. c DSGVO.", "consent:legal_obligation"),
    ("de", "Ein Abfluss in Drittländer kann nicht vollständig ausgeschlossen werden.", "-!transfer"),
    ("de", "Unser Dienstleister hat seinen Sitz in den USA, es gelten Standardvertragsklauseln.", "transfer"),
    (
        "de",
        "Ihre Einwilligung widerrufen Sie durch Löschen des Browser-Speichers.",
        "opt_out:browser_setting -tracker_use -data_collected",
    ),
    ("de", "Das Messen läuft einen Tag, dann endet der Versuch.", "-tracker_use"),
    ("de", "Ihr Widerspruch wird zwei Jahre in einem Cookie gespeichert.", "opt_out_persistence#63072000"),
    ("de", "Unser Hoster protokolliert Ihre IP-Adresse sieben Tage.", "data_collected:ip_address"),
    ("de", "Damit erhält Google Ihre IP-Adresse.", "sharing"),
    ("de", "Auf Anordnung der Gerichte dürfen wir Auskunft über Ihre Daten erteilen.", "sharing"),
    (
        "de",
        "Der Verwendung der Kontaktdaten im Impressum zu Werbung wird widersprochen.",
        "-purpose -!purpose -sharing -!sharing",
    ),
    ("de", "Angaben, die Sie über dieses Formular an uns übermitteln, lesen nur wir.", "-sharing"),
    ("de", "Es findet keine Weitergabe Ihrer Daten an Dritte statt.", "!sharing -!sharing^other"),
    (
        "de",
        "Wir werben hier nicht, Google Analytics misst die Besuche.",
        "vendor_use=google-analytics -!vendor_use",
    ),
    ("de", "Fremde Cookies? Cookies anderer Firmen gibt es hier nicht.", "!third_party_collection"),
    ("de", "Ein Transfer im Sinne der Art. 44 ff. DSGVO in Drittländer findet nicht statt.", "!transfer"),
    (
        "de",
        "Das stützt sich auf Art. 6 Abs. 1 lit. b und f DSGVO.",
        "consent:legitimate_interest consent:contract",
    ),
    ("de", "Werbe-Cookies setzen wir nicht ein, um Ihre Klicks zu erfassen.", "-!data_collected !purpose"),
    ("de", "Nicht-notwendige Cookies setzen wir erst nach Ihrer Zustimmung.", "cookie_use -!cookie_use"),
    ("de", "Dabei werden von Facebook Daten über Ihren Besuch erhoben.", "third_party_collection"),
    ("de", "Sie können das Speichern Ihrer IP-Adresse im Browser verhindern.", "-data_collected"),
    ("de", "Soweit uns bekannt, setzt die Karte keine Werbe-Cookies.", "-!purpose -!third_party_collection"),
    ("fr", "Nous n'avons pas de cookie pour suivre votre navigation.", "-!data_collected"),
    ("fr", "Cette démarche suit les règles de la CNIL.", "-rights"),
    ("fr", "Des cookies du site et de sociétés tierces sont déposés.", "cookie_use third_party_collection"),
    ("fr", "Nous la traitons selon l'article 6.1.c du RGPD.", "consent:legal_obligation"),
    ("fr", "Vos données ne partent vers aucun pays hors de l'Union.", "-sharing -!sharing"),
    ("fr", "Ce site n'a pas de cookies tiers.", "!third_party_collection -third_party_collection"),
    ("fr", "Les cookies tiers sont absents de ce blog.", "!third_party_collection -cookie_use"),
    ("fr", "Votre refus est gardé deux ans dans un cookie.", "opt_out_persistence#63072000"),
    ("fr", "Nous travaillons avec Criteo et Pinterest.", "vendor_use=criteo vendor_use=pinterest"),
    ("fr", "Nous vous écrivons dans la mesure où la loi le permet.", "-purpose"),
    ("fr", "Nous vendons ces données à n'importe lequel de nos partenaires.", "sale -!sale"),
    (
        "fr",
        "Vos données ne sont ni vendues, ni remises à d'autres sociétés que la banque.",
        "!sale -sale -sharing !sharing^other",
    ),
    ("fr", "Ce blog enregistre votre adresse IP.", "data_collected:ip_address"),
    ("fr", "Ce site ne pose aucun cookie et n'emploie aucun outil de mesure.", "!cookie_use"),
    ("fr", "Nous respectons le signal « Ne pas me suivre » de votre navigateur.", "signals -!signals"),
    ("fr", "Le site ne montre rien de tout cela aux personnes non autorisées.", "-consent"),
    ("fr", "Partagez avec nous votre adresse e-mail.", "-sharing"),
    ("fr", "Nous ne vendons ni n'échangeons vos données avec qui que ce soit.", "!sale -sale -sharing"),
    ("fr", "Ce blog ne pose aucun cookie et ne collecte rien.", "!cookie_use"),
    ("fr", "Aucun cookie n'est posé et aucune statistique n'est faite.", "!cookie_use"),
    ("fr", "Nous n'utilisons pas Matomo ni aucun autre outil.", "!vendor_use=matomo -vendor_use"),
    ("fr", "Nous n'utilisons pas de cookie ni aucun autre traceur de tiers.", "-!cookie_use"),
    ("fr", "Consentement : non requis", "!consent"),
    ("fr", "Un bandeau vous permet de refuser les cookies.", "opt_out:banner"),
    ("de", "Ihre Daten werden nicht an Dritte übermittelt.", "!sharing -!data_collected"),
    ("de", "Wir speichern nichts durch die Einbindung von Google Maps.", "vendor_use -!vendor_use"),
    ("de", "Dann wird ein Opt-Out-Cookie gesetzt, was bewirkt, dass nichts gezählt wird.", "opt_out_effect"),
    ("de", "Die Bereitstellung Ihrer Daten erfolgt freiwillig.", "-purpose"),
    ("de", "Wir scheuen nicht davor zurück, Ihre Daten weiterzugeben.", "-!sharing"),
    ("de", "Nicht selten verkaufen wir Ihre Daten.", "sale -!sale"),
    ("de", "Wir teilen Ihre Daten mit Partnern, nicht mit Google.", "sharing -!sharing"),
    ("fr", "Nous n'hésitons pas à vendre vos données.", "-!sale"),
    ("fr", "Il n'est pas rare que nous vendions vos données.", "-!sale"),
    ("de", "Hier setzt niemand außer uns Cookies.", "!third_party_collection -!cookie_use"),
    ("de", "Kein anderes Unternehmen setzt über unsere Seite Cookies.", "!third_party_collection"),
    ("de", "Es kommen keine Pixel zum Einsatz.", "!tracker_use -tracker_use"),
    ("de", "Ist keine Einwilligung nötig, setzen wir Cookies auf anderer Grundlage.", "-!consent"),
    ("fr", "Personne d'autre que nous ne dépose de cookies ici.", "!third_party_collection -!cookie_use"),
    ("fr", "Nous avons choisi de nous passer de Google Analytics.", "!vendor_use -vendor_use"),
    ("fr", "Vos données ne servent pas à la prospection commerciale.", "!purpose:marketing"),
    ("de", "Auf der Seite werden keine personenbezogenen Daten gespeichert.", "!data_collected"),
    ("de", "Dabei erhebt Google Ihre IP-Adresse.", "third_party_collection -data_collected"),
    ("de", "Wir haben keine Mittel, die Ihr Nutzungsverhalten erfassen.", "-data_collected"),
    ("de", "Die Einträge werden nach einer Woche gelöscht.", "retention#604800"),
    ("de", "Wir setzen keine Cookies zu Mess- oder Werbezwecken ein.", "-!cookie_use"),
    ("fr", "Nous ne collectons pas :\n- votre localisation", "!data_collected -data_collected"),
    ("fr", "Nous renonçons aux pixels espions.", "!tracker_use"),
]


@pytest.mark.parametrize(("language", "text", "expected"), SAID)
def test_said(language: str, text: str, expected: str) -> None:
    assert unmet(text, expected, language) == []


NOTHING_FOR_ALL = [
    ("de", "Unsere Bank gibt Ihre Kontodaten nicht an uns weiter."),
    ("de", "Kein Cookie verrät Ihren Wohnort."),
    ("de", "Ihre Daten geben wir nicht leichtfertig weiter."),
    ("fr", "La banque ne nous transmet pas vos données de carte."),
    ("fr", "Aucun cookie ne contient votre adresse."),
    ("de", "Beide Einträge sind keine Werbe-Cookies."),
    ("de", "Es handelt sich dabei nicht um Tracking-Cookies."),
    ("fr", "Ces deux cookies ne sont pas des cookies publicitaires."),
    ("de", "Kein Portal kommt heute ohne Cookies aus, unseres auch nicht."),
    ("de", "In der Schweiz werden keine Daten an Werbepartner übermittelt."),
    ("de", "Auf unseren Profilen bei anderen Netzwerken setzen wir keine Cookies."),
    ("de", "Das Cookie „sprache“ wird nicht zu Werbezwecken verwendet."),
    ("de", "Fremde Cookies lesen wir nicht aus."),
    ("de", "„Wir geben keine Daten weiter“ steht in vielen Texten, und es stimmt selten."),
    ("de", "Im Inkognito-Modus bleiben keine Cookies zurück."),
    ("de", "Manche Seiten kommen ohne Cookies aus."),
    ("de", "Während der Testphase werden keine Nutzungsdaten erfasst."),
    ("de", "Das Bestellformular übermittelt keine Daten an Google."),
    ("de", "Die Behörde empfiehlt, keine Daten an US-Anbieter zu übermitteln."),
    ("de", "Musterhost setzt keine Cookies, Google Analytics dagegen einige."),
    ("de", "Es gibt keine Gewähr, dass Daten nicht in Drittländer gelangen."),
    ("fr", "Jusqu'en 2022, ce site n'utilisait aucun cookie."),
    ("fr", "En Suisse, aucune donnée n'est transmise à nos annonceurs."),
    ("fr", "Sur nos pages Facebook, nous ne déposons aucun cookie."),
    ("fr", "Le cookie « langue » n'est pas utilisé à des fins publicitaires."),
    ("fr", "Nous ne lisons pas les cookies d'autres sites."),
    ("fr", "L'adresse IP n'est pas conservée en entier."),
    ("fr", "Rien ne garantit que vos données ne quittent pas l'Union européenne."),
    ("fr", "Le formulaire n'envoie aucune donnée à Google."),
    ("fr", "En navigation privée, aucun cookie ne reste sur l'ordinateur."),
    ("fr", "Nous ne transmettons aucune donnée non chiffrée."),
    ("fr", "Notre service ne conserve pas vos identifiants de paiement."),
    ("de", "Das Kartenmodul setzt keine Cookies."),
    ("de", "Ihr Browser lässt sich so einstellen, dass er keine Cookies annimmt."),
    ("de", "Das Login-Cookie speichert keine Daten über Sie."),
    ("de", "Nicht eingeloggte Gäste bekommen im Intranet keine Cookies."),
    ("de", "Wir setzen keine Cookies oder andere Tracker Dritter."),
    ("de", "Durch das Formular gehen, sollten Sie nichts ankreuzen, keine Daten an Dritte."),
    ("de", "Zählpixel, nicht sichtbare Grafiken, verwenden wir im Newsletter."),
    ("fr", "Le module de carte ne dépose aucun cookie."),
    ("fr", "Votre navigateur peut être réglé pour n'accepter aucun cookie."),
    ("fr", "Le cookie de connexion n'enregistre aucune donnée."),
    ("fr", "Ceux qui lisent le blog par courriel ne reçoivent aucun cookie."),
    ("de", "Werden keine Cookies gefunden, fragt das Banner erneut."),
    ("de", "Haben Sie nicht eingewilligt, lädt die Seite keine Karten von Google."),
    ("de", "Wird die Bestellung abgebrochen, werden keine Daten an die Bank übermittelt."),
    ("de", "Es stimmt nicht, dass wir keine Daten weitergeben."),
    ("de", "Wir sind nicht verpflichtet, keine Daten weiterzugeben."),
    ("de", "Ab 2027 werden wir keine Daten mehr an Google senden."),
    ("de", "Absicht ist es, keine Daten an Dritte zu geben."),
    ("de", "Ihre Daten bleiben nicht ausschließlich in der EU."),
    ("de", "Mandantendaten werden nicht an Dritte weitergegeben."),
    ("fr", "Il n'est pas vrai que nous n'utilisons aucun cookie."),
    ("fr", "Nous ne sommes pas tenus de renoncer aux cookies."),
    ("fr", "Qui ne veut pas de cookies peut les bloquer dans son navigateur."),
    ("fr", "Selon l'éditeur, aucun cookie n'est déposé."),
    ("fr", "À compter de 2028, nous ne déposerons plus de cookies."),
    ("fr", "Renoncer aux cookies nous coûterait trop cher."),
    ("fr", "Matomo ne transmet aucune donnée à d'autres serveurs."),
    ("de", "Ihre vollständige IP-Adresse wird nicht gespeichert."),
    ("de", "Manchmal werden keine Cookies gesetzt."),
    ("de", "Unter dieser Bedingung werden keine Daten in die USA übertragen."),
    ("de", "Wir geben Ihre Daten nicht an Google, wohl aber an Meta weiter."),
    ("fr", "Faute de réponse, nous ne transmettons pas vos données."),
    ("fr", "Le syndicat exige qu'aucune donnée ne soit transmise à des tiers."),
    ("fr", "Nous ne vendons pas vos données à des courtiers, mais nous les louons à un club."),
]


@pytest.mark.parametrize(("language", "text"), NOTHING_FOR_ALL)
def test_nothing_is_denied_for_all(language: str, text: str) -> None:
    assert [
        (c.type, c.because)
        for c in read(text, language)
        if c.polarity == "does_not" and not c.exceptions and c.area is None
    ] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Während Ihres Besuchs werden keine Cookies gesetzt."),
        ("de", "Mit dem Besuch dieser Seite werden keine Cookies gesetzt."),
        ("fr", "Lors de votre visite, aucun cookie n'est déposé."),
        ("fr", "Pendant votre visite, aucun cookie n'est déposé."),
    ],
)
def test_what_holds_for_every_visit_is_no_limit(language: str, text: str) -> None:
    found = [c for c in read(text, language) if c.type == "cookie_use"]
    assert [(c.polarity, c.exceptions) for c in found] == [("does_not", ())]
