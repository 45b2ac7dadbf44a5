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

rng = np.random.default_rng(7)
# Where the f16 numbers of a block lie, in bytes.
HALVES = {T.Q4_0: [0], T.Q4_1: [0, 2], T.Q5_0: [0], T.Q5_1: [0, 2], T.Q8_0: [0],
          T.Q4_K: [0, 2], T.Q5_K: [0, 2], T.Q6_K: [208]}
out = {}
for kind, halves in HALVES.items():
    weights, size = GGML_QUANT_SIZES[kind]
    blocks = 4
    data = rng.integers(0, 256, (blocks, size), dtype=np.uint8)
    for at in halves:
        scale = (rng.standard_normal(blocks) * 0.1).astype(np.float16)
        scale[1] = np.float16(6e-6)  # a subnormal
        data[:, at:at + 2] = scale.view(np.uint8).reshape(blocks, 2)
    result = dequantize(data.reshape(-1), kind).astype("<f4")
    out[kind.name] = {"bytes": base64.b64encode(data.tobytes()).decode(),
                      "weights": base64.b64encode(result.tobytes()).decode()}
Path(__file__).with_name("dequantized.json").write_text(json.dumps(out) + "\n")
