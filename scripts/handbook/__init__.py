"""The Leukemia Handbook: one model of validated content, read by checks, site and exports."""

__version__ = "0.1.0"
