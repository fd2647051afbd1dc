"""Block 1: the structure of a page."""
