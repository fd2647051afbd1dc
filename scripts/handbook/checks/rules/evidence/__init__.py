"""Rules of block 4: sources, facts and evidence."""
