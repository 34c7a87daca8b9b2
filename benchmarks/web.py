"""The benchmark's web in a separate process, so that its cost is not attributed to the browser or auditor."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from subprocess import PIPE, Popen

from auditor.demo.server import NOT_FOUND, Answer, Asked, Web
from benchmarks.pages import hosts


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """A web served by another process."""

    resolver_rules: str
    pid: int


@contextmanager
def served(sites: int) -> Iterator[Served]:
    """Serve the benchmark's web with this many sites until the block ends."""
    command = [sys.executable, "-m", "benchmarks.web", str(sites)]
    with Popen(command, stdin=PIPE, stdout=PIPE, text=True) as process:  # noqa: S603 - ourselves
        assert process.stdout is not None
        assert process.stdin is not None
        try:
            yield Served(resolver_rules=process.stdout.readline().strip(), pid=process.pid)
        finally:
            process.stdin.close()  # tells it to end, as does our death


class _Forgetful(Web):
    """A web without a log, which would grow over hundreds of sites."""

    def answer(self, asked: Asked) -> Answer:
        host = self.hosts.get(asked.host)
        return host(asked) if host else NOT_FOUND


def main() -> None:
    """Serve until standard input ends."""
    with _Forgetful(hosts(int(sys.argv[1]))) as web:
        print(web.resolver_rules, flush=True)  # noqa: T201 - what the other process waits for
        sys.stdin.read()


if __name__ == "__main__":
    main()
