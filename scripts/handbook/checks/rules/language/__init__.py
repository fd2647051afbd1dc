"""Rules of block 6: language and readability."""
