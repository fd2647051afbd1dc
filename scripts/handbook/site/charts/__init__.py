"""Charts drawn at build time from facts: SVG with words inside, a table and the data beside."""
