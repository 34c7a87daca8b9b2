"""Consent platforms: how to recognise them in a page, and the names of their records of a choice."""

import re
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Platform:
    """How to recognise a consent platform."""

    name: str
    box: str = ""
    """CSS selector of its banner or the element that contains it."""
    script_global: str = ""
    """A global variable that its script defines."""
    hosts: tuple[str, ...] = ()
    """Hosts of the frames that contain its banner."""
    record: str = ""
    """Regular expression for the full name of the cookie or storage key that holds the choice."""


def _platform(name: str, box: str, script_global: str = "", record: str = "", *hosts: str) -> Platform:
    return Platform(name=name, box=box, script_global=script_global, record=record, hosts=hosts)


PLATFORMS: Final = (
    _platform(
        "OneTrust",
        "#onetrust-banner-sdk,#onetrust-pc-sdk,#onetrust-consent-sdk,.optanon-alert-box-wrapper",
        "OneTrust",
        "OptanonConsent|OptanonAlertBoxClosed",
    ),
    _platform(
        "Cookiebot",
        "#CybotCookiebotDialog,#cookiebanner.cookiebot",
        "Cookiebot",
        "CookieConsent",
        "consentcdn.cookiebot.com",
    ),
    _platform(
        "Usercentrics",
        "#usercentrics-root,#usercentrics-cmp-ui,#uc-center-container,#uc-banner-modal",
        "UC_UI",
        r"uc_settings|uc_user_interaction|ucData|ucString|uc_tcf",
    ),
    _platform("Didomi", "#didomi-host,#didomi-notice,#didomi-popup", "Didomi", "didomi_token|didomi_.*"),
    _platform("Klaro", ".klaro,#klaro", "klaro", "klaro"),
    _platform("vanilla-cookieconsent", "#cc-main,#cc--main,#cm,#cc_div", "CookieConsent", "cc_cookie"),
    _platform(
        "tarteaucitron",
        "#tarteaucitronRoot,#tarteaucitronAlertBig,#tarteaucitron",
        "tarteaucitron",
        "tarteaucitron|hasConsent",
    ),
    _platform(
        "Osano",
        ".cc-window.cc-banner,.cc-window.cc-floating,.osano-cm-window,.cc-window[role=dialog]",
        "Osano",
        "cookieconsent_status.*|osano_consentmanager.*",
    ),
    _platform(
        "Complianz",
        "#cmplz-cookiebanner-container,.cmplz-cookiebanner,#cc-window.cmplz-soft-cookiewall",
        "complianz",
        "cmplz_.*",
    ),
    _platform(
        "CookieYes",
        ".cky-consent-container,.cky-modal,#cookie-law-info-bar",
        "getCkyConsent",
        "cookieyes-consent|viewed_cookie_policy|cookielawinfo-.*",
    ),
    _platform("iubenda", "#iubenda-cs-banner,#iubenda-iframe", "_iub", "_iub_cs-.*"),
    _platform(
        "InMobi (Quantcast)",
        "#qc-cmp2-container,#qc-cmp2-ui,.qc-cmp-ui-container",
        "",
        "euconsent-v2|addtl_consent|_cmpRepromptHash",
        "cmp.quantcast.com",
        "cmp.inmobi.com",
    ),
    _platform(
        "TrustArc",
        "#truste-consent-track,#consent_blackbar,.truste_box_overlay,#trustarc-banner-container,.truste_overlay",
        "truste",
        "notice_preferences|notice_gdpr_prefs|cmapi_cookie_privacy|notice_behavior|truste\\..*",
        "consent-pref.trustarc.com",
        "consent.trustarc.com",
        "prefmgr-cookie.truste-svc.net",
    ),
    _platform(
        "Sourcepoint",
        "[id^=sp_message_container]",
        "_sp_",
        "consentUUID|consentDate|_sp_user_consent.*|_sp_local_state.*|euconsent-v2|sp_.*",
        "privacy-mgmt.com",
        "sp-prod.net",
    ),
    _platform("Axeptio", "#axeptio_overlay,#axeptio_main_button", "axeptio", "axeptio_.*"),
    _platform("Borlabs", "#BorlabsCookieBox,#BorlabsCookieBoxWrap", "BorlabsCookie", "borlabs-cookie"),
    _platform("consentmanager", "#cmpbox,#cmpwrapper", "cmp_id", "__cmpconsent.*|__cmpc.*"),
    _platform("CCM19", "#ccm-widget,.ccm-modal", "CCM", "ccm_consent"),
    _platform("Civic", "#ccc,#ccc-module", "CookieControl", "CookieControl"),
    _platform(
        "Cookie Information",
        "#coiOverlay,#coi-banner-wrapper",
        "CookieInformation",
        "CookieInformationConsent",
    ),
    _platform("CookieFirst", "#cookiefirst-root,.cookiefirst-root", "CookieFirst", "cookiefirst-consent"),
    _platform("CookieScript", "#cookiescript_injected", "CookieScript", "CookieScriptConsent"),
    _platform("Cookie Notice", "#cookie-notice", "cnArgs", "cookie_notice_accepted|hu-consent"),
    _platform(
        "Moove GDPR",
        "#moove_gdpr_cookie_info_bar,#moove_gdpr_cookie_modal",
        "moove_frontend_gdpr_scripts",
        "moove_gdpr_popup",
    ),
    _platform("Real Cookie Banner", "[id^=rcb-],#real-cookie-banner", "consentApi", "real_cookie_banner.*"),
    _platform("Termly", "#termly-code-snippet-support,.t-consentPrompt", "Termly", "TERMLY_.*"),
    _platform("Ketch", "#lanyard_root,#ketch-consent-banner", "ketch", "_ketch_consent.*|_swb_consent.*"),
    _platform("Transcend", "#transcend-consent-manager", "airgap", "tcmConsent|tcm.*"),
    _platform("Securiti", ".cmp-root-container,#cmp-app-container", "", "__privaci_.*"),
    _platform("Google Funding Choices", ".fc-consent-root", "googlefc", "FCCDCF|FCNEC|FCOEC"),
    _platform("Shopify", "#shopify-pc__banner,#shopify-pc__prefs", "", "_tracking_consent|_cmp_a"),
    _platform(
        "HubSpot",
        "#hs-eu-cookie-confirmation,#hs-banner-parent",
        "",
        "__hs_opt_out|__hs_cookie_cat_pref|__hs_do_not_track|__hs_initial_opt_in",
    ),
    _platform(
        "Silktide",
        "#stcm-wrapper,#silktide-wrapper,#silktide-modal",
        "silktideCookieBannerManager",
        "silktideCookie.*|stcm\\..*",
    ),
    _platform(
        "Orejime",
        ".orejime-Env,.orejime-Banner,.orejime-Notice,.orejime-Modal",
        "orejime",
        "orejime|eu-consent",
    ),
    _platform("Tealium", "#__tealiumGDPRecModal,#__tealiumGDPRcpPrefs,#privacy_pref_optin", "", "CONSENTMGR"),
    _platform("Ensighten", "#ensNotifyBanner,#ensBannerBG", "Bootstrapper", ".*ENSIGHTEN_PRIVACY.*"),
    _platform("webtru", "#webtru-consent,[id^=webtru],[class*=webtru]", "webtru", "webtru.*"),
    _platform("trust360", "[id^=trust360],[class*=trust360]", "", "trust360.*"),
    _platform("STRIGHT", "[id^=stright],[class*=stright]", "", "stright.*"),
)

RECORD: Final = re.compile(
    r"(?:.*[-_.:])?(?:" + "|".join(p.record for p in PLATFORMS if p.record) + r")"
    r"|.*(?:consent|gdpr|ccpa|cookies?[-_.: ]?(?:policy|law|notice|banner|bar|accept|allow|agree|choice|pref"
    r"|setting|control|level|ok|info|msg|status|categor|perm|opt)"
    r"|(?:accept|allow|agree|reject|decline|den(?:y|ied)|refuse|dismiss|hide|close)\w{0,6}[-_. ]?cookie"
    r"|privacy[-_. ]?(?:pref|choice|setting|consent|notice|banner)"
    r"|usprivacy|us_privacy|euconsent|gpp|optout|opt[-_.]out|opt[-_.]in|tracking[-_.]?(?:allowed|ok|pref|choice)|cmp[-_.]|[-_.]cmp|クッキー|同意).*"
    r"|cookies?|cookiesok|eu_cookie|acceptcookies?|(?:.{0,40}[-_.])?choices?",
    re.IGNORECASE,
)
"""Names of cookies and storage keys that hold a visitor's choice."""


def by_host(host: str) -> str | None:
    """The name of the platform whose frames this host serves; None where there is none."""
    return next(
        (p.name for p in PLATFORMS for known in p.hosts if host == known or host.endswith(f".{known}")), None
    )


def for_page() -> list[dict[str, str]]:
    """The data on each platform that the in-page reader needs."""
    return [{"name": p.name, "box": p.box, "global": p.script_global} for p in PLATFORMS]
