"""The command line: one verb a file, loaded when called."""


def main() -> None:
    """Placeholder replaced by the verbs."""
