"""Indexes that nobody types: drugs by group, genes by drug, approvals, side effects."""
