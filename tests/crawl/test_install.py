"""What schedulers are given: the very times of the plan, once, and words that stay words."""

from dataclasses import replace
from pathlib import Path

import pytest

from auditor.crawl import install
from auditor.errors import UsageError
from auditor.model.plan import CrawlPlan, Schedule, Telling
from auditor.model.site import Vantage

WEEKLY = CrawlPlan(name="weekly", schedule=Schedule(cron="30 4 * * mon", timezone="UTC"))
HERE = Path("/srv/my audits/100%")
COMMAND = ["/opt/auditor", "crawl", "crawls/weekly.toml", "--store", "a $HOME b.db"]


def test_a_crontab_keeps_what_was_there_and_holds_the_plan_once() -> None:
    before = "# mine\n5 5 * * * true\n"
    once = install.crontab(WEEKLY, COMMAND, HERE, "UTC", before)
    assert once.startswith(before)
    assert "30 4 * * mon cd '/srv/my audits/100\\%' && /opt/auditor crawl" in once
    assert install.crontab(WEEKLY, COMMAND, HERE, "UTC", once) == once
    moved = CrawlPlan(name="weekly", schedule=Schedule(cron="0 1 * * *"))
    assert "30 4" not in install.crontab(moved, COMMAND, HERE, "UTC", once)


def test_cron_of_another_zone_would_run_at_another_time() -> None:
    with pytest.raises(UsageError, match="cron runs in Asia/Tokyo"):
        install.crontab(WEEKLY, COMMAND, HERE, "Asia/Tokyo", "")


@pytest.mark.parametrize(
    ("cron", "zone", "times"),
    [
        ("30 4 * * mon", "Europe/Berlin", ("Mon *-*-* 04:30:00 Europe/Berlin",)),
        ("*/20 1-3 * jan *", "UTC", ("*-01-* 01,02,03:00,20,40:00 UTC",)),
        ("0 0 1 * 0", "UTC", ("*-*-01 00:00:00 UTC", "Sun *-*-* 00:00:00 UTC")),
        ("* * * * *", "UTC", ("*-*-* *:*:00 UTC",)),
    ],
)
def test_systemd_is_given_the_same_times(cron: str, zone: str, times: tuple[str, ...]) -> None:
    assert install.calendar(Schedule(cron=cron, timezone=zone)) == times


def test_a_timer_catches_up_and_its_service_keeps_words_whole() -> None:
    service, timer = install.systemd(WEEKLY, COMMAND, HERE, Path("/units"))
    assert service.path == Path("/units/auditor-weekly.service")
    assert 'ExecStart=/opt/auditor crawl crawls/weekly.toml --store "a $$HOME b.db"\n' in service.text
    assert "WorkingDirectory=/srv/my audits/100%%\n" in service.text
    assert "Persistent=true\nUnit=auditor-weekly.service\n" in timer.text


def test_a_workflow_runs_in_utc_and_keeps_the_store() -> None:
    (part,) = install.github(WEEKLY, "crawls/weekly.toml", Path("/repo"))
    assert part.path == Path("/repo/.github/workflows/auditor-weekly.yml")
    assert '- cron: "30 4 * * mon"\n' in part.text
    assert "key: auditor-weekly-${{ github.run_id }}" in part.text
    tokyo = CrawlPlan(name="x", schedule=Schedule(cron="0 4 * * *", timezone="Asia/Tokyo"))
    with pytest.raises(UsageError, match="GitHub runs in UTC"):
        install.github(tokyo, "x.toml", Path("/repo"))


def test_a_plan_without_a_schedule_is_not_installed() -> None:
    with pytest.raises(UsageError, match="x has no schedule"):
        install.systemd(CrawlPlan(name="x"), COMMAND, HERE, Path("/units"))


def test_secrets_come_from_where_a_scheduler_can_read_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/a b")
    plan = replace(
        WEEKLY,
        tell=Telling(to=("${HOOK}", "mailto://a:${PASSWORD}@b.example")),
        vantages=(Vantage(proxy="http://me:${PASSWORD}@p.example:1"),),
    )
    assert plan.environment == ("HOOK", "PASSWORD")
    line = install.crontab(plan, COMMAND, HERE, "UTC", "")
    assert "30 4 * * mon set -a && . '/home/a b/.config/auditor/weekly.env' && cd '/srv" in line
    service, _ = install.systemd(plan, COMMAND, HERE, Path("/units"))
    assert "\nEnvironmentFile=/home/a b/.config/auditor/weekly.env\nExecStart=" in service.text
    (workflow,) = install.github(plan, "crawls/weekly.toml", Path("/repo"))
    assert "weekly.toml\n        env:\n          HOOK: ${{ secrets.HOOK }}\n" in workflow.text
