"""Settings that make the build quick; each by a public hook. Reasons: decisions, speed."""

from __future__ import annotations

import gc
from typing import Any

from sphinx.application import Sphinx
from sphinx.config import Config

#: setting -> value; a value given in conf.py or on the command line wins
SETTINGS: dict[str, Any] = {
    "html_copy_source": False,  # no second copy of every page
    "html_show_sourcelink": False,
    "html_use_index": False,  # the search index lists every name
    "html_domain_indices": False,
    "smartquotes": False,  # texts are typed as they shall stand
}


def _settings(app: Sphinx, config: Config) -> None:
    given = set(config.overrides) | set(getattr(config, "_raw_config", {}))
    for name, value in SETTINGS.items():
        if name not in given:
            setattr(config, name, value)


def _start(app: Sphinx) -> None:
    if hasattr(app.builder, "search"):
        app.builder.search = False  # our own index instead of Sphinx's
    if hasattr(app.builder, "copysource"):
        app.builder.copysource = False
    if gc.get_freeze_count():  # a second build in this process
        gc.unfreeze()
        gc.collect()
    gc.freeze()
    gc.disable()


def _end(app: Sphinx, exception: Exception | None) -> None:
    gc.freeze()  # what was made is not searched for garbage before the process ends
    gc.enable()


def setup(app: Sphinx) -> dict[str, Any]:
    """Set the settings; keep the garbage collector still while the build runs."""
    app.connect("config-inited", _settings, priority=100)
    app.connect("builder-inited", _start)
    app.connect("build-finished", _end)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
