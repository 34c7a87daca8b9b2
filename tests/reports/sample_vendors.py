"""The vendors behind cookies and hosts."""

from auditor.model.vendor import Attribution, CookieFacts, HostFacts


def attribution() -> Attribution:
    def host(name: str, domain: str, vendor: str | None, title: str | None, category: str) -> HostFacts:
        return HostFacts(
            host=name,
            registrable_domain=domain,
            party="first" if domain == "shop.example" else "third",
            vendor=vendor,
            vendor_name=title,
            company=title,
            category=category,
            country="US" if vendor and vendor.startswith("google") else None,
            confidence=0.95,
            source="catalogue",
        )

    hosts = (
        host("shop.example", "shop.example", None, None, "unknown"),
        host(
            "www.googletagmanager.com",
            "googletagmanager.com",
            "google-tag-manager",
            "Google Tag Manager",
            "tag_manager",
        ),
        host(
            "www.google-analytics.com",
            "google-analytics.com",
            "google-analytics",
            "Google Analytics",
            "analytics",
        ),
        host("contents.bownow.example", "bownow.example", "bownow", "BowNow", "marketing_automation"),
        host("ad.doubleclick.net", "doubleclick.net", "google-ads", "Google Ads", "advertising"),
        host("fonts.example.net", "example.net", None, None, "fonts"),
    )
    cookies = (
        CookieFacts(
            name="cart", domain="shop.example", party="first", purpose="necessary", reason="a basket"
        ),
        CookieFacts(
            name="_ga",
            domain="shop.example",
            party="first",
            purpose="analytics",
            vendor="google-analytics",
            vendor_name="Google Analytics",
            pattern="_ga",
            identifier=True,
            confidence=0.95,
        ),
        CookieFacts(
            name="bownow_tid",
            domain="shop.example",
            party="first",
            purpose="advertising",
            vendor="bownow",
            vendor_name="BowNow",
            pattern="bownow_tid",
            identifier=True,
            confidence=0.9,
        ),
        CookieFacts(
            name="IDE",
            domain="doubleclick.net",
            party="third",
            purpose="advertising",
            vendor="google-ads",
            vendor_name="Google Ads",
            identifier=True,
            confidence=0.95,
        ),
        CookieFacts(
            name="cc_cookie", domain="shop.example", party="first", purpose="necessary", consent_record=True
        ),
    )
    stored = CookieFacts(
        name="bownow_tid",
        domain="shop.example",
        party="first",
        purpose="advertising",
        vendor="bownow",
        vendor_name="BowNow",
        identifier=True,
    )
    return Attribution(
        hosts={h.host: h for h in hosts},
        cookies={(c.name, c.domain): c for c in cookies},
        stored={("bownow_tid", "shop.example"): stored},
        versions={"catalogue": "2026.11"},
    )
