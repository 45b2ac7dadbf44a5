"""Writes what the Python tokenizer gives for some held-out statements and odd texts, for
tests/training/tokenizer.test.ts to compare with: python golden.py"""

from __future__ import annotations

import json
import pathlib

from tokenizers import Tokenizer

import tokens

ODD = [
    "",
    "theorem foo.bar_baz' (Nat.succ n) : h.1.2 = ``  ?_",
    "𝒜 ∀ ε > 0,\n\t h₁ := ⟨_, rfl⟩ x² ≠ ½",
    "· rcases h with ⟨x, hx⟩ | h₂\n  · exact Or.inl (h.mp hx)\n\n| succ n ih => rw [ih]",
]


def main() -> None:
    tokenizer = Tokenizer.from_file("build/tokenizer/tokenizer.json")
    records = [json.loads(line) for line in pathlib.Path("held-out.jsonl").open(encoding="utf-8")]
    out = [
        {"text": text, "ids": tokenizer.encode(text, add_special_tokens=False).ids}
        for text in [*ODD, *(r["statement"] for r in records[::20])]
    ]
    statement = records[0]["statement"]
    chat = {"content": statement, "ids": tokens.prompt(tokenizer, statement)}
    path = pathlib.Path("../tests/training/tokens.json")
    path.write_text(json.dumps({"texts": out, "chat": chat}, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
