"""Where visits are made: `embedded` in this process, `dask` on many machines. Neither imports the other."""
