"""What is wrong with a file, all of it at once."""

from collections.abc import Sequence

from auditor.errors import FileProblem, UsageError


class FileProblems(UsageError):
    """One file or several with everything that is wrong in them, a line each."""

    def __init__(self, problems: Sequence[FileProblem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))
