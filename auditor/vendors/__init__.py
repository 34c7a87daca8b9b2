"""The catalogue: the vendor behind a host, a script or a cookie."""
