"""What the search box finds, without a browser."""
