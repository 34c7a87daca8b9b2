"""Options that belong together, gathered into one value."""

from collections.abc import Callable
from dataclasses import fields
from functools import wraps
from typing import Any

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]


def gathered(name: str, kind: type, *options: Decorator) -> Decorator:
    """Add `options` to a command and pass it their values as one `kind` in the argument `name`.

    The fields of the dataclass `kind` have the names of the options.
    """
    names = [field.name for field in fields(kind)]

    def decorate(function: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(function)
        def call(**given: Any) -> Any:
            own = {each: given.pop(each) for each in names}
            return function(**given, **{name: kind(**own)})

        decorated: Callable[..., Any] = call
        for option in reversed(options):
            decorated = option(decorated)
        return decorated

    return decorate
