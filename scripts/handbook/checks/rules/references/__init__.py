"""Rules of block 3: references and identity."""
