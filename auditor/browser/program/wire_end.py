"""The program started instead of the browser: it passes the two ends of Playwright's pipe to the program that
listens at the socket, receives two others for them, and becomes the browser.

Run as a script that imports only the standard library. Its arguments are the socket, then the browser's own
command line. Chromium reads file descriptor 3 and writes 4 (`--remote-debugging-pipe`).
"""

import os
import signal
import socket
import sys

_ENDS = (3, 4)
_MOST_S = 10
"""Real seconds after which the start is given up; Playwright waits six times as long."""


def main() -> None:
    """Swap the pipe ends and start the browser; any error ends the start with Python's own message."""
    place, *command = sys.argv[1:]
    signal.alarm(_MOST_S)
    with socket.socket(socket.AF_UNIX) as link:
        link.connect(place)
        socket.send_fds(link, [b"ends"], _ENDS)
        _, given, _, _ = socket.recv_fds(link, 16, len(_ENDS))
        for end, new in zip(_ENDS, given, strict=True):
            os.dup2(new, end, inheritable=True)
            os.close(new)
    signal.alarm(0)
    os.execv(command[0], command)  # noqa: S606 - the browser that was found


if __name__ == "__main__":
    main()
