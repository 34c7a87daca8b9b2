"""Documents as passages, and the analysis of what their sentences state, deny, ask and list."""
