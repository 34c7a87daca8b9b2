from dataclasses import replace

from auditor.model.observation import Gap
from auditor.reports.parts.gaps import blind_spots
from reports.sample_documents import MISSING
from reports.sample_visits import visits

LATE = "the load event did not come in time"


def test_one_reason_of_one_phase_is_told_once_with_its_steps() -> None:
    visit = replace(
        visits()[1],
        gaps=(Gap(what="load", reason=LATE, step="next_page"), Gap(what="load", reason=LATE, step="return")),
    )
    again = replace(visit, id="again", repeat=2)
    (told,) = blind_spots((visit, again), ())
    assert told.where == "Refused"
    assert told.what == "load, on the next page, on return, in 2 visits"
    assert told.reason == LATE


def test_documents_that_could_not_be_read_are_told() -> None:
    (told,) = blind_spots((), (MISSING,))
    assert told.where == "https://shop.example/partners"
    assert told.reason == "the address answers 404 Not Found"
