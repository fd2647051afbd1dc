"""Settings of the book; everything that is code lives in scripts/handbook."""

project = "Leukemia Handbook"
author = "The contributors"
copyright = "the contributors, CC BY 4.0"
version = release = "0.1"
language = "en"

extensions = ["myst_parser", "handbook.sphinx_ext"]
primary_domain = "hb"
root_doc = "index"
source_suffix = {".md": "markdown"}
include_patterns = ["**.md"]
exclude_patterns = ["_build", "_static", "_templates", "sources"]
templates_path = []

myst_enable_extensions = ["colon_fence"]
myst_disable_syntax = ["html_block", "html_inline"]
suppress_warnings = ["myst.header"]

html_theme = "furo"
html_title = project
html_static_path = []
nitpicky = True
