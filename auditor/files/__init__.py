"""What people write: TOML in policies/ and crawls/, with errors at their line."""
