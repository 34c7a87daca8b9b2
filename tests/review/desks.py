"""A review desk over a small store, as an HTTP client sees it."""

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

from starlette.testclient import TestClient
from store.samples import AT, SITE, judgement, visit

from auditor.model.claim import Claim
from auditor.model.document import Document
from auditor.model.finding import Finding
from auditor.model.observation import Screenshot
from auditor.model.site import Site
from auditor.review.app import app
from auditor.review.settings import Settings
from auditor.store import runs
from auditor.store.evidence import Evidence
from auditor.store.review import Review

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8cfc0000003010100"
    "18dd8db00000000049454e44ae426082"
)
"""A PNG of one red pixel."""


def fill(
    folder: Path, *found: Finding, document: Document, claims: tuple[Claim, ...], site: Site = SITE
) -> str:
    """Store one run with these findings and return its id."""
    sha256 = Evidence(folder / "evidence").keep(PIXEL)
    shot = Screenshot(sha256=sha256, step="before", width=1, height=1)
    with Review.open(folder / "auditor.db") as store:
        run = replace(runs.new(None), id=f"2026112{len(store.runs())}T120000Z-a")
        with store._write() as connection:
            runs.add(connection, run)
        store.begin_site(run.id, site)
        store.add_documents(run.id, site.name, (document,), claims)
        store.add_visit(run.id, visit(site=site.name, attempt=f"{run.id}-{site.name}", screenshots=(shot,)))
        store.add_judgement(run.id, site.name, judgement(*found, at=AT))
        store.end_site(run.id, site.name, "audited")
        store.end_run(run.id)
    return run.id


def settings(folder: Path, **more: Any) -> Settings:
    """The settings of a desk for what `fill` stored."""
    return Settings(
        store=folder / "auditor.db",
        evidence=folder / "evidence",
        policies=folder / "policies",
        reviewer="Ann",
        **more,
    )


def client(folder: Path, address: str = "http://127.0.0.1:8600", **more: Any) -> TestClient:
    """A new client, which follows no redirect unless asked to."""
    return TestClient(
        app(settings(folder, **more)), base_url=address, follow_redirects=False, client=("127.0.0.1", 50000)
    )


def field(page: str, name: str) -> str:
    """The value of the first form field with this name."""
    found = re.search(rf'name="{name}" value="([^"]*)"', page)
    assert found, name
    return found[1]
