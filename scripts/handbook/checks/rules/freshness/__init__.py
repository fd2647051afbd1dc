"""Rules of block 8: freshness."""
