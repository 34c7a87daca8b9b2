"""Resolve the names that users give to stored sites, findings and runs."""

from collections.abc import Collection, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

from auditor.cli.options import Places
from auditor.cli.screen import Screen
from auditor.errors import UsageError, did_you_mean
from auditor.files import accepted
from auditor.model.audit import Run
from auditor.store.database import Store


def site_name(store: Store, word: str, fetched: Sequence[str] = ()) -> str:
    """The stored site that `word` (its name, folder or address) means; `fetched` are further candidates.

    Raises UsageError if there is none.
    """
    known = (*store.sites(), *fetched)
    bare = word.rstrip("/")
    host = _host(word)
    for name in (word, bare.rpartition("/")[2], host):
        if name in known:
            return name
    # many hosts share their endings, so only a close match is suggested
    meant = did_you_mean(host or bare, known, ": `auditor audit` audits it", cutoff=0.75)
    raise UsageError(f'nothing is stored for "{word}"{meant}')


def fingerprint(store: Store, word: str) -> str:
    """The one fingerprint that begins with `word`. Raises UsageError if there is none or more than one."""
    known = store.fingerprints()
    if word in known:
        return word
    found = [each for each in known if word and each.startswith(word)]
    if len(found) == 1:
        return found[0]
    if found:
        raise UsageError(f'"{word}" matches {len(found)} fingerprints: {_few(found)}: give more characters')
    meant = did_you_mean(word, known, ": `auditor findings` lists them", cutoff=0.5)
    raise UsageError(f'no finding has the fingerprint "{word}"{meant}')


def run_named(store: Store, word: str) -> Run:
    """The one run whose id begins with `word`. Raises UsageError if there is none or more than one."""
    held = store.run(word)
    if held is not None:
        return held
    found = store.runs_like(word)
    if len(found) == 1:
        return found[0]
    if found:
        raise UsageError(
            f'"{word}" matches {len(found)} runs: {_few([r.id for r in found])}: give more characters'
        )
    raise UsageError(f'there is no run "{word}": `auditor runs` lists them')


def adopt_accepted(store: Store, places: Places, names: Sequence[str]) -> None:
    """Copy the decisions in each site's accepted.toml into the store."""
    for name in names:
        store.adopt(accepted.read(places.policies / name))


def doubt_accepted(store: Store, places: Places, names: Sequence[str], screen: Screen) -> None:
    """After the sites are judged, warn of decisions in their accepted.toml that have no effect."""
    known = frozenset(store.fingerprints())
    for name in names:
        for doubt in doubts(places.policies / name, known):
            screen.warn(doubt)


def doubts(folder: Path, known: Collection[str] | None = None) -> Iterator[str]:
    """Warnings on a site's accepted.toml: decisions on fingerprints that no finding ever had (if `known` is
    given), and decisions dated in the future, which override every other decision until that date.
    """
    today = datetime.now(UTC).date()
    for number, decision in enumerate(accepted.read(folder)):
        if known is not None and decision.fingerprint not in known:
            why = "no finding has this fingerprint, so the decision has no effect"
        elif decision.at.date() > today:
            why = f"its date, {decision.at.date()}, is in the future: until then no other decision counts"
        else:
            continue
        yield f"{accepted.place(folder, number)}: {decision.fingerprint}: {why}"


def _few(words: Sequence[str]) -> str:
    return ", ".join(words[:4]) + (", …" if len(words) > 4 else "")  # noqa: PLR2004 - a line's worth


def _host(word: str) -> str:
    try:
        return urlsplit(word if "://" in word else f"//{word}").hostname or ""
    except ValueError:
        return ""
