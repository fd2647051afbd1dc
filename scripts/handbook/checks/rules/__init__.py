"""The rules, one a file, in folders by block of the catalogue."""
