"""Cases of nothing-to-check need more than files with text."""

ELSEWHERE = "tests/checks/test_engine.py"
