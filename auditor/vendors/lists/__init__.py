"""Lists that a person fetches: filter lists, whose licences (GPL-3, CC BY-SA) do not let this product carry
them, and a newer Open Cookie Database.
"""
