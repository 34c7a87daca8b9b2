"""A name server on loopback, over UDP, that resolves names as a test sets them."""

import socket
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field

import dns.flags
import dns.message
import dns.rcode
import dns.rrset

ADDRESS = "192.0.2.1"


@dataclass
class Served:
    """Where it listens, and the names that it was asked for, in order."""

    address: str
    asked: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Zone:
    """What a name server knows, and how it behaves."""

    aliases: Mapping[str, str]
    whole: bool
    missing: frozenset[str]
    rcode: int | None

    def answer(self, query: dns.message.Message, name: str) -> dns.message.Message:
        response = dns.message.make_response(query)
        response.flags |= dns.flags.RA
        if self.rcode is not None:
            response.set_rcode(self.rcode)
            return response
        given = 0
        while name in self.aliases and given < (20 if self.whole else 1):
            target = self.aliases[name]
            record = dns.rrset.from_text(f"{name}.", 60, "IN", "CNAME", f"{target}.")
            if record in response.answer:
                return response
            response.answer.append(record)
            name, given = target, given + 1
        if name in self.missing:
            response.set_rcode(dns.rcode.NXDOMAIN)
        elif self.whole or not given:
            response.answer.append(dns.rrset.from_text(f"{name}.", 60, "IN", "A", ADDRESS))
        return response


@contextmanager
def name_server(
    aliases: Mapping[str, str] | None = None,
    *,
    whole: bool = True,
    missing: frozenset[str] = frozenset(),
    rcode: int | None = None,
    silent: bool = False,
) -> Iterator[Served]:
    """Answer each name with its chain of aliases and a final address; `missing` names do not exist. Without
    `whole`, give one alias at a time; `rcode` refuses every query with that code; `silent` never answers.
    """
    zone = Zone(aliases or {}, whole, missing, rcode)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as listening:
        listening.bind(("127.0.0.1", 0))
        served = Served(f"127.0.0.1:{listening.getsockname()[1]}")

        def serve() -> None:
            while packet := listening.recvfrom(4096):
                if not packet[0]:
                    return
                query = dns.message.from_wire(packet[0])
                name = query.question[0].name.to_text(omit_final_dot=True)
                served.asked.append(name)
                if not silent:
                    listening.sendto(zone.answer(query, name).to_wire(), packet[1])

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        try:
            yield served
        finally:
            with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as last:
                last.sendto(b"", listening.getsockname())
            thread.join(5)
