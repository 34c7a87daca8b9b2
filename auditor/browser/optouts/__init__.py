"""Opt-outs: links, buttons, switches and scripts, used like a person."""
