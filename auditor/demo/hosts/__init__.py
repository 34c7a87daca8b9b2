"""The companies of the demo, one per file: their hosts and what each responds. All are invented."""
