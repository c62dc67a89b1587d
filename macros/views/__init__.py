"""Site and today in, rows to draw out: pure, one module a view, of the template's name."""
