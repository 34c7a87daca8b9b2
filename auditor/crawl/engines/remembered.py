"""The results of a worker without a store, kept in memory until they are sent to the coordinator."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from auditor.model.claim import Claim, Tension
from auditor.model.correction import Corrected
from auditor.model.document import Document
from auditor.model.visit import Visit, VisitPlan

Key = tuple[str, str, str | None, str | None, int]


def key_of(one: Visit | VisitPlan) -> Key:
    """The key that identifies a visit within its site and run."""
    return (one.vantage.id, one.phase, one.variant, one.control_of, one.repeat)


@dataclass(slots=True)
class Remembered:
    """Replaces the store on a worker, for one site; `done` are the visits of an earlier try."""

    done: tuple[Visit, ...] = ()
    tries: int = 1
    visits: list[Visit] = field(default_factory=list)
    documents: tuple[Document, ...] = ()
    claims: tuple[Claim, ...] = ()
    tensions: tuple[Tension, ...] = ()
    corrected: tuple[Corrected, ...] = ()
    _finished: dict[Key, Visit] = field(init=False)

    def __post_init__(self) -> None:
        self._finished = {key_of(visit): visit for visit in self.done if visit.reached}

    def again(self) -> "Remembered":
        """A copy for another try, which reuses the visits finished so far."""
        return Remembered(done=(*self.done, *self.visits), tries=self.tries + 1)

    def finished_visit(self, run: str, plan: VisitPlan) -> Visit | None:  # noqa: ARG002 - holds one run only
        """The finished visit that matches `plan`, made from exactly the planned vantage, if any."""
        visit = self._finished.get(key_of(plan))
        return visit if visit is not None and visit.vantage == plan.vantage.kept else None

    def add_visit(self, run: str, visit: Visit) -> None:  # noqa: ARG002 - the same
        """Keep a visit."""
        self.visits.append(visit)

    def add_documents(
        self,
        run: str,  # noqa: ARG002 - the same
        site: str,  # noqa: ARG002 - holds one site only
        documents: Sequence[Document],
        claims: Sequence[Claim] = (),
        tensions: Sequence[Tension] = (),
        corrected: Sequence[Corrected] = (),
    ) -> None:
        """Keep the documents and what was read in them, replacing any kept before."""
        self.documents, self.claims, self.tensions = tuple(documents), tuple(claims), tuple(tensions)
        self.corrected = tuple(corrected)
