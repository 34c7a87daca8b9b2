"""What the machine writes: SQLite through sqlite-utils, evidence under the hash of its bytes."""
