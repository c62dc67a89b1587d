"""Mistakes in a copy of the real data, each a named record; tables by subject, one test for all of them."""
