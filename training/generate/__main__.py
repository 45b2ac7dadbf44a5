"""Writes candidate pairs: python -m generate --count N --seed S --out build/candidates.jsonl

One JSON object a line: statement, proof, family, shape, and `split`: "train", "held-out" (its
shape's hash fell there) or "held-out-family" (a kind of statement that is never trained on).
Statements are distinct; at most `--per-shape` of one shape are kept.
"""

from __future__ import annotations

import argparse
import collections
import hashlib
import json
import pathlib
import random

from . import combined, first_order, lemmas, names, numbers, propositional
from .prover import render
from .syntax import RELATIONS, Formula, Statement, subterms

MIX = [(propositional.make, 36), (first_order.make, 26), (numbers.make, 26), (lemmas.make, 7), (combined.make, 5)]
HELD_OUT_SHARE = 30


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=120_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--per-shape", type=int, default=40)
    parser.add_argument("--out", type=pathlib.Path, default=pathlib.Path("build/candidates.jsonl"))
    arguments = parser.parse_args()
    rng = random.Random(arguments.seed)
    seen: set[str] = set()
    shapes: collections.Counter[str] = collections.Counter()
    families: collections.Counter[str] = collections.Counter()
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    written = 0
    with arguments.out.open("w", encoding="utf-8") as out:
        while written < arguments.count:
            made = rng.choices([m for m, _ in MIX], [w for _, w in MIX])[0](rng)
            if not made:
                continue
            family, statement, script = made
            proof = render(script)
            plain = statement.text("X")
            shape = statement.shape()
            if plain in seen or len(plain) > 260 or len(proof) > 420 or shapes[shape] >= limit(shape, arguments.per_shape):
                continue
            if rng.random() >= interest(proof):
                continue
            seen.add(plain)
            shapes[shape] += 1
            families[family] += 1
            written += 1
            record = {
                "statement": names.vary(rng, statement.text(names.theorem(rng))),
                "proof": proof,
                "family": family,
                "shape": shape,
                "split": split(family, statement, shape),
            }
            out.write(json.dumps(record, ensure_ascii=False) + "\n")
    print(f"{written} pairs, {len(shapes)} shapes")
    for family, count in families.most_common():
        print(f"{count:8d} {family}")


def limit(shape: str, most: int) -> int:
    """Shapes that people write (short ones) are met in more variants."""
    return most * 4 if len(shape) < 60 else most


def interest(proof: str) -> float:
    """How many of the pairs with such a proof are kept: fewer of the one-step ones."""
    if "\n" in proof:
        return 1.0
    return 0.5 if proof.count(" ") <= 1 else 0.75


def split(family: str, statement: Statement, shape: str) -> str:
    if unseen_kind(family, statement):
        return "held-out-family"
    bucket = int.from_bytes(hashlib.sha256(shape.encode()).digest()[:4], "big") % HELD_OUT_SHARE
    return "held-out" if bucket == 0 else "train"


def unseen_kind(family: str, statement: Statement) -> bool:
    """Kinds of statement that are never trained on: chains of three order facts, propositional
    problems with four hypotheses or more, ∃ over two-place relations from a hypothesis with ∃,
    and recursion with multiplication."""
    facts = [f for _, f in statement.hypotheses]
    if family == "order":
        return sum(f[0] in RELATIONS for f in [*facts, *premises(statement.goal)]) >= 3
    if family == "propositional":
        return len(facts) + len(premises(statement.goal)) >= 4 and len(facts) >= 3
    if family == "first-order":
        return any(f[0] == "ex" and f[3][0] == "ex" for f in facts)
    if family == "recursion":
        return any(t[0] == "^" for t in subterms(statement.goal))
    return False


def premises(goal: Formula) -> list[Formula]:
    out = []
    while goal[0] == "imp":
        out.append(goal[1])
        goal = goal[2]
    return out


if __name__ == "__main__":
    main()
