"""A crawl through a hostile web: each nuisance is told with its reason or seen, no neighbour brings an
accusation on an honest site or takes one away from another, and nothing stays behind.

How much of a page is seen within real seconds hangs on the machine: a busy one may leave a rule untested. It
never turns that into an accusation, nor what was contradicted into upheld.
"""

import asyncio
import tempfile
from pathlib import Path

import pytest

from auditor.browser.program.settings import BrowserSettings
from auditor.crawl import run
from auditor.crawl.work import CrawlWork, Wanted
from auditor.model.audit import SiteSummary
from auditor.model.extent import Extent
from auditor.model.site import Site
from auditor.store.database import Store
from auditor.store.evidence import Evidence
from auditor.vendors import catalogue
from benchmarks.hostile import NUISANCES, UNSEEN, HostileWeb

pytestmark = pytest.mark.timeout(400)
Judged = frozenset[tuple[str, str, str, str]]
"""Site, rule, fingerprint and verdict of each finding."""
LYING = frozenset({"shop-0.example", "shop-3.example"})
"""Those whose policy denies the cookie that they set."""
COSTLY = frozenset({"large", "bomb", "policy", "balloon", "windows", "dialogs", "hangs", "navigates"})
"""Those that take seconds of processor time: `python -m benchmarks.endurance` has them too."""


def crawled(folder: Path, sites: tuple[Site, ...], rules: str) -> tuple[dict[str, SiteSummary], Judged]:
    settings = BrowserSettings(
        args=(f"--host-resolver-rules={rules}",), insecure=True, allow_private=True,
        real_s=4, navigation_s=6, visit_s=20,
    )  # fmt: skip
    with Store.open(folder / "a.db") as store:
        work = CrawlWork(
            settings=settings,
            catalogue=catalogue.load(),
            store=store,
            evidence=Evidence(folder / "evidence"),
            wanted=Wanted(run=store.begin_run(), extent=Extent(phases=("untouched",), pages=0), at_once=8),
        )
        found = asyncio.run(run.crawl(sites, work))
        judged = frozenset(
            (f.site, f.rule, f.fingerprint, f.verdict) for f in store.findings() if f.site.startswith("shop")
        )
        assert store.problems(work.evidence) == ()
        if any(site.name == "drips" for site in sites):
            (drips,) = store.visits(work.wanted.run.id, "drips")
            assert drips.gap("load") is not None, drips.gaps
    return {each.site: each for each in found}, judged


def with_verdict(judged: Judged, verdict: str) -> set[tuple[str, str, str]]:
    return {(site, rule, fingerprint) for site, rule, fingerprint, said in judged if said == verdict}


def assert_no_worse(judged: Judged, other: Judged) -> None:
    """What is accused in `judged` is accused in `other`, or was untested there."""
    accused, untested = with_verdict(other, "contradicted"), with_verdict(other, "untested")
    rules_untested = {(site, rule) for site, rule, _ in untested}
    for each in with_verdict(judged, "contradicted"):
        assert each[0] in LYING
        assert each in accused or each[:2] in rules_untested, each
        assert each not in with_verdict(other, "upheld"), each


def test_nuisances_are_told_and_stop_and_change_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kinds = list(NUISANCES)
    folder = tmp_path / "t"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    with HostileWeb(4, len(kinds)) as web:
        shops = tuple(Site(name=host, entry=f"https://{host}/") for host in web.honest)
        nuisances = tuple(
            Site(name=kind, entry=f"http://{host}/")
            for kind, host in zip(kinds, web.hostile, strict=True)
            if kind not in COSTLY
        )
        found, among = crawled(tmp_path / "among", (shops[0], *nuisances, *shops[1:]), web.resolver_rules)
        _, alone = crawled(tmp_path / "alone", shops, web.resolver_rules)
    assert_no_worse(among, alone)
    assert_no_worse(alone, among)
    assert {site for site, *_ in with_verdict(alone, "contradicted")} == LYING
    for name, each in found.items():
        assert each.state == ("could not look" if name in UNSEEN else each.state)
        assert each.state == "audited" or each.reason, name
    assert {found[site.name].state for site in shops} == {"audited"}
    assert {found[kind].state for kind in ("cookies", "bytes", "japanese")} == {"audited"}
    assert list(folder.glob("auditor-profile-*")) == []
