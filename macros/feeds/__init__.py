"""Records in, bytes of files to download out; pure."""
