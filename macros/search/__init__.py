"""What the search box finds: pages cut into sections, words with their readings, and the files that hold them."""
