"""From policy pages to claims with exact quotes."""
