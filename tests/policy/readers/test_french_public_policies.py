"""What French policies of offices, shops, clubs and apps say, and what only sounds like a denial."""

import pytest

from auditor.policy import claims
from auditor.policy.page import document
from auditor.vendors.catalogue import load
from tests.policy.readers.expectation import read, unmet

SAID = [
    ("Lorsque vous parcourez nos pages, des cookies sont déposés.", "cookie_use"),
    ("Les cookies sont employés ici pour retenir votre langue.", "cookie_use purpose:preferences"),
    ("En poursuivant votre lecture, vous acceptez l'utilisation de cookies.", "cookie_use consent:consent"),
    ("Les cookies peuvent être déposés par la Librairie du Port ou par des tiers.", "cookie_use"),
    ("Ces cookies ne sont pas soumis à votre consentement.", "!consent -consent"),
    ("Ces traceurs ne requièrent donc pas l'obtention de votre accord.", "!consent"),
    ("Seules les personnes autorisées par la mairie lisent ce fichier.", "-consent"),
    ("Le refus des cookies rendra certaines pages inutilisables.", "consequence"),
    ("Vous pouvez refuser les cookies sans que cela gêne votre lecture.", "!consequence"),
    ("Le blocage des cookies peut avoir un impact sur votre visite.", "consequence"),
    ("Aucune cession, aucune revente.", "!sharing !sale"),
    ("Toute vente de vos données est exclue.", "!sale -sale"),
    ("Vos données sont partagées uniquement avec :", "sharing -!sharing"),
    ("Nous faisons parfois appel à des prestataires pour l'envoi des colis.", "sharing"),
    ("Ces fichiers sont destinés à être effacés.", "-sharing"),
    ("Certains de nos prestataires sont situés au Canada.", "transfer"),
    (
        "L'adresse IP est relevée, sans être reliée à une personne.",
        "!identifiability data_collected:ip_address",
    ),
    ("Les données relevées sont anonymes et ne permettent pas de vous identifier.", "-identifiability"),
    ("Votre adresse est rangée chez Mailchimp et n'est jamais vendue.", "!sale -!vendor_use"),
    ("Hotjar n'est plus installé sur notre site.", "!vendor_use=hotjar"),
    (
        "Nous comptons les visites, ne vendons rien et ne louons rien à des fins publicitaires.",
        "-purpose:advertising",
    ),
    ("Le ministère utilise des cookies pour mesurer l'audience.", "cookie_use purpose:analytics"),
    ("Des mesures raisonnables ont été prises.", "-purpose"),
    ("Vos données sont rangées de manière sécurisée et conservées deux ans.", "retention -purpose"),
    ("Les journaux de sécurité sont gardés six mois.", "retention -purpose"),
    ("Les fiches sont effacées lors de la radiation du membre.", "retention"),
    ("Aucun transfert international de vos données n'a lieu.", "!transfer"),
    ("Aucun transfert international n'est exclu.", "-!transfer"),
    ("En cas de transfert international, des clauses types s'appliquent.", "-transfer -!transfer"),
    ("_Mise à jour : mars 2024_", "date"),
    ("L'auteur se réserve expressément le droit de modifier ce texte.", "-rights"),
    ("Ce site respecte le droit d'auteur.", "-rights"),
    (
        "Vous pouvez vous opposer à l'enregistrement de cookies dans votre navigateur.",
        "browser_control -rights",
    ),
]


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_said(text: str, expected: str) -> None:
    assert unmet(text, expected, "fr") == []


NOTHING_FOR_ALL = [
    "Aucun cookie nécessitant votre accord n'est déposé.",
    "Aucun cookie soumis à autorisation n'est utilisé.",
    "Aucun partage avec des tiers sans votre accord.",
    "Aucun transfert à des tiers, hors prestataires techniques.",
    "Aucun traceur sur les pages de formulaire.",
    "Aucune vente aux mineurs.",
    "Aucune transmission par internet n'est sûre.",
    "Aucun de nos sous-traitants n'est établi hors de l'Union européenne.",
    "Nous ne modifions pas la collecte de données lorsque votre navigateur envoie un signal.",
    "Google Analytics n'est pas exempté de consentement.",
    "Aucune autre application ne peut accéder à vos données.",
    "Il n'est pas exclu que vos données soient transmises à des tiers.",
]


@pytest.mark.parametrize("text", NOTHING_FOR_ALL)
def test_nothing_is_denied_for_all(text: str) -> None:
    assert [
        (c.type, c.because) for c in read(text, "fr") if c.polarity == "does_not" and not c.exceptions
    ] == []


PAGE = """<html lang="fr"><body><main><h1>Politique de confidentialité</h1>
<h2>Données collectées</h2><p>L'hébergeur peut relever des données pour des raisons de sécurité :</p>
<ul><li>Adresse IP</li><li>Type de navigateur</li></ul>
<p><b>Visites :</b> pages consultées, adresse IP.</p>
<h2>Finalités du traitement</h2><h3>Sûreté</h3><p>Prévention de la fraude, protection des comptes</p>
<h2>Cookies</h2><p>Nos cookies :<br>
wp_panier_* – contenu du panier – 2 jours<br>
wp_compte_* – connexion – 15 jours</p>
</main></body></html>"""


def test_lists_lines_and_labels_are_read_by_their_place() -> None:
    page = document.read(
        PAGE.encode(), url="https://www.example.jp/p", content_type="text/html", language="fr"
    )
    found = claims.read(page, load())
    taken = [c.quote.text for c in found if c.type == "data_collected" and "ip_address" in c.data]
    assert len(taken) == 2, taken
    assert not [c for c in found if c.type == "vendor_use"]  # "Adresse", "Type" are no companies
    assert any(
        c.type == "purpose" and "security" in c.purpose and "Prévention" in c.quote.text for c in found
    )
    lasting = {c.cookie: c.lifetime_s for c in found if c.type == "cookie_declared"}
    assert lasting == {"wp_panier_*": 2 * 86_400, "wp_compte_*": 15 * 86_400}
