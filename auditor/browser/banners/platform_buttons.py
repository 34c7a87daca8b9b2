"""Buttons of consent platforms by their ids and classes, which show what a button does if its text is in an
unsupported language.
"""

from typing import Final

BUTTONS: Final = (
    (
        "reject",
        (
            "#onetrust-reject-all-handler,.ot-pc-refuse-all-handler,#CybotCookiebotDialogBodyButtonDecline"
            ",#CybotCookiebotDialogBodyLevelButtonLevelOptinDeclineAll,#didomi-notice-disagree-button"
            ",.didomi-continue-without-agreeing,[data-testid=uc-deny-all-button],#uc-btn-deny-banner,.cmplz-deny"
            ",.cky-btn-reject,.iubenda-cs-reject-btn,#truste-consent-required,#axeptio_btn_dismiss,.cn-decline"
            ",#tarteaucitronAllDenied2,#tarteaucitronAllDenied,.cc-deny,.osano-cm-denyAll,.fc-cta-do-not-consent"
            ",[data-role=necessary],#cookiescript_reject,.cmpboxbtnno,.t-declineButton,#hs-eu-decline-button"
            ",.shopify-pc__banner__btn-decline,#ccc-notify-reject,[data-cookiefirst-action=reject],#cn-refuse-cookie"
            ",.moove-gdpr-infobar-reject-btn,.orejime-Button--decline"
        ),
    ),
    (
        "accept",
        (
            "#onetrust-accept-btn-handler,#accept-recommended-btn-handler,#CybotCookiebotDialogBodyButtonAccept"
            ",#CybotCookiebotDialogBodyLevelButtonLevelOptinAllowAll,#didomi-notice-agree-button"
            ",[data-testid=uc-accept-all-button],#uc-btn-accept-banner,.cmplz-accept,.cky-btn-accept"
            ",.iubenda-cs-accept-btn,#truste-consent-button,#axeptio_btn_acceptAll,.cm-btn-accept-all"
            ",#tarteaucitronPersonalize2,#tarteaucitronAllAllowed,.cc-allow,.osano-cm-accept-all,.fc-cta-consent"
            ",[data-role=all],#cookiescript_accept,.cmpboxbtnyes,.t-acceptAllButton,#hs-eu-confirmation-button"
            ",.shopify-pc__banner__btn-accept,#ccc-notify-accept,[data-cookiefirst-action=accept],#cn-accept-cookie"
            ",.moove-gdpr-infobar-allow-all"
        ),
    ),
    (
        "save",
        (
            ".save-preference-btn-handler,#CybotCookiebotDialogBodyLevelButtonLevelOptinAllowallSelection"
            ",[data-testid=uc-save-button],.cmplz-save-preferences,.cky-btn-preferences,[data-role=save]"
            ",.fc-confirm-choices,.osano-cm-save,#cookiescript_save"
        ),
    ),
    (
        "settings",
        (
            "#onetrust-pc-btn-handler,#CybotCookiebotDialogBodyLevelButtonCustomize,#didomi-notice-learn-more-button"
            ",[data-testid=uc-customize-button],[data-testid=uc-more-button],.cmplz-view-preferences"
            ",.cky-btn-customize,.iubenda-cs-customize-btn,#truste-show-consent,#axeptio_btn_configure"
            ",.cn-learn-more,#tarteaucitronCloseAlert,.osano-cm-manage,.fc-cta-manage-options,[data-role=show]"
            ",#cookiescript_manage,.cmpboxbtncustom,[data-cookiefirst-action=adjust],#hs-eu-cookie-settings-button"
        ),
    ),
    (
        "close",
        (
            "#onetrust-close-btn-container button,.onetrust-close-btn-handler"
            ",.cky-banner-btn-close,.cmplz-close"
        ),
    ),
)
"""Roles and CSS selectors."""
