"""Block 2: records against their schemas."""
