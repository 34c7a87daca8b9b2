"""The machine-written data: SQLite through sqlite-utils, and evidence files named by the hash of
their bytes.
"""
