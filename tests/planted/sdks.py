"""Real analytics and fingerprinting SDKs from npm, each with a stand-in for its collector."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from planted.row import ENTRY, GIVEN, JS, Like, Planted, Seen, call, cookie, stored

from auditor.demo.server import Answer, Asked, Host
from auditor.model.observation import ScriptPlace


@dataclass(frozen=True, slots=True, kw_only=True)
class Sdk:
    """One vendor's package: where its script is served, how a page starts it, and what it does."""

    package: str
    """`name@version`."""
    file: str
    """Path of the bundle within the package."""
    url: str
    """Address from which the page loads it."""
    start: str
    """The code of the page that starts it."""
    collector: str
    """Host that it sends data to."""
    seen: tuple[Seen, ...]

    @property
    def name(self) -> str:
        """The package name without its version."""
        return self.package.rpartition("@")[0]


class Through:
    """Equal to a place in this script or one it led to, because monitoring SDKs wrap the others' fetch."""

    def __init__(self, script: str) -> None:
        self.script = script

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ScriptPlace) and self.script in (other.url, *other.chain)

    def __hash__(self) -> int:
        return hash(self.script)

    def __repr__(self) -> str:
        return f"by way of {self.script}"


def sent(url: str, script: str, **fields: object) -> Seen:
    """A request to the collector that the SDK's own script caused."""
    return Seen("requests", {"url": Like(url), "initiator": Through(script), "status": 200} | fields)


MIXPANEL: Final = "https://cdn.mxpnl.com/libs/mixpanel.js"
POSTHOG: Final = "https://us-assets.i.posthog.com/static/array.js"
AMPLITUDE: Final = "https://cdn.amplitude.com/libs/analytics.js"
SNOWPLOW: Final = "https://cdn.jsdelivr.net/sp.js"
DATADOG: Final = "https://www.datadoghq-browser-agent.com/us1/v7/datadog-rum.js"
COUNTLY: Final = "https://cdn.count.ly/countly.min.js"
ELASTIC: Final = "https://unpkg.com/elastic-apm-rum.umd.min.js"
FINGERPRINT: Final = "https://openfpcdn.io/fingerprintjs/v5/fp.js"

SDKS: Final = (
    Sdk(
        package="mixpanel-browser@2.83.0",
        file="dist/mixpanel.umd.js",
        url=MIXPANEL,
        start="mixpanel.init('0123456789abcdef', {persistence: 'cookie', track_pageview: true, "
        "batch_requests: false, api_host: 'https://api-js.mixpanel.com'})",
        collector="api-js.mixpanel.com",
        seen=(
            cookie("mp_0123456789abcdef_mixpanel", MIXPANEL, ENTRY, how="script", set_by__line=GIVEN),
            sent(r"^https://api-js\.mixpanel\.com/track/", MIXPANEL, method="POST", body=Like("data=")),
        ),
    ),
    Sdk(
        package="posthog-js@1.449.2",
        file="dist/array.full.no-external.js",
        url=POSTHOG,
        start="posthog.init('phc_0123456789abcdef', {api_host: 'https://us.i.posthog.com', "
        "request_batching: false, disable_external_dependency_loading: true})",
        collector="us.i.posthog.com",
        seen=(
            cookie("ph_phc_0123456789abcdef_posthog", POSTHOG, ENTRY, set_by__line=GIVEN),
            stored("local", "ph_phc_0123456789abcdef_posthog", POSTHOG, ENTRY, value=Like("distinct_id")),
            sent(r"^https://us\.i\.posthog\.com/(i/v0/)?e/", POSTHOG, method="POST", body=GIVEN),
        ),
    ),
    Sdk(
        package="@amplitude/analytics-browser@2.48.1",
        file="lib/scripts/amplitude-min.js",
        url=AMPLITUDE,
        start="amplitude.init('abcdef0123456789', {defaultTracking: true, fetchRemoteConfig: false, "
        "serverUrl: 'https://api2.amplitude.com/2/httpapi'})",
        collector="api2.amplitude.com",
        seen=(
            cookie("AMP_abcdef0123", AMPLITUDE, set_by__line=GIVEN),
            sent(r"^https://api2\.amplitude\.com/2/httpapi", AMPLITUDE, body=Like("device_id")),
        ),
    ),
    Sdk(
        package="@snowplow/browser-tracker@4.10.1",
        file="dist/index.umd.min.js",
        url=SNOWPLOW,
        start="const sp = snowplowBrowserTracking; sp.newTracker('sp', 'https://collector.snowplow.io', "
        "{appId: 'shop', bufferSize: 1}); sp.trackPageView()",
        collector="collector.snowplow.io",
        seen=(
            cookie(Like(r"^_sp_id\."), SNOWPLOW, ENTRY, set_by__line=GIVEN),
            sent(r"^https://collector\.snowplow\.io/com\.snowplowanalytics", SNOWPLOW, body=Like("duid")),
        ),
    ),
    Sdk(
        package="@datadog/browser-rum@7.16.2",
        file="bundle/datadog-rum.js",
        url=DATADOG,
        start="DD_RUM.init({applicationId: 'a-1', clientToken: 'pub0123456789', site: 'datadoghq.com', "
        "sessionSampleRate: 100, sessionReplaySampleRate: 0})",
        collector="browser-intake-datadoghq.com",
        seen=(
            # written under a browser lock (navigator.locks), for which virtual time does not wait: sometimes
            # the page's minute is over before it is granted
            cookie(Like("^_dd_s"), DATADOG, ENTRY, set_by__line=GIVEN, step=Like("^(before|gesture)$")),
            sent(r"^https://browser-intake-datadoghq\.com/api/v2/rum", DATADOG, body=GIVEN),
        ),
    ),
    Sdk(
        package="countly-sdk-web@26.1.1",
        file="lib/countly.min.js",
        url=COUNTLY,
        start="Countly.init({app_key: 'k0123', url: 'https://shop.count.ly', debug: false}); "
        "Countly.track_sessions(); Countly.track_pageview()",
        collector="shop.count.ly",
        seen=(
            stored("local", "k0123/cly_id", COUNTLY, ENTRY, value=GIVEN),
            sent(r"^https://shop\.count\.ly/i", COUNTLY),
        ),
    ),
    Sdk(
        package="@elastic/apm-rum@5.17.5",
        file="dist/bundles/elastic-apm-rum.umd.min.js",
        url=ELASTIC,
        start="elasticApm.init({serviceName: 'shop', serverUrl: 'https://shop.apm.elastic-cloud.com'})",
        collector="shop.apm.elastic-cloud.com",
        seen=(sent(r"^https://shop\.apm\.elastic-cloud\.com/intake", ELASTIC, method="POST"),),
    ),
    Sdk(
        package="@fingerprintjs/fingerprintjs@5.2.0",
        file="dist/fp.umd.min.js",
        url=FINGERPRINT,
        start="FingerprintJS.load().then((fp) => fp.get()).then((found) => "
        "navigator.sendBeacon('https://openfpcdn.io/found', found.visitorId))",
        collector="openfpcdn.io",
        seen=(
            call("HTMLCanvasElement.toDataURL", FINGERPRINT),
            call("OfflineAudioContext.startRendering", FINGERPRINT),
            call("Navigator.hardwareConcurrency", FINGERPRINT),
            Seen("requests", {"url": "https://openfpcdn.io/found", "body": Like("^[0-9a-f]{32}$")}),
        ),
    ),
)


def tag(sdk: Sdk, *, after_s: int) -> str:
    """Markup that loads the SDK while the page is parsed, or later by a timer."""
    if not after_s:
        return f'<script src="{sdk.url}"></script><script>{sdk.start}</script>'
    return (
        "<script>setTimeout(() => { const s = document.createElement('script'); "
        f"s.src = '{sdk.url}'; s.onload = () => {{ {sdk.start} }}; document.head.append(s) }}, "
        f"{after_s * 1000})</script>"
    )


def planted(packages: Path, sdk: Sdk, after_s: int) -> Planted:
    """The row of one SDK, with its script read from the npm package."""
    body = (packages / sdk.name / sdk.file).read_bytes()
    return Planted(
        name=sdk.name,
        page=tag(sdk, after_s=after_s),
        files={sdk.url: Answer(body=body, type=JS)},
        seen=sdk.seen,
    )


def collector(asked: Asked) -> Answer:
    """Accept whatever is sent, cross-origin and with credentials."""
    origin = asked.headers.get("origin", "*")
    wanted = asked.headers.get("access-control-request-headers", "*")
    return Answer(
        body="{}",
        type="application/json",
        headers=(
            ("Access-Control-Allow-Origin", origin),
            ("Access-Control-Allow-Credentials", "true"),
            ("Access-Control-Allow-Headers", wanted),
        ),
    )


def beside(host: Host | None) -> Host:
    """`host`, with the collector's answer for every path that it does not serve."""

    def answer(asked: Asked) -> Answer:
        found = host(asked) if host else None
        return found if found and found.status != 404 else collector(asked)

    return answer
