"""The catalogue: who stands behind a host, a script or a cookie."""
