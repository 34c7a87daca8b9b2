"""Everything that is wrong with a file, reported at once."""

from collections.abc import Sequence

from auditor.errors import FileProblem, UsageError


class FileProblems(UsageError):
    """Everything that is wrong in one or more files, one line each."""

    def __init__(self, problems: Sequence[FileProblem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))
