"""Block 0: files, and reading them."""
