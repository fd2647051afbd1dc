"""Cases of bad-waiver need more than files with text."""

ELSEWHERE = "tests/checks/test_engine.py"
