"""Joins the checked pairs of several runs: python join.py build/pairs-21.jsonl build/pairs-22.jsonl

Statements that differ in their theorem's name alone are kept once. Writes build/pairs.jsonl.
"""

from __future__ import annotations

import argparse
import json
import pathlib
import re


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("pairs", type=pathlib.Path, nargs="+")
    parser.add_argument("--out", type=pathlib.Path, default=pathlib.Path("build/pairs.jsonl"))
    arguments = parser.parse_args()
    seen: set[str] = set()
    with arguments.out.open("w", encoding="utf-8") as out:
        for path in arguments.pairs:
            for line in path.open(encoding="utf-8"):
                statement = re.sub(r"^(theorem \S+|example)", "", json.loads(line)["statement"])
                if statement not in seen:
                    seen.add(statement)
                    out.write(line)
    print(f"{len(seen)} pairs")


if __name__ == "__main__":
    main()
