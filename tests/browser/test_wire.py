"""The wire between Playwright's driver and the browser: what is ours stays, all else goes on as it was."""

import asyncio
import json
import os
import socket
from contextlib import contextmanager
from types import SimpleNamespace

import pytest
from playwright.async_api import Error

from auditor.browser.program.wire import Wire
from auditor.browser.program.wire_frames import Worlds
from auditor.browser.program.wire_session import Session

OURS, THEIRS = "A" * 32, "B" * 32


class Ends:
    """The far ends of the four pipes: the driver's, and those of what became the browser."""

    def __init__(self, place):
        self.from_driver, self.to_wire = os.pipe()
        self.from_wire, self.to_driver = os.pipe()
        with socket.socket(socket.AF_UNIX) as link:
            link.connect(str(place))
            socket.send_fds(link, [b"ends"], [self.from_driver, self.to_driver])
            _, (self.browser_reads, self.browser_writes), _, _ = socket.recv_fds(link, 16, 2)
        os.close(self.from_driver)
        os.close(self.to_driver)

    def tells(self, *messages):
        """The browser says these."""
        for message in messages:
            os.write(self.browser_writes, _raw(message))

    def close(self):
        for end in (self.to_wire, self.from_wire, self.browser_reads, self.browser_writes):
            os.close(end)


def _raw(message):
    return json.dumps(message, separators=(",", ":")).encode() + b"\0"


async def _came(end):
    await asyncio.sleep(0.02)
    return [json.loads(each) for each in os.read(end, 1 << 20).split(b"\0")[:-1]]


@contextmanager
def _wired(folder):
    """A runner, the wire and its far ends."""
    with asyncio.Runner() as runner:

        async def begin():
            wire = Wire.over(folder)
            ends = await asyncio.to_thread(Ends, folder / "wire")
            await asyncio.sleep(0.02)
            return wire, ends

        wire, ends = runner.run(begin())
        yield runner, wire, ends
        runner.run(_closed(wire))
        ends.close()


async def _closed(wire):
    wire.close()


def test_what_is_not_ours_goes_on_as_it_was(tmp_path):
    with _wired(tmp_path) as (runner, _, ends):
        event = {"method": "Page.loadEventFired", "params": {"n": "é" * 70_000}, "sessionId": THEIRS}
        ends.tells({"id": 20, "result": {}, "sessionId": THEIRS})
        os.write(ends.browser_writes, _raw(event)[:30])
        assert runner.run(_came(ends.from_wire)) == [{"id": 20, "result": {}, "sessionId": THEIRS}]

        async def rest():
            await asyncio.to_thread(os.write, ends.browser_writes, _raw(event)[30:])
            await asyncio.sleep(0.05)
            found = b""
            while not found.endswith(b"\0"):
                found += os.read(ends.from_wire, 1 << 20)
                await asyncio.sleep(0.01)
            return json.loads(found[:-1])

        assert runner.run(rest()) == event
        question = {"id": 3, "method": "Network.enable", "sessionId": THEIRS}
        os.write(ends.to_wire, _raw(question))
        assert runner.run(_came(ends.browser_reads)) == [question]


def test_what_is_ours_stays(tmp_path):
    heard, mirrored = [], []
    with _wired(tmp_path) as (runner, wire, ends):

        async def asked():
            session = wire._begun(OURS, None)
            session.on("Network.requestWillBeSent", lambda params: 1 / len(heard))  # it must not hurt others
            session.on("Network.requestWillBeSent", heard.append)
            session.mirrored(mirrored.append)
            answer = asyncio.ensure_future(session.send("Page.enable"))
            refused = asyncio.ensure_future(session.send("Page.unheard"))
            sent = await _came(ends.browser_reads)
            asyncio.get_running_loop().set_exception_handler(lambda *_: None)
            ends.tells(
                {"id": sent[0]["id"], "result": {"ok": 1}, "sessionId": OURS},
                {"id": sent[1]["id"], "error": {"message": "no such thing"}, "sessionId": OURS},
                {"method": "Network.dataReceived", "params": {"requestId": "9"}, "sessionId": OURS},
                {
                    "method": "Network.requestWillBeSent",
                    "params": {"requestId": "1", "type": "Document", "odd": "\ud800"},
                    "sessionId": OURS,
                },
                {"method": "Network.loadingFinished", "params": {"requestId": "1"}, "sessionId": OURS},
                {"method": "Network.loadingFinished", "params": {"requestId": "2"}, "sessionId": OURS},
            )
            await asyncio.sleep(0.02)
            with pytest.raises(Error, match="no such thing"):
                await refused
            return await answer

        assert runner.run(asked()) == {"ok": 1}
        os.set_blocking(ends.from_wire, False)
        with pytest.raises(BlockingIOError):
            os.read(ends.from_wire, 100)
    assert [each["requestId"] for each in heard] == ["1"]
    assert [json.loads(each)["params"]["requestId"] for each in mirrored] == ["1", "1"]


def test_a_page_that_begins_blank_runs_its_scripts_from_the_first_document_on(tmp_path):
    with _wired(tmp_path) as (runner, wire, ends):
        told = {"source": 'secret "runImmediately":true}', "runImmediately": True}
        message = {"id": 3, "method": "Page.addScriptToEvaluateOnNewDocument", "params": told}

        async def said():
            os.write(ends.to_wire, _raw(message | {"sessionId": THEIRS}))
            return (await _came(ends.browser_reads))[0]["params"]

        async def both():
            meanwhile = asyncio.ensure_future(wire.new_page(Opening(said), "secret"))
            return await meanwhile, await said()

        class Opening:
            def __init__(self, opening):
                self.new_page = opening

        assert runner.run(both()) == (told | {"runImmediately": False}, told)


def test_a_frame_is_asked_where_it_is_surely_that_one():
    worlds = Worlds(Session(None, OURS, None), "top")
    for id_, frame in (("w1", "top"), ("w2", "inner"), ("w3", "twin"), ("w4", "other")):
        worlds._made({"context": {"uniqueId": id_, "auxData": {"isDefault": True, "frameId": frame}}})
    worlds._made({"context": {"uniqueId": "w5", "name": "of ours", "auxData": {"frameId": "inner"}}})
    page = SimpleNamespace(frames=[])
    main = SimpleNamespace(parent_frame=None, url="https://shop.example/", page=page)
    inner, late, twin, other = (
        SimpleNamespace(parent_frame=main, url=f"https://{name}.example/", page=page)
        for name in ("inner", "late", "twin", "twin")
    )
    page.frames += [main, inner, late, twin, other]
    for frame, url in (("inner", inner.url), ("twin", twin.url), ("other", twin.url), ("top", inner.url)):
        worlds.moved(frame, url)
    assert [worlds.of(frame) for frame in page.frames] == ["w1", "w2", None, None, None]
    worlds.left("inner")
    assert worlds.of(inner) is None
    worlds._gone({"executionContextUniqueId": "w1"})
    assert worlds.of(main) is None


def test_who_waits_learns_of_the_end(tmp_path):
    with _wired(tmp_path) as (runner, wire, ends):

        async def left():
            session = wire._begun(OURS, None)
            waiting = asyncio.ensure_future(session.send("Page.enable"))
            await _came(ends.browser_reads)
            os.close(ends.browser_writes)
            with pytest.raises(Error, match="closed"):
                await waiting
            with pytest.raises(Error, match="closed"):
                await session.send("Page.enable")
            assert os.read(ends.from_wire, 100) == b""  # the driver learns of it too
            ends.browser_writes = os.dup(ends.to_wire)

        runner.run(left())


@pytest.mark.parametrize("by", [OURS, ""])
def test_what_cannot_be_read_ends_the_browser_and_is_not_missed(tmp_path, by):
    """An event of ours, or of the browser's own that we follow: what came with it is lost as well."""
    with _wired(tmp_path) as (runner, wire, ends):

        async def told():
            asyncio.get_running_loop().set_exception_handler(lambda *_: None)
            session = wire._begun(OURS, None)
            session.on("Target.attachedToTarget", lambda _: None)
            waiting = asyncio.ensure_future(session.send("Page.enable"))
            await _came(ends.browser_reads)
            broken = b'{"method":"Target.attachedToTarget","params":{'
            os.write(ends.browser_writes, broken + (f',"sessionId":"{by}"}}\0' if by else "}}\0").encode())
            with pytest.raises(Error, match="closed"):
                await asyncio.wait_for(waiting, 2)
            assert os.read(ends.browser_reads, 100) == os.read(ends.from_wire, 100) == b""

        runner.run(told())


def test_an_answer_that_cannot_be_read_is_one_question_unanswered(tmp_path):
    with _wired(tmp_path) as (runner, wire, ends):

        async def asked():
            session = wire._begun(OURS, None)
            waiting = asyncio.ensure_future(session.send("Runtime.evaluate"))
            (sent,) = await _came(ends.browser_reads)
            deep = b"[" * 200_000 + b"]" * 200_000
            said = b'{"id":%d,"result":%b,"sessionId":"%b"}\0' % (sent["id"], deep, OURS.encode())
            await asyncio.to_thread(os.write, ends.browser_writes, said)
            with pytest.raises(Error, match="cannot be read"):
                await asyncio.wait_for(waiting, 2)
            assert wire.stands
            ends.tells({"id": 20, "result": {}})
            assert await _came(ends.from_wire) == [{"id": 20, "result": {}}]

        runner.run(asked())


def test_a_driver_that_does_not_read_has_the_browser_wait_and_loses_nothing(tmp_path):
    event = _raw({"method": "Page.told", "params": {"n": "x" * 60_000}, "sessionId": THEIRS})
    many = 400
    with _wired(tmp_path) as (runner, wire, ends):

        async def flooded():
            telling = asyncio.create_task(asyncio.to_thread(_tell_all, ends.browser_writes, event * many))
            while not await _stands(wire._driver):
                pass
            assert not telling.done()
            assert len(wire._driver._waiting) < 17 << 20
            came = await asyncio.to_thread(_read_all, ends.from_wire, len(event) * many)
            await telling
            assert came == event * many

        runner.run(asyncio.wait_for(flooded(), 20))


async def _stands(side):
    before = len(side._waiting)
    await asyncio.sleep(0.05)
    return before == len(side._waiting) != 0


def _tell_all(end, told):
    while told:
        told = told[os.write(end, told[: 1 << 20]) :]


def _read_all(end, length):
    parts = []
    while length:
        parts.append(os.read(end, 1 << 20))
        length -= len(parts[-1])
    return b"".join(parts)


def test_playwright_hears_of_documents_in_order(tmp_path):
    """Of one that goes on to the next at once all comes in one piece."""
    first = {"method": "Page.frameNavigated", "params": {"loader": "1"}, "sessionId": THEIRS}
    then = {"method": "Network.requestWillBeSent", "params": {"requestId": "2", "type": "Document"}}
    with _wired(tmp_path) as (runner, wire, ends):
        session = wire._begun(OURS, None)
        session.mirrored(lambda message: wire._mirror(message, THEIRS.encode()))
        os.write(ends.browser_writes, _raw(first) + _raw(then | {"sessionId": OURS}))
        assert runner.run(_came(ends.from_wire)) == [first, then | {"sessionId": THEIRS}]


def test_a_session_of_the_browser_leaves_nothing_behind(tmp_path):
    with _wired(tmp_path) as (runner, wire, ends):

        async def left():
            session = wire._begun(OURS, None)
            waiting = asyncio.ensure_future(session.send("Target.sendMessageToTarget"))
            await _came(ends.browser_reads)
            ends.tells({"method": "Target.detachedFromTarget", "params": {"sessionId": OURS}})
            with pytest.raises(Error, match="gone"):
                await asyncio.wait_for(waiting, 2)
            assert not wire._sessions
            assert not wire._waiting

        runner.run(left())


@pytest.mark.parametrize("handed", [0, 1, 2])
def test_a_hand_over_that_breaks_off_is_none(tmp_path, handed):
    """Whoever handed over its ends learns that nobody is there: Playwright would wait for a minute."""
    with asyncio.Runner() as runner:

        async def broken():
            complaints = []
            asyncio.get_running_loop().set_exception_handler(lambda _, about: complaints.append(about))
            wire = Wire.over(tmp_path)
            theirs = (*os.pipe(), *os.pipe())
            with socket.socket(socket.AF_UNIX) as link:
                link.connect(str(tmp_path / "wire"))
                if handed:
                    socket.send_fds(link, [b"ends"], [theirs[0], theirs[3]][:handed])
            await asyncio.sleep(0.02)
            os.close(theirs[0])
            os.close(theirs[3])
            with pytest.raises(BrokenPipeError):
                os.write(theirs[1], b"x")
            assert os.read(theirs[2], 1) == b""
            os.close(theirs[1])
            os.close(theirs[2])
            assert not wire.stands
            assert not complaints
            wire.close()

        runner.run(broken())


def test_a_hand_over_that_hangs_holds_up_nobody(tmp_path, monkeypatch):
    monkeypatch.setattr("auditor.browser.program.wire._HAND_OVER_S", 0.05)
    with asyncio.Runner() as runner, socket.socket(socket.AF_UNIX) as link:

        async def hung():
            wire = Wire.over(tmp_path)
            link.connect(str(tmp_path / "wire"))
            link.settimeout(0)
            # it waits for an answer, and gives nothing
            told = await asyncio.wait_for(asyncio.get_running_loop().sock_recv(link, 1), 5)
            assert not wire.stands
            wire.close()
            return told

        assert runner.run(hung()) == b""


def test_a_machine_without_its_needs_goes_without(tmp_path, monkeypatch):
    deep = tmp_path / ("d" * 100)
    deep.mkdir()
    assert Wire.over(deep) is None
    monkeypatch.delattr(socket, "send_fds")
    assert Wire.over(tmp_path) is None


def test_a_request_of_a_document_is_known_by_its_kind():
    told = []
    session = Session(lambda *_: None, OURS, None)
    session.mirrored(told.append)
    lie = {"method": "Network.requestWillBeSent", "params": {"requestId": "1", "url": '"type":"Document"'}}
    session.heard(_raw(lie)[:-1])
    assert told == []
