"""Writes the checkpoint as the app's model: python export.py --model ../public/models/quod-prover

config.json as Hugging Face writes it for `deepseek_v3`, model.safetensors in bfloat16 (the router
biases in float32), generation_config.json, and manifest.json with every file's size and SHA-256, whole and a
chunk, as scripts/make-model-manifest.mjs writes it.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import pathlib
import shutil

import ml_dtypes
import numpy as np
from safetensors.numpy import load_file, save_file
from tokenizers import Tokenizer

import tokens
from model import Config

# The store's unit of download (scripts/make-model-manifest.mjs).
CHUNK_BYTES = 4 * 2**20
FILES = ["config.json", "generation_config.json", "tokenizer.json", "tokenizer_config.json", "model.safetensors"]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--checkpoint", type=pathlib.Path, default=pathlib.Path("build/checkpoint.safetensors"))
    parser.add_argument("--model", type=pathlib.Path, default=pathlib.Path("../public/models/quod-prover"))
    parser.add_argument("--tokenizer", type=pathlib.Path, default=pathlib.Path("build/tokenizer"))
    arguments = parser.parse_args()
    folder: pathlib.Path = arguments.model
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("tokenizer.json", "tokenizer_config.json"):
        shutil.copy(arguments.tokenizer / name, folder / name)
    c = Config()
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    ids = {name: tokenizer.token_to_id(t) for name, t in (("bos", tokens.BEGIN), ("eos", tokens.END), ("pad", tokens.PAD))}
    config = {
        "architectures": ["DeepseekV3ForCausalLM"],
        "attention_bias": False,
        "attention_dropout": 0.0,
        "bos_token_id": ids["bos"],
        "eos_token_id": ids["eos"],
        "first_k_dense_replace": c.first_k_dense_replace,
        "head_dim": c.qk_rope_head_dim,
        "hidden_act": "silu",
        "hidden_size": c.hidden_size,
        "initializer_range": 0.02,
        "intermediate_size": c.intermediate_size,
        "kv_lora_rank": c.kv_lora_rank,
        "max_position_embeddings": c.max_position_embeddings,
        "model_type": "deepseek_v3",
        "moe_intermediate_size": c.moe_intermediate_size,
        "moe_layer_freq": 1,
        "n_group": c.n_group,
        "n_routed_experts": c.n_routed_experts,
        "n_shared_experts": c.n_shared_experts,
        "norm_topk_prob": True,
        "num_attention_heads": c.num_attention_heads,
        "num_experts_per_tok": c.num_experts_per_tok,
        "num_hidden_layers": c.num_hidden_layers,
        "num_key_value_heads": c.num_attention_heads,
        "num_nextn_predict_layers": 0,
        "pad_token_id": ids["pad"],
        "pretraining_tp": 1,
        "q_lora_rank": None,
        "qk_head_dim": c.qk_nope_head_dim + c.qk_rope_head_dim,
        "qk_nope_head_dim": c.qk_nope_head_dim,
        "qk_rope_head_dim": c.qk_rope_head_dim,
        "rms_norm_eps": c.rms_norm_eps,
        "rope_interleave": True,
        "rope_scaling": None,
        "rope_theta": c.rope_theta,
        "routed_scaling_factor": c.routed_scaling_factor,
        "scoring_func": "sigmoid",
        "tie_word_embeddings": True,
        "topk_group": c.topk_group,
        "topk_method": "noaux_tc",
        "torch_dtype": "bfloat16",
        "use_cache": True,
        "v_head_dim": c.v_head_dim,
        "vocab_size": c.vocab_size,
    }
    generation = {
        "bos_token_id": ids["bos"],
        "eos_token_id": ids["eos"],
        "pad_token_id": ids["pad"],
        "do_sample": True,
        "temperature": 0.8,
        "top_p": 0.95,
        "max_new_tokens": 160,
    }
    write_json(folder / "config.json", config)
    write_json(folder / "generation_config.json", generation)
    arrays = {
        name: value.astype(np.float32 if "e_score_correction_bias" in name else ml_dtypes.bfloat16)
        for name, value in load_file(arguments.checkpoint).items()
    }
    save_file(arrays, folder / "model.safetensors", metadata={"format": "pt"})
    (folder / "model.safetensors").chmod(0o644)
    files = [describe(folder / name) for name in FILES]
    write_json(
        folder / "manifest.json",
        {"name": "quod-prover", "promptStyle": "statement", "chunkBytes": CHUNK_BYTES, "files": files},
    )
    total = sum(f["bytes"] for f in files)
    print(f"{total / 1e6:.2f} MB in {len(files)} files")
    if total > 10_000_000:
        raise SystemExit("the model is larger than 10 MB")


def describe(path: pathlib.Path) -> dict:
    """Size and hashes, of the whole and of each chunk when there are several."""
    data = path.read_bytes()
    described = {"path": path.name, "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
    if len(data) > CHUNK_BYTES:
        described["chunks"] = [
            hashlib.sha256(data[at : at + CHUNK_BYTES]).hexdigest() for at in range(0, len(data), CHUNK_BYTES)
        ]
    return described


def write_json(path: pathlib.Path, value: dict) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
