"""Ways through a proxy: its kinds, its credentials, and plain words where it gives none."""

import asyncio

import pytest
from exits import leaving_to, nowhere

from auditor.browser.page.well_formed import well_formed
from auditor.browser.program import upstream
from auditor.browser.program.exits import address, secrets
from auditor.demo.server import Answer, Web
from auditor.errors import UsageError
from auditor.model.site import Vantage

LOGIN = ("ann", "s:e@cret")


async def fetched(proxy: str) -> bytes:
    async with asyncio.timeout(10):
        reader, writer = await upstream.through(proxy, "shop.example", 80)
        writer.write(b"GET / HTTP/1.1\r\nHost: shop.example\r\nConnection: close\r\n\r\n")
        answer = await reader.read()
        writer.close()
    return answer


def asked(kind: str, login: tuple[str, str] | None, proxy: str) -> bytes:
    async def drive():
        with Web({"shop.example": lambda _: Answer(body="from far away")}) as web:
            async with leaving_to(web, kind, login) as exit_:
                return await fetched(proxy.replace("PORT", str(exit_.port)))

    return asyncio.run(drive())


@pytest.mark.parametrize("kind", ["http", "socks5"])
@pytest.mark.parametrize(("login", "userinfo"), [(None, ""), (LOGIN, "ann:s%3Ae%40cret@")])
def test_each_kind_of_proxy_leads_on(kind: str, login: tuple[str, str] | None, userinfo: str) -> None:
    assert b"from far away" in asked(kind, login, f"{kind}://{userinfo}127.0.0.1:PORT")


@pytest.mark.parametrize("kind", ["http", "socks5"])
@pytest.mark.parametrize(
    ("userinfo", "said"),
    [("", "it wants a name and password"), ("ann:wrong@", "it does not take the name and password")],
)
def test_credentials_that_are_missing_or_wrong_are_said_and_not_told(
    kind: str, userinfo: str, said: str
) -> None:
    with pytest.raises(OSError, match=said) as caught:
        asked(kind, LOGIN, f"{kind}://{userinfo}127.0.0.1:PORT")
    assert "wrong" not in str(caught.value)
    assert "ann" not in str(caught.value)


@pytest.mark.parametrize(
    ("line", "said"), [("HTTP/1.1 403 no ann:secret", "HTTP 403"), ("ann:secret", "no HTTP")]
)
def test_an_answer_s_own_words_are_not_repeated(line: str, said: str) -> None:
    async def drive() -> str:
        async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.readuntil(b"\r\n\r\n")
            writer.write(f"{line}\r\n\r\n".encode())
            writer.close()

        async with await asyncio.start_server(answer, "127.0.0.1", 0) as server:
            port = server.sockets[0].getsockname()[1]
            with pytest.raises(OSError, match=said) as caught:
                await upstream.through(f"http://ann:secret@127.0.0.1:{port}", "shop.example", 80)
        return str(caught.value)

    assert "secret" not in asyncio.run(drive())


def test_a_proxy_that_is_not_there_is_said_by_host_and_port() -> None:
    async def drive() -> int:
        port = await nowhere()
        with pytest.raises(OSError, match=f"the proxy 127.0.0.1:{port} refused the connection"):
            await upstream.through(f"http://ann:secret@127.0.0.1:{port}", "shop.example", 80)
        return port

    assert asyncio.run(drive())


def test_a_password_comes_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    vantage = Vantage(id="berlin", proxy="socks5://ann:${BERLIN_PASSWORD}@exit.example:1080")
    monkeypatch.setenv("BERLIN_PASSWORD", "s:e@c/ret")
    assert address(vantage) == "socks5://ann:s%3Ae%40c%2Fret@exit.example:1080"
    assert vantage.kept.proxy == "socks5://exit.example:1080"
    echoed = ("Error for ann:s:e@c/ret", "/?s%3Ae%40c%2Fret", b"Basic YW5uOnM6ZUBjL3JldA==", "a secret")
    blotted = ("Error for ann:(redacted)", "/?(redacted)", b"Basic (redacted)", "a secret")
    assert well_formed(echoed, secrets(vantage)) == blotted
    monkeypatch.setenv("BERLIN_PASSWORD", "red")  # so short a word would be found in anything
    assert well_formed(("red lamps",), secrets(vantage)) == ("red lamps",)
    assert secrets(Vantage()) == ()
    monkeypatch.delenv("BERLIN_PASSWORD")
    assert secrets(vantage) == ()
    with pytest.raises(UsageError, match=r"socks5://exit\.example:1080 needs \$\{BERLIN_PASSWORD\}: set"):
        address(vantage)
