"""The rules: one kind of discrepancy per file. A rule sees the data model and nothing else."""
