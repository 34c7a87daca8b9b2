"""The demo web's server keeps a connection usable, whatever a page sends."""

import re
from http.client import HTTPConnection

from auditor.demo.server import MAX_BODY, Answer, Web


def test_a_request_after_one_with_a_long_body_is_answered() -> None:
    with Web({"long.example": lambda asked: Answer(body=str(len(asked.body)))}) as web:
        port = re.search(r"127\.0\.0\.1:(\d+)", web.resolver_rules)
        assert port is not None
        connection = HTTPConnection("127.0.0.1", int(port[1]), timeout=20)
        for size, seen in ((MAX_BODY + 3_000_000, MAX_BODY), (3, 3)):
            connection.request("POST", "/", b"x" * size, {"Host": "long.example"})
            assert connection.getresponse().read() == str(seen).encode()
        connection.close()
