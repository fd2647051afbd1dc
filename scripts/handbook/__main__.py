"""``python -m handbook``."""

from __future__ import annotations

import sys

from handbook.cli import main

sys.exit(main())
