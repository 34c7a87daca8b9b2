"""Network traffic: requests of every kind, their initiators and archive; the journal of a visit."""
