"""The files that users write: TOML in policies/ and crawls/, with errors at their line."""
