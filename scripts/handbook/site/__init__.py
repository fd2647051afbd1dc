"""The site: the model in, pages out. Sphinx domain, roles, directives and page furniture.

It never imports ``checks`` or ``export``; ``sphinx_ext`` composes them.
"""
