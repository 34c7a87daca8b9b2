"""What goes over the wire: requests of every kind, their causes and archive; the journal of a visit."""
