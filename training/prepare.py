"""Trains the tokenizer on the training split and turns pairs into token arrays.

python prepare.py --pairs build/pairs.jsonl --tokenizer build/tokenizer --out build/tokens.npz

Each pair becomes prompt + answer; `starts` says where the answer begins. Pairs longer than the
longest bucket are dropped (and counted).
"""

from __future__ import annotations

import argparse
import json
import pathlib

import numpy as np
from tokenizers import Tokenizer

import tokens

CONTEXT = 512
LONGEST = 192


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--pairs", type=pathlib.Path, default=pathlib.Path("build/pairs.jsonl"))
    parser.add_argument("--tokenizer", type=pathlib.Path, default=pathlib.Path("build/tokenizer"))
    parser.add_argument("--out", type=pathlib.Path, default=pathlib.Path("build/tokens.npz"))
    parser.add_argument("--vocabulary", type=int, default=640)
    parser.add_argument("--keep-tokenizer", action="store_true")
    arguments = parser.parse_args()
    pairs = [json.loads(line) for line in arguments.pairs.open(encoding="utf-8")]
    train = [p for p in pairs if p["split"] == "train"]
    if arguments.keep_tokenizer:
        tokenizer = Tokenizer.from_file(str(arguments.tokenizer / "tokenizer.json"))
    else:
        tokenizer = tokens.train((t for p in train for t in (p["statement"], p["proof"])), arguments.vocabulary)
        tokens.save(tokenizer, arguments.tokenizer, CONTEXT)
    out: dict[str, np.ndarray] = {}
    held = [p for p in pairs if p["split"] == "held-out"][:500]
    other = [p for p in pairs if p["split"] == "held-out-family"][:200]
    for name, chosen in (("train", train), ("held_out", held), ("held_out_family", other)):
        rows, starts, dropped = [], [], 0
        for p in chosen:
            head = tokens.prompt(tokenizer, p["statement"])
            row = head + tokens.answer(tokenizer, p["proof"])
            if len(row) > LONGEST + 1:
                dropped += 1
                continue
            rows.append(row)
            starts.append(len(head))
        lengths = np.array([len(r) for r in rows])
        out[name + "_tokens"] = np.concatenate([np.array(r, np.uint16) for r in rows])
        out[name + "_lengths"] = lengths.astype(np.int32)
        out[name + "_starts"] = np.array(starts, np.int32)
        answers = lengths - np.array(starts)
        print(
            f"{name}: {len(rows)} pairs, {lengths.sum()} tokens, {dropped} dropped; "
            f"length median {np.median(lengths):.0f}, 95 % {np.percentile(lengths, 95):.0f}; "
            f"answer median {np.median(answers):.0f}, 95 % {np.percentile(answers, 95):.0f}"
        )
    print(f"vocabulary {tokenizer.get_vocab_size()}")
    np.savez(arguments.out, **out)


if __name__ == "__main__":
    main()
