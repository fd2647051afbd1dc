"""Rules of block 5: clinical sense."""
