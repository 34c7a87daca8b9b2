"""Lists that the user fetches: filter lists, whose licences (GPL-3, CC BY-SA) do not allow this product to
ship them, and a newer Open Cookie Database.
"""
