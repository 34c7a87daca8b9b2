"""Decoders of consent strings and signals: one file per format, each a pure function defined for
every input.
"""
