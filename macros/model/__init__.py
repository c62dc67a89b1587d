"""Records: what the council's data mean. No files, no HTML, no clock."""
