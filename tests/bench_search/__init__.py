"""How well and how fast search finds what is there, beside Material's own search on the same pages."""
