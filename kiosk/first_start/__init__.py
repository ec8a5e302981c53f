"""The first start: six pages from nothing to an office that gives numbers and a test ticket."""
