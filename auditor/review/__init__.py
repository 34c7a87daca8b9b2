"""The review desk: a web app in which people read findings and decide on them."""
