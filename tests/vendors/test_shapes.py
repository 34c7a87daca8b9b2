"""Shapes of vendors' endpoints behind any host: what their SDKs send, and what only looks alike."""

import base64
import json

import pytest

from auditor.vendors.catalogue import Catalogue, load

UUID = "0c0e9a3a-6d1c-4b2e-9f3a-2b7d5a1c9e10"
EVENT = {"event": "$mp_web_page_view", "properties": {"token": "0123"}}


def packed(value) -> str:
    return "data=" + base64.b64encode(json.dumps(value, separators=(",", ":")).encode()).decode()


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load()


@pytest.mark.parametrize(
    ("vendor", "path", "body"),
    [
        ("posthog", "/relay/array/phc_0123456789abcdef/config.js", None),
        ("posthog", "/relay/array/phc_0123456789abcdef/config", None),
        (
            "posthog",
            "/relay/flags/?v=2&compression=base64",
            packed({"token": "phc_0123", "distinct_id": "x"}),
        ),
        ("posthog", "/relay/e/?ip=0&_=1795314649767&ver=1.130.0&compression=gzip-js", None),
        ("matomo", "/stats/matomo.js", None),
        ("sensors-data", "/collect/sa.gif?project=shop&data=eyJhIjoxfQ&ext=crc%3D-12", None),
        ("plausible", "/js/script.hash.outbound-links.js", None),
        ("adobe-analytics", "/id?d_visid_ver=5.5.0&d_fieldgroup=A&mcorgid=0A1B%40AdobeOrg&ts=1", None),
        ("piano", "/hit.xiti?s=123456&p=home", None),
        ("google-ads", "/pagead/viewthroughconversion/123456789/?random=17&cv=11&fst=17", None),
        ("rudderstack", "/cfg/sourceConfig/?p=npm&v=3.34.1&build=modern&writeKey=2abc", None),
        ("mixpanel", "/mx/track/?ip=1&_=1795314649767", packed(EVENT)),
        ("mixpanel", "/mx/track/?verbose=1&ip=1&_=1795314649767", packed([EVENT])),
        (
            "plausible",
            "/s/api/event",
            '{"n":"pageview","v":36,"u":"https://shop.example/","d":"shop.example","r":null}',
        ),
        (
            "umami",
            "/u/api/send",
            json.dumps(
                {
                    "type": "event",
                    "payload": {"website": UUID, "hostname": "shop.example", "url": "/", "screen": "1x1"},
                }
            ),
        ),
        (
            "segment",
            "/ev/v1/t",
            json.dumps(
                {"writeKey": "w", "messageId": f"ajs-next-1-{UUID}", "anonymousId": UUID, "event": "x"}
            ),
        ),
        ("adobe-experience-platform", f"/ee/v1/interact?configId={UUID}&requestId={UUID}", "{}"),
        ("adobe-experience-platform", f"/ee/jpn3/v1/collect?configId={UUID}&requestId={UUID}", "{}"),
        ("adobe-analytics", "/b/ss/shopprod/1/JS-2.22.0/s123?AQB=1", None),
        ("google-tag-manager", "/t/gtm.js?id=GTM-ABC123", None),
        ("google-tag-manager", "/t/gtag/js?id=G-ABC123&l=dataLayer", None),
        ("google-analytics", "/t/g/collect?v=2&tid=G-ABC123&gtm=1", None),
        ("matomo", "/stats/matomo.php?idsite=1&rec=1", None),
        ("matomo", "/stats/js/tracker.php?action_name=x&idsite=1&rec=1&_id=0a1b", None),
        ("snowplow", "/com.snowplowanalytics.snowplow/tp2", "{}"),
        ("fullstory", "/fs/rec/bundle?OrgId=ABC&UserId=1&SessionId=2&PageId=3&Seq=1", "{}"),
        ("sentry", "/tunnel/api/42/envelope/?sentry_version=7&sentry_key=0123abc", "{}"),
        ("vercel-analytics", "/_vercel/insights/script.js", None),
        ("cloudflare-zaraz", "/cdn-cgi/zaraz/i.js", None),
        ("cloudflare-insights", "/cdn-cgi/rum", "{}"),
        ("imperva", "/_Incapsula_Resource?SWJIYLWA=719d34d31c8e", None),
        ("dynatrace", "/rb_0a1b?type=js3&sn=v_4_srv_1_sn_AB&svrid=1&flavor=post&end=1", "$a=1"),
        ("snowplow", "/i?stm=1&e=pv&url=x&p=web&tv=js-3.1.0", None),
        ("shopify", "/.well-known/shopify/monorail/unstable/produce_batch", "{}"),
        ("google-tag-manager", "/t/gtag/destination?id=AW-1234567&l=dataLayer", None),
        ("google-tag-manager", "/t/ns.html?id=GTM-ABC123", None),
        ("posthog", "/ph/decide/?v=3", json.dumps({"token": "phc_0123", "distinct_id": UUID})),
        ("amplitude", "/in/2/httpapi", json.dumps({"api_key": "0123", "events": [{"event_type": "x"}]})),
        ("fullstory", "/fs/rec/page", json.dumps({"OrgId": "ABC", "UserId": "1"})),
        ("adobe-target", "/rest/v1/delivery?client=acme&sessionId=1&version=2.9.0", "{}"),
        ("piano", "/event?s=123456&idclient=0a1b", "{}"),
        ("heap", "/h?a=12&u=1&v=2&s=3&b=web&tv=4.0", None),
        ("countly", "/i", f"app_key=0a1b&device_id={UUID}&sdk_name=javascript_native_web&events=%5B%5D"),
        ("pardot", "/analytics?visitor_id=1&visitor_id_sign=&pi_opt_in=&campaign_id=1&account_id=1", None),
        ("vercel-analytics", "/_vercel/speed-insights/vitals", "{}"),
        ("segment", "/ev/v1/b", json.dumps({"writeKey": "w", "batch": [{"type": "page"}], "sentAt": "x"})),
        ("google-tag-manager", "/kwbjqbdk.js?id=GTM-ABC123", None),
        ("google-tag-manager", "/metrics/?id=GTM-ABC123", None),
        ("google-ads", "/ccm/collect?rcb=1&en=page_view&auid=12.3&gtm=45je&tid=AW-1", None),
        ("google-ads", "/pagead/1p-conversion/123456789/?random=1&cv=11&label=x", None),
        ("meta", "/tr/?id=123456789012345&ev=PageView&dl=x&if=false&ts=17&sw=1&sh=1", None),
        ("meta", "/en_US/fbevents.js", None),
        ("posthog", "/relay/batch/", json.dumps({"api_key": "phc_0123", "batch": []})),
        ("segment", "/cdn/analytics-next/bundles/ajs-destination.bundle.js", None),
        ("goatcounter", "/count?p=%2F&t=Home&s=1%2C1%2C1&b=0&rnd=ab12c", None),
        ("tealium-eventstream", "/event?tealium_account=acme&tealium_profile=main", None),
        (
            "snowplow",
            "/com.acme/tp2",
            json.dumps({"schema": "iglu:com.snowplowanalytics.snowplow/payload_data/jsonschema/1-0-4"}),
        ),
        (
            "sentry",
            "/monitoring?o=4505&p=4506",
            json.dumps({"sdk": {"name": "sentry.javascript.nextjs"}}) + '\n{"type": "event"}\n{}',
        ),
        (
            "meta",
            "/gw/events/7?id=12&ev=PageView&dl=x&rl=&if=false&ts=17&sw=1&sh=1&ec=0&o=30&fbp=fb.1.17.99",
            None,
        ),
        ("fathom", "/f/?h=https%3A%2F%2Fshop.example&p=%2F&r=&sid=ABCDEFGH&qs=%7B%7D&cid=98765432", None),
        ("datadog", "/dd?ddforward=%2Fapi%2Fv2%2Frum%3Fddsource%3Dbrowser%26dd-api-key%3Dpub1", "{}"),
        ("google-analytics", "/k?v=2&tid=G-XYZ99&gtm=45je4&_p=17&cid=1.2&en=scroll", ""),
        (
            "plausible",
            "/e",
            json.dumps({"n": "pageview", "v": 36, "u": "https://a.example/", "d": "a.example"}),
        ),
        ("matomo", "/s", "idsite=7&rec=1&r=1&h=1&m=2&s=3&url=https%3A%2F%2Fa.example&_id=0a1b&_idn=0"),
        (
            "segment",
            "/x",
            json.dumps({"writeKey": "w", "messageId": f"ajs-next-1-{UUID}", "anonymousId": UUID}),
        ),
        ("posthog", "/x", json.dumps({"api_key": "phc_0123", "event": "$pageview", "distinct_id": UUID})),
        ("counterscale", "/collect?p=%2F&h=https%3A%2F%2Fshop.example&r=&sid=shop&ht=1", None),
        ("swetrix", "/log", json.dumps({"pid": "AbCd", "pg": "/", "lc": "de", "tz": "Europe/Berlin"})),
        ("openreplay", "/ingest/v1/web/start", json.dumps({"projectKey": "a", "trackerVersion": "19.0.1"})),
        ("elastic-apm", "/apm/intake/v2/rum/events", "{}"),
        (
            "rudderstack",
            "/rs/v1/track",
            json.dumps({"channel": "web", "anonymousId": UUID, "originalTimestamp": "x", "messageId": UUID}),
        ),
        (
            "amplitude",
            "/in",
            json.dumps({"api_key": "0123", "events": [], "client_upload_time": "2026-11-30"}),
        ),
        (
            "aptabase",
            "/api/v0/event",
            json.dumps(
                {"eventName": "v", "sessionId": "17", "systemProps": {"sdkVersion": "aptabase-web@0.5.0"}}
            ),
        ),
        (
            "braze",
            "/b/data/",
            json.dumps(
                {
                    "api_key": UUID,
                    "device_id": UUID,
                    "sdk_version": "6.13.0",
                    "device": {"browser_version": "156"},
                    "time": 17,
                }
            ),
        ),
        ("clevertap", "/ct/a?t=96&type=page&d=N4IglgJiBcIO&rn=1", None),
        (
            "customer-io",
            "/ev/v1/p",
            json.dumps(
                {
                    "writeKey": "w",
                    "messageId": "ajs-next-9e12",
                    "anonymousId": UUID,
                    "_metadata": {"bundled": ["Customer.io Data Pipelines"]},
                }
            ),
        ),
        ("mparticle", "/mp/v1/identity/login", json.dumps({"client_sdk": {"sdk_vendor": "mparticle"}})),
        (
            "snowplow",
            "/in",
            json.dumps({"schema": "iglu:com.snowplowanalytics.snowplow/payload_data/jsonschema/1-0-4"}),
        ),
        (
            "statsig",
            "/v1/rgstr",
            json.dumps({"statsigMetadata": {"sdkType": "js-client", "sdkVersion": "5.1.0"}}),
        ),
        ("split-io", "/api/splitChanges?s=1.3&since=-1", None),
        (
            "unleash",
            "/api/frontend/client/metrics",
            json.dumps({"appName": "shop", "instanceId": "browser", "bucket": {"start": "x"}}),
        ),
        ("growthbook", "/api/features/sdk-abc123", None),
        ("launchdarkly", "/ld/sdk/evalx/0123/contexts/eyJraW5kIjoi", None),
        ("bucket-co", "/features/evaluated?publishableKey=pub_a&bucket-sdk-version=browser-sdk%2F3", None),
    ],
)
def test_a_vendors_request_is_known_behind_any_host(catalogue, vendor, path, body):
    found = catalogue.by_path(f"https://shop.example{path}", body)
    assert found is not None
    assert found.id == vendor


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/array/list/config.js", None),
        ("/e/", "{}"),
        ("/e/?compression=gzip", None),
        ("/js/matomo-theme.js", None),
        ("/js/script.links.js", None),
        ("/id?d=7&ts=1", None),
        ("/pagead/conversion/thanks.html", None),
        ("/sourceConfig/?p=2", None),
        ("/flags/?v=2", None),
        ("/flags/?v=2", packed({"token": "csrf"})),
        ("/flags/de.svg", None),
        ("/batch/", '{"api_key": "k", "batch": []}'),
        ("/product.js?id=GTM", None),
        ("/td?id=12", None),
        ("/metrics/?id=12", None),
        ("/ccm/collect?gtm=1", None),
        ("/tr/?id=12&lang=tr", None),
        ("/count?p=2&t=shoes", None),
        ("/monitoring?o=asc&p=2", '{"sdk": {"name": "own"}}'),
        ("/track/?ip=1", None),
        ("/track/?ip=1&data=parcel", None),
        ("/track/?order=7", packed(EVENT)),
        ("/api/event", None),
        ("/api/event", '{"n": 3, "u": "anna", "d": "2026-11-21"}'),
        ("/api/event", '{"name": "concert", "url": "https://shop.example/", "domain": "shop.example"}'),
        ("/api/event?n=2", None),
        ("/api/send", '{"type": "event", "payload": {"text": "hello"}}'),
        ("/api/send", '{"type": "mail", "to": "a@shop.example"}'),
        ("/api/send", json.dumps({"type": "event", "payload": {"website": "shop.example", "url": "/"}})),
        ("/v1/t", '{"text": "hello"}'),
        ("/v1/t", json.dumps({"writeKey": "w", "messageId": "1", "anonymousId": "2"})),
        ("/v1/interact", "{}"),
        ("/ee/v1/interact?id=1", None),
        ("/ee/", None),
        ("/b/ss/", None),
        ("/gtm.js", None),
        ("/gtm.js?id=7", None),
        ("/gtag/js?id=AW", None),
        ("/ns.html?id=7", None),
        ("/gtag/destination?id=paris", None),
        ("/decide/?v=3", '{"token": "csrf"}'),
        ("/2/httpapi", '{"events": []}'),
        ("/rec/page", '{"page": 3}'),
        ("/rest/v1/delivery?zip=12345&client=7", None),
        ("/event?s=12", None),
        ("/h?a=1&u=2", None),
        ("/i", "app_key=1&device_id=2"),
        ("/analytics?account_id=1&campaign_id=2", None),
        ("/g/collect?tid=7", None),
        ("/collect", None),
        ("/matomo.php", None),
        ("/js/tracker.php?idsite=1", None),
        ("/rec/bundle?id=1", None),
        ("/api/42/envelope/", "{}"),
        ("/_vercel/image?url=/a.png", None),
        ("/cdn-cgi/trace", None),
        ("/_Incapsula_Resource", None),
        ("/rb_0a1b?type=product", None),
        ("/i?p=web&e=user", None),
        ("/images/sa.gif?data=1", None),
        ("/.well-known/security.txt", None),
        ("/v1/b", '{"writeKey": "w"}'),
        ("/v1/track", '{"channel": "web", "messageId": "7"}'),
        ("/cdn-cgi/challenge-platform/scripts/jsd/main.js", None),
        ("/events/2026?id=7&ev=concert&if=open", None),
        ("/?h=7&p=/&sid=abc", None),
        ("/login?ddforward=/home", None),
        ("/m?v=2&tid=G-7&cid=3", None),
        ("/event", json.dumps({"n": "pageview", "u": "anna"})),
        ("/s", "idsite=3&rec=1&name=x"),
        ("/x", json.dumps({"writeKey": "w", "messageId": "m1", "anonymousId": UUID})),
        ("/x", json.dumps({"api_key": "phc-3", "event": "x", "distinct_id": "1"})),
        ("/collect?p=/&h=shop&sid=1", None),
        ("/log", json.dumps({"pid": "12", "pg": "3"})),
        ("/track", json.dumps({"type": "track", "payload": {"name": "parcel"}})),
        ("/in", json.dumps({"api_key": "0123", "events": []})),
        ("/api/v0/event", json.dumps({"eventName": "concert", "sessionId": "1"})),
        ("/data/", json.dumps({"api_key": "k", "device_id": "1", "time": 1})),
        ("/a?t=96&type=page&d=2026", None),
        ("/identity/login", json.dumps({"client_sdk": {"name": "own"}})),
        ("/form", json.dumps({"schema": "payload_data"})),
        ("/rgstr", json.dumps({"events": []})),
        ("/client/metrics", json.dumps({"appName": "shop"})),
        ("/api/features/pool", None),
        ("/features/evaluated?publishableKey=7", None),
        ("/v1/web/start", json.dumps({"projectKey": "x"})),
        ("/api/s/cart?type=1", None),
        ("/api/send", "[" * 16_000),
        ("/api/send", '{"type": "event", "payload": {"website": "cut o'),
        ("/api/send", "[7]"),
    ],
)
def test_what_only_looks_alike_is_nobodys(catalogue, path, body):
    assert catalogue.by_path(f"https://shop.example{path}", body) is None


def test_software_that_runs_on_ones_own_machines_says_so(catalogue):
    own = {vendor.id for vendor in catalogue.vendors.values() if vendor.self_hosted}
    assert {"posthog", "plausible", "umami", "matomo", "snowplow", "google-analytics"} <= own
    assert not own & {"mixpanel", "segment", "adobe-analytics", "adobe-experience-platform", "fullstory"}
