"""One page: arriving at it, settling it in virtual time, scrolling it, looking at it."""
