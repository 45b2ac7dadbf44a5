"""Makes tiny random checkpoints of every architecture and their logits, by Hugging Face's transformers.

The logits come from its models in f32 on the CPU, an implementation apart from ours (expanded
attention, fused experts). Run in an environment with torch, transformers, safetensors, gguf and
numpy; made with torch 2.15.0, transformers 5.23.0 and gguf 0.19.0:

    python make_golden.py [NAME…]

Each folder gets golden.json with the tokens, golden.safetensors with a row of logits for each of
their positions, and the model: config.json and model.safetensors, or model.gguf with quantized
weights, whose logits are those of the dequantized ones.
"""

import json
import sys
import tempfile
from pathlib import Path

import numpy
import torch
from safetensors.numpy import save_file as save_numpy
from safetensors.torch import save_file
import transformers

CASES = {
    # The embedded model's shape, made small; tied embeddings, two shared experts.
    "embedded": {
        "dtype": torch.bfloat16,
        "length": 140,
        "tokenizer": True,
        "config": {
            "hidden_size": 48, "num_hidden_layers": 3, "num_attention_heads": 2, "q_lora_rank": None,
            "kv_lora_rank": 16, "qk_nope_head_dim": 8, "qk_rope_head_dim": 8, "v_head_dim": 8,
            "intermediate_size": 96, "moe_intermediate_size": 32, "n_routed_experts": 8,
            "n_shared_experts": 2, "num_experts_per_tok": 2, "n_group": 4, "topk_group": 2,
            "routed_scaling_factor": 2.5, "norm_topk_prob": True, "first_k_dense_replace": 1,
            "vocab_size": 128, "tie_word_embeddings": True, "rms_norm_eps": 1e-6,
            "max_position_embeddings": 512, "rope_theta": 10000.0,
        },
    },
    # Odd sizes, query bottleneck, YaRN with two mscales, untied, no dense layer.
    "odd": {
        "dtype": torch.float32,
        "length": 70,
        "config": {
            "hidden_size": 37, "num_hidden_layers": 2, "num_attention_heads": 3, "q_lora_rank": 19,
            "kv_lora_rank": 13, "qk_nope_head_dim": 7, "qk_rope_head_dim": 6, "v_head_dim": 5,
            "intermediate_size": 41, "moe_intermediate_size": 23, "n_routed_experts": 6,
            "n_shared_experts": 1, "num_experts_per_tok": 3, "n_group": 2, "topk_group": 1,
            "routed_scaling_factor": 1.7, "norm_topk_prob": False, "first_k_dense_replace": 0,
            "vocab_size": 61, "tie_word_embeddings": False, "rms_norm_eps": 1e-5,
            "max_position_embeddings": 256, "rope_theta": 5000.0,
            "rope_scaling": {
                "type": "yarn", "factor": 8.0, "original_max_position_embeddings": 32,
                "beta_fast": 4, "beta_slow": 1, "mscale": 1.0, "mscale_all_dim": 0.7,
            },
        },
    },
    # Grouped heads, tied, rows of queries in Hugging Face's order.
    "llama-grouped": {
        "type": "llama", "dtype": torch.bfloat16, "length": 140,
        "config": {
            "hidden_size": 48, "num_hidden_layers": 2, "num_attention_heads": 6, "num_key_value_heads": 2,
            "head_dim": 10, "intermediate_size": 80, "vocab_size": 96, "tie_word_embeddings": True,
            "rms_norm_eps": 1e-5, "max_position_embeddings": 256, "rope_theta": 10000.0,
        },
    },
    # As DeepSeek-Prover-V2-7B: full heads, untied, YaRN; 5- and 8-bit and mixed weights.
    "llama-yarn": {
        "type": "llama", "gguf": ["Q5_0", "Q8_0", "Q4_1", "Q4_0", "F16"], "length": 140, "tokenizer": True,
        "config": {
            "hidden_size": 64, "num_hidden_layers": 3, "num_attention_heads": 4, "num_key_value_heads": 4,
            "head_dim": 16, "intermediate_size": 96, "vocab_size": 128, "tie_word_embeddings": False,
            "rms_norm_eps": 1e-6, "max_position_embeddings": 512, "rope_theta": 10000.0,
            "rope_scaling": {"type": "yarn", "factor": 16.0, "original_max_position_embeddings": 32,
                             "beta_fast": 4, "beta_slow": 1},
        },
    },
    # Blocks of 256.
    "llama-k": {
        "type": "llama", "gguf": ["Q4_K", "Q5_K", "Q6_K"], "length": 70,
        "config": {
            "hidden_size": 256, "num_hidden_layers": 1, "num_attention_heads": 4, "num_key_value_heads": 2,
            "head_dim": 64, "intermediate_size": 256, "vocab_size": 64, "tie_word_embeddings": False,
            "rms_norm_eps": 1e-6, "max_position_embeddings": 256, "rope_theta": 10000.0,
        },
    },
    # As V2-Lite: softmax, greedy, two shared experts, no query bottleneck, YaRN in both places.
    "v2-lite": {
        "type": "deepseek_v2", "dtype": torch.bfloat16, "length": 140,
        "config": {
            "hidden_size": 42, "num_hidden_layers": 3, "num_attention_heads": 3, "q_lora_rank": None,
            "kv_lora_rank": 16, "qk_nope_head_dim": 8, "qk_rope_head_dim": 8, "v_head_dim": 12,
            "intermediate_size": 72, "moe_intermediate_size": 24, "n_routed_experts": 7,
            "n_shared_experts": 2, "num_experts_per_tok": 3, "n_group": 1, "topk_group": 1,
            "topk_method": "greedy", "routed_scaling_factor": 1.0, "norm_topk_prob": False,
            "first_k_dense_replace": 1, "vocab_size": 80, "tie_word_embeddings": False,
            "rms_norm_eps": 1e-6, "max_position_embeddings": 512, "rope_theta": 10000.0,
            "rope_scaling": {"type": "yarn", "factor": 8.0, "original_max_position_embeddings": 32,
                             "beta_fast": 4, "beta_slow": 1, "mscale": 0.707, "mscale_all_dim": 0.707},
        },
    },
    # As V2: groups limited, query bottleneck, weights scaled.
    "v2-grouped": {
        "type": "deepseek_v2", "gguf": ["Q8_0", "F16", "Q4_0"], "length": 70,
        "config": {
            "hidden_size": 64, "num_hidden_layers": 2, "num_attention_heads": 2, "q_lora_rank": 32,
            "kv_lora_rank": 32, "qk_nope_head_dim": 32, "qk_rope_head_dim": 8, "v_head_dim": 16,
            "intermediate_size": 64, "moe_intermediate_size": 32, "n_routed_experts": 8,
            "n_shared_experts": 1, "num_experts_per_tok": 3, "n_group": 4, "topk_group": 2,
            "topk_method": "group_limited_greedy", "routed_scaling_factor": 3.0, "norm_topk_prob": False,
            "first_k_dense_replace": 1, "vocab_size": 64, "tie_word_embeddings": False,
            "rms_norm_eps": 1e-6, "max_position_embeddings": 256, "rope_theta": 10000.0,
        },
    },
    # V3 as a GGUF file, with query bottleneck, bias and YaRN.
    "v3-gguf": {
        "type": "deepseek_v3", "gguf": ["Q8_0", "Q4_1", "F16"], "length": 140,
        "config": {
            "hidden_size": 64, "num_hidden_layers": 2, "num_attention_heads": 2, "q_lora_rank": 32,
            "kv_lora_rank": 32, "qk_nope_head_dim": 32, "qk_rope_head_dim": 8, "v_head_dim": 16,
            "intermediate_size": 64, "moe_intermediate_size": 32, "n_routed_experts": 8,
            "n_shared_experts": 1, "num_experts_per_tok": 3, "n_group": 4, "topk_group": 2,
            "routed_scaling_factor": 2.5, "norm_topk_prob": True, "first_k_dense_replace": 1,
            "vocab_size": 64, "tie_word_embeddings": False, "rms_norm_eps": 1e-6,
            "max_position_embeddings": 512, "rope_theta": 10000.0,
            "rope_scaling": {"type": "yarn", "factor": 8.0, "original_max_position_embeddings": 32,
                             "beta_fast": 4, "beta_slow": 1, "mscale": 1.0, "mscale_all_dim": 1.0},
        },
    },
}  # fmt: skip

CLASSES = {"llama": "Llama", "deepseek_v2": "DeepseekV2", "deepseek_v3": "DeepseekV3"}

COMMON = {
    "hidden_act": "silu",
    "attention_bias": False,
    "bos_token_id": 0,
    "eos_token_id": 1,
}


def tensors(config: dict, generator: numpy.random.Generator) -> dict[str, torch.Tensor]:
    """Random weights under Hugging Face's names, scaled so that activations stay near 1."""
    made: dict[str, torch.Tensor] = {}

    def matrix(name: str, rows: int, columns: int) -> None:
        values = generator.normal(0, 1.2 / columns**0.5, (rows, columns))
        made[name] = torch.tensor(values, dtype=torch.float32)

    def gain(name: str, size: int) -> None:
        made[name] = torch.tensor(generator.uniform(0.5, 1.5, size), dtype=torch.float32)

    hidden, heads = config["hidden_size"], config["num_attention_heads"]
    llama = config["model_type"] == "llama"
    if not llama:
        nope, rope = config["qk_nope_head_dim"], config["qk_rope_head_dim"]
        value, latent = config["v_head_dim"], config["kv_lora_rank"]
    embedding = generator.normal(0, 1, (config["vocab_size"], hidden))
    made["model.embed_tokens.weight"] = torch.tensor(embedding, dtype=torch.float32)
    gain("model.norm.weight", hidden)
    if not config["tie_word_embeddings"]:
        matrix("lm_head.weight", config["vocab_size"], hidden)
    for layer in range(config["num_hidden_layers"]):
        p = f"model.layers.{layer}"
        gain(f"{p}.input_layernorm.weight", hidden)
        gain(f"{p}.post_attention_layernorm.weight", hidden)
        if llama:
            keys = config["num_key_value_heads"] * config["head_dim"]
            matrix(f"{p}.self_attn.q_proj.weight", heads * config["head_dim"], hidden)
            matrix(f"{p}.self_attn.k_proj.weight", keys, hidden)
            matrix(f"{p}.self_attn.v_proj.weight", keys, hidden)
            matrix(f"{p}.self_attn.o_proj.weight", hidden, heads * config["head_dim"])
        elif config["q_lora_rank"] is None:
            matrix(f"{p}.self_attn.q_proj.weight", heads * (nope + rope), hidden)
        else:
            matrix(f"{p}.self_attn.q_a_proj.weight", config["q_lora_rank"], hidden)
            gain(f"{p}.self_attn.q_a_layernorm.weight", config["q_lora_rank"])
            matrix(f"{p}.self_attn.q_b_proj.weight", heads * (nope + rope), config["q_lora_rank"])
        if not llama:
            matrix(f"{p}.self_attn.kv_a_proj_with_mqa.weight", latent + rope, hidden)
            gain(f"{p}.self_attn.kv_a_layernorm.weight", latent)
            matrix(f"{p}.self_attn.kv_b_proj.weight", heads * (nope + value), latent)
            matrix(f"{p}.self_attn.o_proj.weight", hidden, heads * value)

        def mlp(prefix: str, inner: int) -> None:
            matrix(f"{prefix}.gate_proj.weight", inner, hidden)
            matrix(f"{prefix}.up_proj.weight", inner, hidden)
            matrix(f"{prefix}.down_proj.weight", hidden, inner)

        if llama or layer < config["first_k_dense_replace"]:
            mlp(f"{p}.mlp", config["intermediate_size"])
            continue
        experts = config["n_routed_experts"]
        matrix(f"{p}.mlp.gate.weight", experts, hidden)
        # Large enough that some biased scores are negative and groups change.
        if config["model_type"] == "deepseek_v3":
            bias = torch.tensor(generator.normal(0, 0.4, experts), dtype=torch.float32)
            made[f"{p}.mlp.gate.e_score_correction_bias"] = bias
        for expert in range(experts):
            mlp(f"{p}.mlp.experts.{expert}", config["moe_intermediate_size"])
        mlp(f"{p}.mlp.shared_experts", config["moe_intermediate_size"] * config["n_shared_experts"])
    return made


def byte_characters() -> dict[int, str]:
    """GPT-2's printable stand-ins for bytes."""
    kept = [*range(33, 127), *range(161, 173), *range(174, 256)]
    others = [byte for byte in range(256) if byte not in kept]
    return {b: chr(b) for b in kept} | {b: chr(256 + i) for i, b in enumerate(others)}


def write_tokenizer(folder: Path, vocab_size: int) -> None:
    """A byte-level BPE over ASCII and the bytes of a few of Lean's symbols."""
    characters = byte_characters()
    special = ["<bos>", "<eos>", "<user>", "<assistant>"]
    wanted = [*range(32, 127), 10, *sorted(set("∀ℕ→⊢".encode()))]
    pieces = [characters[byte] for byte in wanted]
    merges = [("i", "n"), ("t", "r"), ("r", "f"), ("l", "e"), ("Ġ", "h"), ("rf", "l")]
    pieces += [a + b for a, b in merges]
    pieces += [f"<unused{i}>" for i in range(vocab_size - len(special) - len(pieces))]
    vocab = {piece: i for i, piece in enumerate(special + pieces)}
    byte_level = {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": True}
    tokenizer = {
        "version": "1.0",
        "truncation": None,
        "padding": None,
        "added_tokens": [
            {"id": i, "content": text, "single_word": False, "lstrip": False, "rstrip": False,
             "normalized": False, "special": True}
            for i, text in enumerate(special)
        ],
        "normalizer": None,
        "pre_tokenizer": byte_level,
        "post_processor": byte_level,
        "decoder": byte_level,
        "model": {"type": "BPE", "dropout": None, "unk_token": None, "continuing_subword_prefix": None,
                  "end_of_word_suffix": None, "fuse_unk": False, "byte_fallback": False,
                  "ignore_merges": False, "vocab": vocab, "merges": [list(m) for m in merges]},
    }  # fmt: skip
    (folder / "tokenizer.json").write_text(json.dumps(tokenizer, ensure_ascii=False) + "\n")
    template = (
        "{{ bos_token }}{% for message in messages %}<{{ message.role }}>{{ message.content }}"
        "{% endfor %}{% if add_generation_prompt %}<assistant>{% endif %}"
    )
    config = {"bos_token": "<bos>", "eos_token": "<eos>", "chat_template": template,
              "tokenizer_class": "PreTrainedTokenizerFast"}  # fmt: skip
    (folder / "tokenizer_config.json").write_text(json.dumps(config, indent=1) + "\n")


def make(name: str, case: dict) -> None:
    folder = Path(__file__).parent / name
    folder.mkdir(exist_ok=True)
    generator = numpy.random.default_rng(sum(map(ord, name)))
    kind = case.get("type", "deepseek_v3")
    architecture = {"model_type": kind, "architectures": [f"{CLASSES[kind]}ForCausalLM"]}
    config = architecture | COMMON | case["config"]
    config.setdefault("num_key_value_heads", config["num_attention_heads"])
    weights = tensors(config, generator)
    with tempfile.TemporaryDirectory() as scratch:
        if "gguf" in case:
            from gguf_file import write_gguf

            stored = write_gguf(folder, config, weights, case["gguf"], generator, case.get("tokenizer"))
            home = Path(scratch)
        else:
            dtype = case["dtype"]
            stored = {k: v if k.endswith("bias") else v.to(dtype) for k, v in weights.items()}
            home = folder
            if case.get("tokenizer"):
                write_tokenizer(folder, config["vocab_size"])
        (home / "config.json").write_text(json.dumps(config, indent=1) + "\n")
        stored = {key: value.contiguous() for key, value in stored.items()}
        save_file(stored, home / "model.safetensors", metadata={"format": "pt"})
        model = load(home, config)
    tokens = generator.integers(2, config["vocab_size"], case["length"]).tolist()
    with torch.no_grad():
        logits = model(torch.tensor([tokens])).logits[0].numpy()
    (folder / "golden.json").write_text(json.dumps({"tokens": tokens}) + "\n")
    save_numpy({"logits": logits.astype(numpy.float32)}, folder / "golden.safetensors")
    size = sum(file.stat().st_size for file in folder.iterdir())
    print(f"{name}: {size} bytes, logits {logits.shape}, std {logits.std():.3f}")


def load(home: Path, config: dict):
    stem = CLASSES[config["model_type"]]
    extra = {"num_mtp_layers": 0} if stem == "DeepseekV3" else {}
    made = getattr(transformers, f"{stem}Config")(**config, **extra)
    made._attn_implementation = "eager"
    made._experts_implementation = "eager"
    model, report = getattr(transformers, f"{stem}ForCausalLM").from_pretrained(
        home, config=made, dtype=torch.float32, output_loading_info=True
    )
    problems = {key: value for key, value in report.items() if value and key != "mismatched_keys"}
    assert not problems, problems
    return model.eval()


if __name__ == "__main__":
    for case_name, case_value in CASES.items():
        if len(sys.argv) == 1 or case_name in sys.argv:
            make(case_name, case_value)
