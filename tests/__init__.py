"""Tests, one room for each room of the product; a package, because ciw brings one of this name."""
