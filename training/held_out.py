"""Chooses the statements that the pass rate is measured on: python held_out.py

From checked pairs that training never sees: 500 whose shape was held out (one a shape, every
family in proportion to the square root of its size, so that small ones count), and 100 of the
kinds that are never trained on. Also refuses to go on when a shape occurs in training.
"""

from __future__ import annotations

import argparse
import collections
import json
import pathlib
import random


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--pairs", type=pathlib.Path, default=pathlib.Path("build/pairs.jsonl"))
    parser.add_argument("--out", type=pathlib.Path, default=pathlib.Path("held-out.jsonl"))
    parser.add_argument("--seed", type=int, default=3)
    parser.add_argument("--shapes", type=int, default=500)
    parser.add_argument("--kinds", type=int, default=100)
    arguments = parser.parse_args()
    pairs = [json.loads(line) for line in arguments.pairs.open(encoding="utf-8")]
    trained = {p["shape"] for p in pairs if p["split"] == "train"}
    rng = random.Random(arguments.seed)
    chosen = []
    for split, count in (("held-out", arguments.shapes), ("held-out-family", arguments.kinds)):
        families: dict[str, list[dict]] = collections.defaultdict(list)
        seen: set[str] = set()
        for p in rng.sample(pairs, len(pairs)):
            if p["split"] != split or p["shape"] in seen or p["shape"] in trained:
                continue
            seen.add(p["shape"])
            families[p["family"]].append(p)
        quota = {f: len(ps) ** 0.5 for f, ps in families.items()}
        taken = []
        while len(taken) < count and any(families.values()):
            names = [f for f in families if families[f]]
            family = rng.choices(names, [quota[f] for f in names])[0]
            taken.append(families[family].pop())
        chosen += [
            {"statement": p["statement"], "family": p["family"], "shape": p["shape"], "heldOut": "shape" if split == "held-out" else "kind"}
            for p in taken
        ]
        print(f"{len(taken)} of {split}:", dict(collections.Counter(p["family"] for p in taken).most_common()))
    with arguments.out.open("w", encoding="utf-8") as out:
        for record in chosen:
            out.write(json.dumps(record, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
