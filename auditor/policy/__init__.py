"""Turn policy pages into claims with exact quotes."""
