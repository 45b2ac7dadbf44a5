"""Makes dequantized.json: random blocks of every format and what the package `gguf` reads in them.

Run in an environment with gguf and numpy (made with gguf 0.19.0):

    python make_dequantized.py

Scales are drawn as ordinary f16 numbers, quants as any bits: every bit pattern of the quants is
valid. Bytes and f32 results are base64.
"""

import base64
import json
from pathlib import Path

import numpy as np
from gguf import GGML_QUANT_SIZES, GGMLQuantizationType as T
from gguf.quants import dequantize

# Where the f16 numbers of a block lie, in bytes.
HALVES = {T.Q4_0: [0], T.Q4_1: [0, 2], T.Q5_0: [0], T.Q5_1: [0, 2], T.Q8_0: [0],
          T.Q4_K: [0, 2], T.Q5_K: [0, 2], T.Q6_K: [208]}  # fmt: skip
# How large a weight is for a d of 1, about.
REACH = {T.Q4_K: 300.0, T.Q5_K: 600.0, T.Q6_K: 1300.0}


def random_blocks(kind: T, blocks: int, rng, spread: float | None = None) -> np.ndarray:
    """Blocks of any quants; with `spread`, weights of about that size around 0."""
    _, size = GGML_QUANT_SIZES[kind]
    data = rng.integers(0, 256, (blocks, size), dtype=np.uint8)
    for at in HALVES[kind]:
        scale = rng.normal(0, 0.1, blocks)
        if spread is not None:
            scale = np.full(blocks, spread / REACH[kind]) * (1 if at != 2 else 7 if kind == T.Q4_K else 15)
        data[:, at:at + 2] = scale.astype(np.float16).view(np.uint8).reshape(blocks, 2)
    return data


def main() -> None:
    rng = np.random.default_rng(7)
    out = {}
    for kind, halves in HALVES.items():
        data = random_blocks(kind, 4, rng)
        for at in halves:
            data[1, at:at + 2] = np.array([6e-6], dtype=np.float16).view(np.uint8)  # a subnormal
        result = dequantize(data.reshape(-1), kind).astype("<f4")
        out[kind.name] = {"bytes": base64.b64encode(data.tobytes()).decode(),
                          "weights": base64.b64encode(result.tobytes()).decode()}  # fmt: skip
    Path(__file__).with_name("dequantized.json").write_text(json.dumps(out) + "\n")


if __name__ == "__main__":
    main()
