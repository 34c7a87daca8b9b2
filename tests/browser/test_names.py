"""Names: chains of aliases, asked of a real server on loopback."""

import asyncio
import socket
from time import monotonic

import dns.rcode
import pytest

from auditor.browser.program.names import Names, Unanswered, server
from auditor.browser.program.settings import BrowserSettings
from tests.browser.name_server import name_server


def asked(names, *hosts):
    async def ask():
        try:
            return await asyncio.gather(*(names.ask(host) for host in hosts), return_exceptions=True)
        finally:
            await names.close()

    return asyncio.run(ask())


CHAIN = {
    "metrics.shop.example": "shop.sc.omtrdc.example",
    "shop.sc.omtrdc.example": "Edge.Adobe.example",
    "edge.adobe.example": "a1.edge.example",
}
LEADS = ("shop.sc.omtrdc.example", "edge.adobe.example", "a1.edge.example")


@pytest.mark.parametrize("whole", [True, False], ids=["a resolver", "one name at a time"])
def test_a_chain_is_followed_to_its_end(whole):
    with name_server(CHAIN | {"Edge.Adobe.example": "a1.edge.example"}, whole=whole) as served:
        found = asked(Names([served.address]), "metrics.shop.example", "www.shop.example")
    assert found == [LEADS, ()]


def test_a_name_is_asked_for_once_by_however_many_visits():
    with name_server(CHAIN | {"Edge.Adobe.example": "a1.edge.example"}) as served:
        names = Names([served.address])
        found = asked(names, *["metrics.shop.example"] * 5)
        asked_for = list(served.asked)
    assert found == [LEADS] * 5
    assert asked_for == ["metrics.shop.example"]


def test_a_loop_ends():
    loop = {"a.shop.example": "b.shop.example", "b.shop.example": "a.shop.example"}
    for whole in (True, False):
        with name_server(loop, whole=whole) as served:
            assert asked(Names([served.address]), "a.shop.example") == [("b.shop.example",)]


def test_a_long_chain_is_followed_ten_names():
    steps = {f"n{i}.shop.example": f"n{i + 1}.shop.example" for i in range(18)}
    for whole in (True, False):
        with name_server(steps, whole=whole) as served:
            (found,) = asked(Names([served.address]), "n0.shop.example")
        assert found == tuple(f"n{i}.shop.example" for i in range(1, 11))


def test_a_name_that_does_not_exist_is_an_answer():
    gone = frozenset({"nowhere.example", "gone.shop.example"})
    with name_server({"old.shop.example": "nowhere.example"}, missing=gone) as served:
        found = asked(Names([served.address]), "gone.shop.example", "old.shop.example")
    assert found == [(), ("nowhere.example",)]


@pytest.mark.parametrize("code", [dns.rcode.REFUSED, dns.rcode.SERVFAIL])
def test_a_server_that_refuses_is_no_answer(code):
    with name_server(rcode=code) as served:
        (found,) = asked(Names([served.address]), "www.shop.example")
    assert isinstance(found, Unanswered)
    assert str(found) == f"the name servers answered {dns.rcode.to_text(code)}"


def test_a_silent_server_is_waited_for_once(monkeypatch):
    monkeypatch.setattr("auditor.browser.program.names.ANSWER_S", 0.4)
    with name_server(silent=True) as served:
        names = Names([served.address])

        async def twice():
            began = monotonic()
            first = await asyncio.gather(names.ask("a.shop.example"), return_exceptions=True)
            middle = monotonic()
            again = await asyncio.gather(names.ask("b.shop.example"), return_exceptions=True)
            return first + again, middle - began, monotonic() - middle

        found, long, short = asyncio.run(twice())
        assert served.asked.count("b.shop.example") == 0
    assert all(isinstance(each, Unanswered) and "no name server answered" in str(each) for each in found)
    assert long < 2.0
    assert short < 0.1


def test_nobody_listening_is_no_answer(monkeypatch):
    monkeypatch.setattr("auditor.browser.program.names.ANSWER_S", 0.4)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as held:
        held.bind(("127.0.0.1", 0))
        port = held.getsockname()[1]
    (found,) = asked(Names([f"127.0.0.1:{port}"]), "www.shop.example")
    assert isinstance(found, Unanswered)


def test_names_that_are_nobody_elses_business_are_not_asked_for():
    hosts = ("127.0.0.1", "[::1]", "::1", "localhost", "printer", "nas.local", "db.internal", "x.onion")
    with name_server(dict.fromkeys(hosts, "t.example")) as served:
        assert asked(Names([served.address]), *hosts) == [()] * len(hosts)
        assert served.asked == []


def test_hosts_whose_addresses_the_browser_was_told_are_not_asked_for_unless_a_server_is_named():
    rules = "--host-resolver-rules=MAP * 127.0.0.1"
    told = Names.of(BrowserSettings(args=(rules,)))
    assert asked(told, "metrics.shop.example") == [()]
    with name_server(CHAIN) as served:
        named = Names.of(BrowserSettings(args=(rules,), resolvers=(served.address,)))
        assert asked(named, "metrics.shop.example")[0]


def test_behind_a_proxy_nobody_is_asked():
    assert Names.of(BrowserSettings(args=("--proxy-server=http://proxy.example:3128",))) is None


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("192.0.2.53", ("192.0.2.53", 53)),
        ("192.0.2.53:5353", ("192.0.2.53", 5353)),
        ("2001:db8::53", ("2001:db8::53", 53)),
        ("[2001:db8::53]", ("2001:db8::53", 53)),
        ("[2001:db8::53]:5353", ("2001:db8::53", 5353)),
    ],
)
def test_addresses_of_servers(text, read):
    assert server(text) == read


@pytest.mark.parametrize(
    "text",
    ["", "dns.example", "192.0.2.53:", "192.0.2.53:x", "192.0.2.53:0", "192.0.2.53:70000", "[::1]x", "1:2"],
)
def test_what_is_no_address_of_a_server(text):
    with pytest.raises(ValueError, match=r"."):
        server(text)
