"""French: documents: the site, place and time they apply to, their references, their changes."""

PATTERNS = {
    "list_here": (
        r"\b(?:liste|tableau|récapitulatif|inventaire)\b[^.;]{0,90}\b(?:ci-après|ci-dessous"
        r"|plus bas|suivante?)\b"
    ),
    "imprint_clause": (
        r"\b(?:partage|divulgation) (?:de |des |d')[^.;]{0,80}\b(?:est|sont) (?:strictement "
        r"|formellement )?interdite?s?\b"
        r"|\bpassibles? de (?:sanctions|poursuites|peines)\b|\bmaintenir frauduleusement\b|"
        r"\b(?:mentions légales|coordonnées publiées)\b[^.;]{0,120}\b(?:prospection"
        r"|publicité)\b[^.;]{0,60}\b(?:interdit|s'oppos)\w*"
        r"|\breproduction\b[^.;]{0,140}\b(?:prohibée?|interdite?)s?\b"
    ),
    "explains": (
        r"^[^a-zàéè]{0,4}(?:cette (?:page|politique|notice|charte|déclaration)"
        r"|la présente (?:page|politique|notice|charte|déclaration)|ce document|nous vous expliquons"
        r"|vous trouverez ici)\b[^.;]{0,40}\b(?:expliqu|décri|détaill|présent|inform|préci|expos"
        r"|permett?\w* de mieux|contien\w* les informations)\w*"
    ),
    "not_a_document": (
        r"\b(?:questions?|demandes?|réclamations?|remarques?) (?:concernant|relatives?|sur|à propos"
        r"|portant)\b|\bleurs? (?:propres? |propres? \w+ et )?$"
    ),
    "area_admin": (
        r"\b(?:dans|sur) (?:l'|le |notre )?(?:back-?office|interface d'administration"
        r"|espace d'administration|administration du site)\b"
    ),
    "area_after_login": (
        r"\b(?:dans|sur|de) (?:votre|l'|ton|notre|cet|un) ?(?:espaces? (?:personnels?|adhérents?"
        r"|clients?|membres?|abonnés?|privés?|pro|réservés?)|compte client|intranet|extranet)\b"
        r"|\b(?:une fois|après (?:vous être |être )?|lorsque vous êtes) (?:connectée?s?"
        r"|identifiée?s?|authentifiée?s?)\b"
    ),
    "no_name": (
        r"(?:il|elle|ce|cela|ces?|cette|rien|personne|aucune?|ici|vous|nous|nos|notre|les?|la|une?|et"
        r"|mais)\b"
    ),
    "below": r"\b(?:suivants?|suivantes?|ci-dessous|sauf|cas)\b",
    "reviewed_yearly": (
        r"\b(?:révis|relis|revoy|mett\w+ à jour|mis\w* à jour|actualis"
        r"|renouvel)\w*\b.{0,60}\b(?:chaque mois de|chaque|tous les ans en"
        r"|tous les mois de) (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre"
        r"|novembre|décembre)\b|\b(?:chaque mois de|chaque|tous les ans en) (?:janvier|février|mars"
        r"|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b.{0,60}\b(?:révis|relis"
        r"|revoy|mett\w+ à jour|actualis|renouvel)\w*|"
        r"\b(?:révis|relue?|revue?|vérifi|mis\w* à jour|actualis)\w*\b.{0,60}\b(?:chaque année"
        r"|tous les ans|une fois par an|annuellement|tous les douze mois)\b|\b(?:chaque année"
        r"|tous les ans|une fois par an)\b.{0,60}\b(?:révis|relis|revoy|mett\w+ à jour|actualis)\w*"
    ),
    "points_below": r"\b(?:ci-dessous|ci-après|suivante?s?)\b",
    "policy_address": r"privacy|policy|confidentialit|politique|terms|conditions|mentions|partenaires",
    "covers": (
        r"\b(?:(?<!question )(?<!questions )(?<!demande )(?<!demandes )(?<!préoccupations"
        r" )(?<!préoccupation )"
        r"(?<!remarques )(?<!inquiétudes )(?<!réclamation )(?<!réclamations )(?<!commentaires"
        r" )(?<!informations les )concern\w+"
        r"|aucun contrôle|pas (?:le |de )?contrôle|s'appliqu\w+|s'étend\w*|s'adresse\w* à|vaut pour"
        r"|valent pour|couvr\w+|vise\b|visent|port\w+ sur|ne saur\w+ être tenu\w*"
        r"|(?<!notre )(?<!le )(?<!du )(?<!au )responsables?)\b|\b(?:(?:vaut|valent)(?! (?:acceptation"
        r"|accord|consentement))|répond(?:ons|re)"
        r"|répondons|responsabilité|englob\w+|porte sur|rédigée?|écrite? pour|régi\w*|exclu(?!siv)\w*"
        r"|garanti\w*|maîtris\w+|contrôl\w+|échapp\w+|appliqu\w+|propres? (?:règles|politiques?)"
        r"|relèv\w+)\b|\b(?:s'y appliqu\w+)\b"
    ),
    "covers_subject": (
        r"\b(?:cette page|ce document|présent\w* (?:\w+ )?(?:document|mentions|politique|déclaration"
        r"|notice|énoncé|charte|page)|cet énoncé|(?:les |ces )?(?:dispositions|règles"
        r"|informations) (?:suivantes|ci-après|qui suivent)|(?:cette|notre|la) (?:politique|charte"
        r"|notice)|sites? (?:tiers|externes?|web tiers|de tiers|vers lesquels)|liens? (?:vers"
        r"|externes|hypertextes))\b|^(?:elle|il|celle-ci|elles|ils) (?:vaut|valent|s'appliqu\w+"
        r"|concern\w+|couvr\w+|vise)|\b(?:ce texte|ces (?:lignes|pages|explications|règles)|(?:cette"
        r"|la présente|notre|la) (?:page|note|information|déclaration)|(?:autres|différents) sites"
        r"|sites? vers (?:lesquels|qui)|nos liens|liens? (?:pointe|mèn|renvo)\w*|les pages? (?:vers"
        r"|externes|d'autres)|le contenu de[s ])\b|\bces sites?(?: externes?| tiers)?\b"
        r"|\bsites? (?:externes?|partenaires?)\b"
    ),
    "covers_not": (
        r"\bne (?:sont|est|relèvent) pas (?:de|sous) (?:la|notre) responsabilité\b|\b(?:ne concern\w+"
        r" pas|mais pas|à l'exclusion|aucun contrôle|pas (?:le |de )?contrôle"
        r"|ne s'appliqu\w+ pas|ne s'étend\w* pas|ne couvr\w+ pas|ne vis\w+ pas|ne saur\w+"
        r"|pas responsables?)\b|\b(?:n'(?:est|sont|y est) pas (?:concern|visé|couvert|inclus|compris"
        r"|régi)\w*|ne répond\w+ (?:pas|en rien|nullement)|ne (?:sommes|engage|maîtris|contrôl"
        r"|garanti)\w*[^.;]{0,20}\b(?:pas|aucun\w*|nullement)|aucune responsabilité|hors du champ"
        r"|décli\w+|leurs propres (?:règles|politiques?|conditions)|échapp\w+)\b"
        r"|\b(?:ne s'y (?:appliqu|étend)\w* pas|relèvent (?:\w+ )?de (?:leurs|la responsabilité))\b"
    ),
    "residents": (
        r"\bdroit applicable (?:est |: ?|au )|"
        r"\bsoumise?s? à la (?:réglementation|législation|loi) (?:française|belge|suisse|canadienne"
        r"|européenne"
        r"|québécoise|luxembourgeoise)|\b(?:résidents? (?:de|du|en|d'|des)|résid(?:ez|ant|ent) (?:en|au"
        r"|dans)|ccpa"
        r"|utilisateurs (?:situés|résidant) (?:en|au|dans)|(?:régie?s?|conforme\w*"
        r"|(?<!est )soumise?s?|appliqu\w+|obéi\w+|relève\w*|respect\w+) (?:par |à |au |aux )?(?:la "
        r"|le )?(?:nouvelle |nouveau )?(?:loi|règlement|droit|lpd|rgpd|lois)\b)|\b(?:(?:soumise?s?"
        r"|soumettons|sommes (?:tenus|régis|soumis)|relevons|appliqu\w+|s'applique\w*|respectons"
        r"|obéissons|suivons|conformément)[^.;()]{0,50}\b(?:loi|règlement|rgpd|lpd|droit)\b)\b"
        r"|\b(?:s'appuie|se fonde|repose|est fondée?|s'inspire) sur (?:la|le"
        r"|les) [^.;()]{0,40}\b(?:lois?|lpd|rgpd|règlement)\b|\bconformément aux? (?:lois?"
        r"|dispositions|exigences) [^.;()]{0,60}\b(?:québec|canada|suisse|belgique|luxembourg|france"
        r"|maroc|sénégal)"
    ),
    "document_name": (
        r"\b(?:politique (?:de confidentialité|(?:de |relative aux |sur les )?cookies"
        r"|de protection des données)|charte (?:de confidentialité|cookies)"
        r"|listes? (?:\w+ )?(?:de (?:nos|ces) |des )(?:\w+ )?(?:partenaires|fournisseurs|cookies"
        r"|traceurs|prestataires|tiers))\b|\b(?:(?:liste|tableau|détail|inventaire|page"
        r"|récapitulatif) (?:complète? )?(?:des|de nos|de tous les|relative? aux) (?:cookies"
        r"|traceurs|partenaires|prestataires|services|témoins)|(?:page|notice"
        r"|rubrique) (?:« ?)?cookies|conditions (?:générales|d'utilisation(?! normales?))|mentions"
        r" légales"
        r"|(?:politiques?|chartes?|notices?|déclarations?|règles|avis) (?:de (?:confidentialité"
        r"|protection"
        r"|vie privée)|sur les données|vie privée|relative? à la (?:protection|vie privée))"
        r"|gestionnaire de cookies)\b"
    ),
    "refer": (
        r"\b(?:consult\w+|voir|cliqu\w+|en savoir plus|plus d'informations|reporter|ici|lire)\b"
        r"|\b(?:se trouv\w+|trouver\w*|figur\w+|expliqu\w+|détaill\w+|décri\w+|présent\w+|list\w+"
        r"|renvo\w+|répertori\w+|disponibles?|accessible|indiqu\w+|récapitul\w+|reportez|voyez|lisez"
        r"|découvr\w+|à l'adresse|complét\w+|rendez-vous|informe\b|informés?|précis\w+|régie? par)\b"
    ),
    "itself": r"\b(?:cette|ces|la présente|les présentes|présentes?|ladite) \w?$",
    "date_updated": (
        r"^\W{0,4}date ?:|\b(?:(?:dernière )?révision|version (?:du|en date du)|en date du|dernière"
        r" (?:mise à jour"
        r"|retouche|actualisation|modification)|mise? à jour(?: le)?|modifiée? le|revue?s?"
        r"|actualisée? le)\b|\b(?:relue? (?:\w+ )*(?:le|en)|(?:relue?|revue?|révisée?|retouchée?"
        r"|corrigée?|rédigée?|établie?|publiée?|complétée?|rafraîchie?|vérifiée?"
        r"|contrôlée?) (?:pour la dernière fois |\w+ )?(?:le|en|au)|(?:version|texte|document|page"
        r"|état) (?:\w+ )?(?:date|daté|remonte|du|de|au)|date (?:du|de) (?:mise à jour|révision"
        r"|dernière)|dernière (?:relecture|version|révision|vérification)|version\b"
        r"|modifications? (?:le|en)|état au)\b"
    ),
    "date_effective": (
        r"\b(?:en vigueur|effecti(?:f|ve) (?:à partir|à compter|depuis)|applicable (?:à compter"
        r"|depuis))\b|\b(?:valable|(?:sous cette"
        r"|dans cette) forme|(?:prend|prise?) effet|entr\w+ en vigueur|applicable|s'applique"
        r"|en vigueur)\b"
    ),
    "change": (
        r"^[^a-zàéè]{0,4}en cas de (?:modifications?|changements?|évolutions?) (?:importante?s?"
        r"|substantielle?s?"
        r"|majeure?s?|significati\w+)|"
        r"\b(?:(?:pouvons|pourrons) (?:la|le|les|l') ?modifier|modifi\w+|mise? à jour|mettre à jour"
        r"|actualis\w+|évolu\w+|réviser)\b.{0,80}\b(?:politique|présente? (?:page|charte|notice"
        r"|document|déclaration)|charte|notice|énoncé)|\b(?:politique|présente? (?:page|charte"
        r"|notice|document|déclaration)|ce (?:document|texte)|cette (?:page|notice)|charte"
        r"|énoncé)\b.{0,80}\b(?:modifi\w+|mise? à jour|actualis\w+|évolu\w+|bouger|chang\w+)"
        r"|\bprésentes (?:mentions|conditions|dispositions|règles)\b.{0,60}\b(?:modifi\w+|mises? à jour"
        r"|actualis\w+|évolu\w+)"
        r"|\b(?:pouvons|pourrons) (?:la|le|les|l') ?modifier|\b(?:adaptations?|modifications?) (?:de"
        r"|à) (?:cette|la présente|ce)|\bmodifications? (?:sont|seront) publi|\bto(?:ute?"
        r"|us les) (?:changements?|évolution"
        r"|modification)|\bsi (?:on|nous) (?:change|modifi)\w*|\b(?:(?:réécri\w+|retouch\w+"
        r"|corrig\w+|complét\w+|adapt\w+|refond\w+|remani\w+|révis\w+|revo\w+|modifi\w+|chang\w+"
        r"|actualis\w+) (?:parfois |régulièrement |de temps en temps |à l'occasion |alors "
        r"|aussi )*(?:ce texte|cette (?:page|politique|notice|charte)|ces (?:lignes|règles|pages)"
        r"|ce document|la présente|notre (?:politique|charte|notice))|(?:change\w*|modification\w*"
        r"|évolution\w*|mises? à jour|retouches?|adaptations?|révisions?) (?:\w+ ){0,2}(?:de|à|dans"
        r"|sur) (?:cette|ce|la présente|notre|ces) (?:politique|texte|page|notice|charte|document"
        r"|lignes|règles)|(?:ce texte|ces lignes|ces règles)\b[^.;]{0,60}\b(?:modifi|chang|évolu"
        r"|adapt|corrig|actualis|revu)\w*|nouvelle version|version (?:à jour|actuelle|en ligne"
        r"|la plus récente)|(?:la|le|les) (?:modifier|réviser|adapter|mettre à jour|changer"
        r"|faire évoluer|corriger))\b|\bcette (?:politique|charte|notice) (?:peut|pourra"
        r"|est susceptible)\b"
    ),
    "change_by": (
        r"\b(?:cette page (?:est|sera) (?:mise à jour|modifiée|actualisée)|signal\w+|affich\w+"
        r"|port\w+ à (?:votre|la) connaissance|inform\w+|notifi\w+|publi\w+"
        r"|avert\w+|prévien\w*|préven\w+|date (?:figurant|indiquée|de mise à jour)|fait foi"
        r"|réservées?|de temps à autre|de temps en temps|périodiquement|à tout moment"
        r"|(?:peut|pourra|susceptible d[e']) ?évoluer|(?:peut|peuvent|pourra|pourront|pourrait) être"
        r" (?:mise?s? à jour"
        r"|modifiée?s?|révisée?s?|complétée?s?|adaptée?s?))\b"
        r"|\b(?:(?:revenez|repassez"
        r"|relisez|consultez)|de temps (?:en temps|à autre)|parfois|régulièrement|à l'occasion"
        r"|publi\w+|prévenus?|prévenues?|courriel|par e-?mail|ici\b|en ligne|sur cette page|(?:haut"
        r"|bas|tête) de (?:la )?page|annon[cç]\w+|dire\b|dirons|faisons savoir|ferons savoir|date\b"
        r"|version|pouvons|pourrons|réserv\w+|se réserve|susceptible\w*)\b|\binformée?s?\b"
        r"|\bpréviend\w+|\b(?:au besoin|si nécessaire|en cas de besoin|lorsque nécessaire"
        r"|en tant que de besoin)\b"
    ),
    "of_a_visitor": (
        r"\b(?:vous|tu) (?:avez le|as le|disposez d['u]|bénéficiez d['u]) ?(?:un )?droit\b"
        r"|\bdemander\b"
    ),
    "without_notice": r"\bsans (?:préavis|avis préalable|notification)\b",
    "website": r"\b(?:sites?|pages?)\b",
    "of_an_addon": r"\bextension\b|\bmodule complémentaire\b",
    "of_a_product": (
        r"\b(?:l'|notre |cette |votre )(?:application|extension|appli)\b|\bdésinstall|\bapp store\b"
        r"|\bgoogle play\b"
        r"|\b(?:réglages|paramètres) ?(?:>|→) ?\w|\b(?:réglages|paramètres) de (?:votre|ton"
        r"|l') ?(?:téléphone|appareil|smartphone)\b|\bin-app\b"
        r"|\bicloud\b|\btrousseau\b|\bidfa\b|\badmob\b|\bsur (?:votre|ton) (?:mac|iphone|téléphone"
        r"|smartphone)\b"
    ),
    "introduces_app": (
        r"\best une (?:[\w-]+ ){0,2}?(?:application|appli|extension)\b(?! web)"
        r"|\b(?:application|appli) (?:mobile )?[«“\"]"
        r"|\b(?:politique|notice|confidentialité)\b[^.;]{0,60}\b(?:l'|d')?(?:application"
        r"|appli)\b(?! (?:web|de|du))"
    ),
    "area_elsewhere": (
        r"\bque (?:vous|nos clients|les clients) (?:pouvez |peuvent )?(?:install|héberg|télécharg|intègr"
        r"|déploi)\w*|"
        r"\bpodcasts?\b|\bbalados?\b|\blivres? numériques?\b|\bchaînes? (?:youtube|telegram|vidéo)\b|"
        r"\b(?:extension|module complémentaire|applications?(?: mobiles?)?|newsletters?|infolettres?"
        r"|lettres? d'information"
        r"|magasins?|(?:espace|portail) (?:de |des |du |d')?(?:clients?|membres?|adhérents?|candidats?"
        r"|recrutement|emploi|partenaires?)|sites? (?:de |des |d'|du )?(?:carrières?|recrutement|emplois?"
        r"|candidatures?)|tunnel d'achat)\b"
        r"|\bbilletterie\b|\b(?:cette|la|notre|ce|le) (?:bibliothèque|greffon|plug-?in|logiciel"
        r"|programme|paquet) (?:ne |n')"
        r"|\b(?:a|ont|dispose\w*) (?:son |leur |d'un |un )(?:propre site|site (?:propre|dédié|à part))\b"
        r"|\bversion (?:android|ios|mobile|de bureau)\b"
        r"|\bmode (?:enfants?|privé|invité|hors ligne|démo)\b"
    ),
    "other_cases": (r"^(?:dans (?:tous )?les autres cas|pour (?:tous )?les autres|sinon)\b"),
    "place_condition": (
        r"^pour (?:les |nos )?(?:résidents?|visiteurs|utilisateurs|personnes"
        r"|habitants)\b[^,.;:]{0,60}|^si vous (?:êtes|résidez|habitez|vivez)[^,.;:]{0,60}"
        r"|^au sein de [^,.;:]{0,40}|^(?:lorsque|quand|si|dans (?:le|les) cas où) [^,.;:]{0,30}s'appliqu\w+"
    ),
    "place_eea": r"\b(?:eee|union européenne|rgpd|espace économique européen)\b",
    "place_uk": r"\broyaume-uni\b",
    "place_california": r"\bcalifornie\b|\bccpa\b",
    "place_switzerland": r"\b(?:suisse|lpd|loi fédérale)\b",
    "place_canada": r"\b(?:canada|québec\w*|loi 25)\b",
    "place_only_mentioned": (
        r"\b(?:transferts?|hors)\b|\b(?:pas|jamais) (?:\w+ )?(?:destinée?s?|adressée?s?|proposée?s?)\b"
        r"|\b(?:s'adress|vis)\w+ pas\b"
    ),
    "only_refers": (
        r"\b(?:politiques? (?:de confidentialité|de protection \w+|de cookies)"
        r"|conditions d'utilisation|règles de confidentialité|notice|charte) (?:de|du"
        r"|d')\b(?![^.;]{0,60}\bnous (?:utilis|recour|employ))|\b(?:expliqu\w+|détaill\w+|décri\w+"
        r"|figur\w+|se trouve\w*|trouverez|consult\w+)\b[^.;]{0,60}(?:politique|site de|page|charte"
        r"|notice)"
    ),
    "law_elsewhere": (
        r"\b(?:ne |n'|n’)[^.;]{0,24}\b(?:soumise?s?|applique\w*|applicable|régie?s?|relèv\w+|tenue?s?)\b"
        r"|\b(?:rgpd|ccpa|règlement|directive|loi) (?:définit|décrit|entend|désigne|distingue|exige"
        r"|impose|prévoit"
        r"|est (?:un|une|le|la)|a été|considère)\b"
        r"|^[^a-zà-ÿ]{0,4}(?:notre|nos|le|la|les|son|leur|chaque"
        r"|certains) (?:[\w'-]+ ){0,2}?(?:société[- ]mère|maison[- ]mère"
        r"|filiale|hébergeur|prestataires?|fournisseurs?|partenaires?|sous-traitants?)\b(?![^.;]*\bnous\b)"
    ),
}
