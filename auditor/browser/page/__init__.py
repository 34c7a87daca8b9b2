"""One page: arrived at, settled in virtual time, scrolled, looked at."""
