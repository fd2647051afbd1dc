"""Cases of nothing-to-check, which the engine makes: see tests/checks/test_engine.py."""

ENGINE = True
