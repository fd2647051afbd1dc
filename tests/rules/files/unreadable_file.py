"""Cases of unreadable-file need more than files with text."""

ELSEWHERE = "tests/checks/test_engine_files.py"
