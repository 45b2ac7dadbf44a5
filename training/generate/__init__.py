"""Statements and proofs made for the embedded model; see training/README.md."""
