"""Where sites are looked at: `embedded` in this process, `dask` on many machines. Neither knows the other."""
