"""A self-contained page: its style is inline, nothing is loaded from elsewhere, and nothing can run.

The content security policy allows the one style by its hash and pictures as `data:`, but no script, form,
frame or base (https://www.w3.org/TR/CSP3/#meta-element).
"""

from base64 import b64encode
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import Any, Final

from jinja2 import BaseLoader, Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from auditor.model.wording import SEVERITIES
from auditor.reports.parts import headline, words
from auditor.reports.parts.retold import names, retold
from auditor.reports.parts.safe import clip_middle, link, short_value, visible
from auditor.reports.parts.speech import say, spoken
from auditor.reports.parts.vantages import vantage_words

_ROOM: Final = "auditor.reports"


def page(template: str, **values: Any) -> str:
    """A template from templates/ filled in, with every string escaped and its invisible characters spelled
    out.
    """
    style = _style()
    digest = b64encode(sha256(style.encode()).digest()).decode()
    policy = (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; form-action 'none'"
    )
    return (
        _environment()
        .get_template(template)
        .render(
            style=Markup(style),  # noqa: S704 - our own file
            policy=policy,
            language=spoken(),
            **values,
        )
    )


@cache
def _style() -> str:
    return files(_ROOM).joinpath("templates", "report.css").read_text(encoding="utf-8")


@cache
def _environment() -> Environment:
    return environment(PackageLoader(_ROOM))


def environment(loader: BaseLoader) -> Environment:
    """An environment in which every string is escaped and its invisible characters spelled out."""
    made = Environment(
        loader=loader,
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters.update(
        clip=clip_middle,
        coded=_coded,
        told=_told,
        said=say,
        lifetime=words.lifetime,
        link=link,
        names=names,
        place=words.place,
        plain=words.plain,
        sureness=words.sureness,
        sentence=words.sentence,
        short=short_value,
        when=words.when,
    )
    made.globals.update(
        words=words,
        say=say,
        filled=_filled,
        vantage_words=vantage_words,
        phase=words.phase,
        headline=headline,
        severities=SEVERITIES,
    )
    return made


def _shown(value: object) -> object:
    if isinstance(value, str) and not hasattr(value, "__html__"):
        return visible(value)
    return value


def _coded(text: str) -> Markup:
    """One of auditor's own sentences, with its words in backticks marked up as code."""
    parts = visible(str(text)).split("`")
    if len(parts) % 2 == 0:
        return escape("`".join(parts))
    marked = (
        Markup("<code>{}</code>").format(part) if at % 2 else escape(part) for at, part in enumerate(parts)
    )
    return Markup("").join(marked)


def _told(text: str, *, sentence: bool = False) -> Markup:
    """A composed sentence in the current language. Without a translation it stays English and is marked as
    such (WCAG 2.2, 3.1.2). `sentence`: it stands alone and gets a capital letter.
    """
    told = retold(text)
    shown = escape(visible(words.sentence(told or text) if sentence else told or text))
    return shown if told is not None else Markup('<span lang="en">{}</span>').format(shown)


def _filled(text: str, **values: object) -> Markup:
    """A label that is escaped before its `{names}` are filled in, so that values may contain markup."""
    return escape(text).format(**{name: _shown(value) for name, value in values.items()})
