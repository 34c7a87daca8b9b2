"""Opt-outs: links, buttons, switches and scripts, used as a person would."""
