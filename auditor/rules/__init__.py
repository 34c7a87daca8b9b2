"""One kind of discrepancy a file; each sees the model and nothing else."""
