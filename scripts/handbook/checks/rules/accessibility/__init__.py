"""Rules of block 7: links, pictures and accessibility."""
