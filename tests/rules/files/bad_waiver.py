"""Cases of bad-waiver, which the engine makes: see tests/checks/test_engine.py."""

ENGINE = True
