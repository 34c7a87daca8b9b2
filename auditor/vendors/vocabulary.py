"""The common vocabulary of cookie names, and how a name is split into words."""

import re
from functools import lru_cache
from itertools import pairwise
from typing import Final


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


CONSENT: Final = _set("ccpa optanon usprivacy tcf gpp cookieyes amcookie rodo")
COOKIE_WORDS: Final = _set("cookie cookies cc cerez cerezler ciasteczka evaste evasteet")
AGREEMENT: Final = _set(
    """accept accepted agree agreed agreement allow allowed notice banner policy law bar permission
    permissions preferences settings preference pref prefs approve approved dismissed warning alert
    info message disclaimer disclosure directive ok control choice choices level status state seen
    shown hide compliance decline declined deny denied reject rejected refuse refused acknowledged
    confirm confirmed understood decision optin popup modal dialog notify notification akzeptiert
    zustimmung hinweis einstellungen accepte acceptes bandeau accettati accettato accettazione
    informativa aceptar acepta aceptadas aceptado aviso politica aceito aceita melding geaccepteerd
    voorkeuren toestemming akkoord godkand samtycke zgoda zgody souhlas suhlas sutemeny hyvaksy
    hyvaksytty hyvaksytyt approval viewed manage flag explicit eu accepta acordo onay izin soglasie"""
)
LAWS: Final = (
    "avisocookie",
    "consenso",
    "consent",
    "cookiebeleid",
    "cookiedirective",
    "cookiehinweis",
    "cookielaw",
    "cookiemelding",
    "cookiesdirective",
    "cookieslaw",
    "cookiewet",
    "dsgvo",
    "einwilligung",
    "gdpr",
    "kvkk",
    "lgpd",
    "rgpd",
)
"""Parts of words in the names of consent cookies."""
TOPICS: Final = _set("privacy tracking datenschutz")
NOTICES: Final = _set("aviso avviso bandeau bar banner hinweis melding notice")
"""Words for notices: a privacy notice's cookie stores the visitor's response to it (`privacy_banner`)."""
KINDS: Final = _set(
    """analytics analytic analysis statistics marketing advertising targeting tracking ga gtm googleanalytics
    pixel"""
)
OTHER_KINDS: Final = _set("essential functional functionality necessary performance preferences social")
"""Cookie categories whose words alone do not suggest a choice."""
CHOSEN: Final = _set(
    """accept accepted agree agreed allow allowed permission permissions preferences preference settings
    choice choices optin opt approved"""
)
"""Words that, together with one of TOPICS, refer to the visitor's choice: `tracking_opt_in`."""
SWITCHED: Final = _set(
    """accept accepted agree agreed allow allowed approve approved decline declined deny denied reject
    rejected refuse refused enable disable disabled granted optin"""
)
"""Words that, together with one of KINDS, refer to a choice: `disableGA`, `marketing_allowed`."""
NECESSARY: Final = _set(
    """session sess sessionid sessid sid csrf xsrf csrftoken antiforgery requestverificationtoken auth
    authenticated login logged jwt oauth sso saml cart basket checkout order bag loadbalancer lb
    balancer affinity route routeid serverid server node backend cluster pool sticky waf firewall
    bot captcha challenge security secure verify nonce cfduid queue waitingroom maintenance formkey
    token phpsessid jsessionid aspsessionid test check cftoken cfid user userid member account
    customer store storefront signin logon credential credentials identity idp access refresh
    antibot antispam dispatcher upstream host proxy vserver haproxy nginx persist persistence
    ageverified agegate ezsessid oscsid zenid paywall purchase payment trolley minicart cartid
    session_id guest essential essentials tokens enabled supported keepalive loggedin loginstatus otp
    trust trusted adult
    booking reservation reserve ticket password passwd mfa twofactor voucher giftcard queueit
    redirect returnurl returnto flash flashmessage orders shoppingcart shoppingbag cookiesenabled
    jsenabled sitzung sesion sessione sessie sesja sessao oturum anmeldung connexion conexion
    accesso acceso inloggen logowanie kirjautuminen giris benutzer kunde utilisateur usuario utente
    gebruiker uzytkownik uzivatel anvandare kayttaja kullanici bestellung commande pedido ordine"""
)
FUNCTIONAL: Final = _set(
    """lang language locale i18n culture currency country region city theme dark timezone tz geo geoip
    location font layout view viewmode volume player player2 quality recently viewed recent history
    favorites favourites bookmark sidebar menu popup modal newsletter notification notifications chat
    messenger helpdesk widget display screen resolution width height pixelratio mobile device desktop
    preference preferences prefs settings remember wpml polylang pll translate wishlist favorite favourite
    recentlyviewed fontsize textsize contrast highcontrast darkmode colorscheme colormode mute muted
    localization
    subtitles autoplay sort sorting sortby sortorder perpage columns tour tutorial onboarding welcome
    closed dismissed dismiss collapsed minimized expanded draft coupon promo discount discountcode
    couponcode promocode livechat webchat chatbot zopim weglot rememberme postcode zipcode zip state
    position scrollposition pixelratio devicepixelratio compare comparison filter filters tab
    accessibility announcement greeting tooltip units geolocation subtitle captions selectedstore mystore
    bookmarks latitude longitude lat lng offset dst address search searched wizard playlist zoom
    merkliste merkzettel wunschliste wunschzettel standort ansicht schriftgroesse favoris favoritos
    preferiti favorieten ulubione oblibene deseos souhaits desideri verlanglijst onskelista hakusana
    hatirla"""
)
ANALYTICS: Final = _set(
    """analytics analytic stats stat statistics metric metrics visit visits visitor visitors visitorid
    visitid pageview pageviews pageviewcount views counter hit hits referrer referer ref landing firstvisit
    lastvisit utm utma utmz track tracker tracking trk traffic heatmap recording replay session_recording
    experiment experiments variant variation abtest ab split bucket rum perf performance uxa
    clickstream monitor insights insight piwik matomo snowplow amplitude mixpanel returning lastactivity
    gaclientid gacid
    pathname entrypage exitpage firstpage landingpage lastpage pagecount numvisits visitcount userjourney
    firstseen lastseen gtm visited firsttouch lasttouch entryurl funnel scroll
    scrolldepth pagedepth visitdepth depth survey telemetry pv uv utmsource tld refer sampled sample
    sampling engagement
    besuch besuche besucher visite visites visiteur visita visitas visitante visitatore bezoek bezoeker
    odwiedziny navsteva navstevnik besok besokare kavijat ziyaret ziyaretci statistik statistiken
    statistiques estadisticas statistiche statistieken statystyki herkunft
    anonid anonymousid browserid clientid deviceid distinctid fingerprint machineid"""
)
ADVERTISING: Final = _set(
    """ad ads adv advert advertising adserver adid admin_ads adsense adtech campaign campaigns camp affiliate
    affiliates aff affid partner gclid fbclid msclkid gclsrc dclid ttclid yclid click clickid clk
    twclid gbraid wbraid awc cjevent epik retarget
    retargeting remarketing conversion conversions conv pixel sync syncs idsync usersync cookiesync match
    dmp dsp ssp rtb bid bidder audience segment segments segs targeting tdid uuid2 optout impression
    impressions imp ppid freq frequency cap capping marketing source channel medium lead attribution
    werbung werbemittel werbepartner publicite publicidad pubblicita reclame reklama reklam kampagne
    campagne campana campagna kampania kampan partnerid"""
)
ROOTS: Final = (
    "affiliat",
    "analytic",
    "basket",
    "campaign",
    "captcha",
    "checkout",
    "clickid",
    "currency",
    "firstvisit",
    "language",
    "lastvisit",
    "pageview",
    "referr",
    "session",
    "token",
    "visitor",
    "wishlist",
)
"""Roots that are searched for inside words written without separators (`originalreferrer`)."""

HEADS: Final = ("besuch", "warenkorb", "winkelmand", "winkelwagen")
"""Last parts of words in languages that form compounds (`letzterbesuch`). The last part gives the meaning, so
`besuchstermin` is not a visit.
"""

_WHOLE: Final = {"affiliat": "affiliate", "analytic": "analytics", "referr": "referrer"}

STRONG: Final = _set(
    """csrf xsrf csrftoken antiforgery requestverificationtoken sessionid sessid phpsessid jsessionid cart
    basket checkout warenkorb panier carrito carrello winkelwagen winkelmand koszyk kosik varukorg
    handlekurv indkobskurv kurv sepet korzina kosar ostoskori carrinho winkelmandje winkelwagentje
    auth oauth authenticated sso saml jwt
    kago cesta login logon signin autologin remembertoken rememberme shoppingcart minicart trolley"""
)
SETTINGS: Final = _set(
    """lang language locale currency i18n timezone preferred favourite favorite sprache langue idioma
    lingua taal sprog sprak jazyk jezyk kieli nyelv dil limba yazyk devise waehrung moneda valuta waluta
    mena valuutta"""
)
STATES: Final = _set("closed dismissed dismiss collapsed minimized expanded hidden position")
"""What a visitor did with any part of the page: `survey_closed`, `scroll_position`."""
VAGUE: Final = _set(
    """ab anonid anonymousid browserid bucket camp cap channel click clientid conv deviceid distinctid
    fingerprint freq frequency gtm
    herkunft imp lead machineid match medium monitor partner partnerid ref refer
    returning sample sampled sampling scroll segment segments segs source split sync tld variant variation
    views"""
)
"""Words that are also used for what the visitor wants; on their own they accuse nobody."""

LENT: Final = _set("check enabled guest redirect sess sessid sid store supported test uid user userid")
"""Words for what a site needs that third-party scripts also use, if scripts can read the cookie."""

SERVED: Final = _set(
    """appointment auction audio booking branch course delivery doctor game invoice lesson map match
    museum order orders parcel payment permit product quiz reservation role room shipment shipping
    shop store subtitle ticket timezone tz unit"""
)
"""What a visitor asks a site for: a tracking word after it may refer to that (`parcel_tracking`)."""
EVERYDAY: Final = SERVED | FUNCTIONAL | SETTINGS | _set("basket bag cart checkout customer orders rememberme")
"""Words that, as a whole name, could be anyone's, even if a product uses them too."""
COMPANIONS: Final = _set(
    """id ids uid uuid guid user userid session sessionid sid key hash code name url page path time
    timestamp ts date day first last current initial original previous prev new old total number num
    count type value data info cookie event events web site domain client browser device unique
    anonymous anon google fb facebook tiktok bing js v"""
)
"""Words that add nothing to the tracking word beside them."""


COMMON: Final = COMPANIONS.union(
    *(
        CONSENT,
        COOKIE_WORDS,
        AGREEMENT,
        TOPICS,
        NECESSARY,
        FUNCTIONAL,
        ANALYTICS,
        ADVERTISING,
        STRONG,
        SETTINGS,
        SERVED,
    )
)
"""Every word in common use."""
ORDINARY: Final = _set(
    """application bounce catalyst cloud code codex comment compass component dataservices denial everest
    force global highlight marketplace microsoft mobile music news opt play project push layer section shared
    simple site snow team trac wave"""
)
"""First words of names that are specific to no vendor."""

ENDS: Final = frozenset({"id", "js"})
LONG_WORD: Final = 8
SHORTEST: Final = 3
"""The fewest letters of a word that is searched for inside another."""
ATTRIBUTE: Final = re.compile("__(?:Secure|Host|Http|Host-Http)-")
"""Prefixes by which browsers protect a cookie (cookie name prefixes of RFC 6265bis); they are not words of
the name.
"""
NUMERONYM: Final = re.compile("i18n(?:ext)?", re.IGNORECASE)


@lru_cache(maxsize=8_192)
def words(name: str) -> frozenset[str]:
    """Return the words of a name in lower case: split at separators, digits and changes of case, and joined
    whole.
    """
    name = NUMERONYM.sub("language", plain(name))
    parts = re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", name[:200])
    whole = joined(name)
    runs = re.split(r"[^A-Za-z]+", name[:200])
    found = {part.lower() for part in (*parts, *runs) if part} | {whole}
    long = [word for word in found if len(word) > LONG_WORD]
    pairs = {
        f"{one}{two}".lower() for one, two in pairwise(parts) if len(one) > 1 < len(two)
    } & COMMON - STRONG
    held = {_WHOLE.get(root, root) for root in ROOTS for word in long if _holds(word, root)}
    held |= {head for head in HEADS for word in long if word.endswith(head)}
    return frozenset(found.union(held, pairs, *(_apart(part.lower()) for part in parts)))


@lru_cache(maxsize=8_192)
def _apart(word: str) -> tuple[str, ...]:
    """Split a word written without a separator into two common words (`privacybanner`); empty if it is a
    common word itself, or if either part is not.
    """
    if word in COMMON:
        return ()
    cuts = range(SHORTEST, len(word) - SHORTEST + 1)
    found = next(((word[:at], word[at:]) for at in cuts if {word[:at], word[at:]} <= COMMON), ())
    return found or ((word[:-2], word[-2:]) if word[-2:] in ENDS and word[:-2] in COMMON else ())


def _holds(word: str, root: str) -> bool:
    return root in word.replace("preferr", "")


def purely(name: str, told: frozenset[str]) -> bool:
    """Whether a name refers to nothing but `told`: apart from a leading product prefix, its other words are
    companions. `acme_visitor_id` does; `visitor_badge`, `pixel_zoom` and `parcel_tracking` also refer to
    something else.
    """
    parts = [part.lower() for part in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", plain(name)[:200])]
    said = [bool({part} & (told | COMPANIONS) or words(part) & told) for part in parts]
    return all(said[1:]) and not (parts and parts[0] in SERVED)


def everyday(name: str) -> bool:
    """Whether a name is one plain word that any site would use (`cart`), so that it identifies nobody."""
    return name.lower() in EVERYDAY


def joined(name: str) -> str:
    """Return the letters of a name as one word in lower case; empty if digits stand between them
    (`mf_1a`).
    """
    signs = re.sub(r"[^a-z0-9]", "", plain(name)[:200].lower()).strip("0123456789")
    return signs if signs.isalpha() else ""


def plain(name: str) -> str:
    """Return a name without a cookie name prefix (`__Secure-`)."""
    return name[len(found[0]) :] if (found := ATTRIBUTE.match(name)) else name


def consent_name(name: str) -> bool:
    """Whether a name refers to the visitor's choice about cookies."""
    found = words(name)
    if found & CONSENT or any(law in word for law in LAWS for word in found):
        return True
    kinds = KINDS | OTHER_KINDS
    if "cc" in found and found & {"cookie", "cookies"}:
        return True
    if found & kinds and found & {"cc", "cookies"} and purely(name, kinds | COOKIE_WORDS):
        return True
    said = ((COOKIE_WORDS, AGREEMENT), (TOPICS, CHOSEN), (TOPICS - KINDS, NOTICES), (KINDS, SWITCHED))
    return any(found & topic and found & done for topic, done in said)


def opt_out_name(name: str) -> bool:
    """Whether a name refers to an opt-out."""
    return bool(
        re.search(
            r"opt[-_.]?(?:ed[-_.]?)?out|do[-_.]?not[-_.]?(?:track|sell)|(?:^|[-_.])no[-_]?track|(?:^|_)dnt(?:_|$)",
            name,
            re.IGNORECASE,
        )
    )
