"""What a server names before it answers (RFC 8297) is fetched before any document is there to tell of it."""

import asyncio
import subprocess
from contextlib import contextmanager

import pytest
import trustme
from playwright._impl._driver import compute_driver_executable

from auditor.browser import visit
from auditor.browser.program.chromium import open_browser
from auditor.browser.program.settings import BrowserSettings
from auditor.model.visit import VisitPlan
from tests.browser.visiting import eyes, keep

PAGE, ADS = "https://shop.example/", "https://ads.example"
SERVER = """const {KEY: key, CERT: cert} = process.env;
const server = require('http2').createSecureServer({key, cert});
server.on('stream', (stream, {':path': path}) => {
  console.log(path);
  const link = ['early.js>; as=script', 'unused.gif>; as=image'].map((each) => `<ADS/${each}; rel=preload`);
  if (path === '/') stream.additionalHeaders({':status': 103, link: `${link}, <https://named.example>; rel=preconnect`});
  const [type, body] = path === '/' ? ['text/html', '<h1>Shop</h1><p>Lamps</p><script src="ADS/early.js"></script>']
    : path.endsWith('js') ? ['text/javascript', ''] : ['image/gif', 'GIF89a'];
  setTimeout(() => {
    stream.respond({':status': 200, 'content-type': type, 'set-cookie': `${path.slice(1, 3)}=1; SameSite=None; Secure`});
    stream.end(body);
  }, path === '/' ? 300 : 0);
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));""".replace("ADS", ADS)  # noqa: E501


@contextmanager
def served():
    """An HTTP/2 server: over HTTP/1.1 browsers take no early hints. Playwright's driver is a Node.js."""
    made = trustme.CA().issue_cert("shop.example", "ads.example", "named.example")
    cert = b"".join(pem.bytes() for pem in made.cert_chain_pems)
    given = {"KEY": made.private_key_pem.bytes().decode(), "CERT": cert.decode()}
    command = [compute_driver_executable()[0], "-e", SERVER]
    with subprocess.Popen(command, env=given, stdout=subprocess.PIPE, text=True) as process:
        asked = []
        try:
            yield process.stdout.readline().strip(), asked
        finally:
            process.kill()
            asked += process.stdout.read().split()


async def seen(port, mode):
    rules = ", ".join(f"MAP {name}.example:443 127.0.0.1:{port}" for name in ("shop", "ads", "named"))
    args = (f"--host-resolver-rules={rules}", "--no-sandbox")
    settings = BrowserSettings(args=args, insecure=True, allow_private=True, mode=mode)
    async with open_browser(settings) as browser:
        plan = VisitPlan(site="shop.example", phase="untouched", entry=PAGE)
        return await visit.make(browser, plan, eyes(), keep)


@pytest.mark.parametrize("mode", ["auto", "headless"])
def test_what_a_document_does_not_use_is_seen_with_its_cookie(mode):
    for _ in range(4):  # beside other browsers, one in twelve leaves hints aside: it fetches nothing then
        with served() as (port, asked):
            made = asyncio.run(seen(port, mode))
        if "/unused.gif" in asked:
            break
    told = {request.url for request in made.requests if request.resource in ("script", "image")}
    assert told == {f"{ADS}{path}" for path in asked} - {f"{ADS}/", f"{ADS}/favicon.ico"}
    assert f"{ADS}/early.js" in told
    assert {(r.url, r.step) for r in made.requests if r.resource == "preconnect"} == {
        ("https://named.example", "before")
    }
    setters = [cookie.set_by.url for cookie in made.cookies if cookie.name == "un"]
    assert setters == [f"{ADS}/unused.gif"]
    assert made.gaps == ()
