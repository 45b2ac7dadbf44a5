"""Writes a GGUF file of random weights, and gives the weights that it holds back dequantized."""

import json
from pathlib import Path

import gguf
import numpy
import torch
from gguf import GGMLQuantizationType as Type
from make_dequantized import random_blocks
from make_golden import byte_characters


def permute(weight: numpy.ndarray, heads: int) -> numpy.ndarray:
    """Rows of queries and keys in GGUF's order: pairs that rope turns are neighbours."""
    rows, columns = weight.shape
    return weight.reshape(heads, 2, rows // heads // 2, columns).swapaxes(1, 2).reshape(rows, columns)


def unpermute(weight: numpy.ndarray, heads: int) -> numpy.ndarray:
    rows, columns = weight.shape
    return weight.reshape(heads, rows // heads // 2, 2, columns).swapaxes(1, 2).reshape(rows, columns)


def write_gguf(folder: Path, config: dict, weights: dict, kinds: list, generator, tokenizer) -> dict:
    llama = config["model_type"] == "llama"
    architecture = "llama" if llama else "deepseek2"
    writer = gguf.GGUFWriter(folder / "model.gguf", architecture)
    metadata(writer, architecture, config, tokenizer)
    out: dict = {}
    turn = 0

    def store(name: str, data: numpy.ndarray, exact: bool = False) -> numpy.ndarray:
        """Adds a tensor in the next of the formats; returns what it holds."""
        nonlocal turn
        if exact or data.ndim == 1:
            writer.add_tensor(name, data.astype(numpy.float32))
            return data
        kind = Type[kinds[turn % len(kinds)]]
        turn += 1
        if kind.name.endswith("_K"):
            spread = float(data.std())
            raw = random_blocks(kind, data.size // 256, generator, spread).reshape(data.shape[0], -1)
        else:
            raw = gguf.quants.quantize(data.astype(numpy.float32), kind)
        writer.add_tensor(name, raw, raw_dtype=kind)
        return gguf.quants.dequantize(raw, kind).reshape(data.shape)

    def plain(ours: str, name: str, exact: bool = False) -> None:
        if ours in weights:
            out[ours] = store(name, weights[ours].numpy(), exact)

    plain("model.embed_tokens.weight", "token_embd.weight")
    plain("model.norm.weight", "output_norm.weight")
    plain("lm_head.weight", "output.weight")
    heads = config["num_attention_heads"]
    for i in range(config["num_hidden_layers"]):
        p, b = f"model.layers.{i}", f"blk.{i}"
        plain(f"{p}.input_layernorm.weight", f"{b}.attn_norm.weight")
        plain(f"{p}.post_attention_layernorm.weight", f"{b}.ffn_norm.weight")
        a = f"{p}.self_attn"
        if llama:
            for part, count in (("q", heads), ("k", config["num_key_value_heads"])):
                ours = f"{a}.{part}_proj.weight"
                held = store(f"{b}.attn_{part}.weight", permute(weights[ours].numpy(), count))
                out[ours] = unpermute(held, count)
            plain(f"{a}.v_proj.weight", f"{b}.attn_v.weight")
        else:
            plain(f"{a}.q_proj.weight", f"{b}.attn_q.weight")
            plain(f"{a}.q_a_proj.weight", f"{b}.attn_q_a.weight")
            plain(f"{a}.q_a_layernorm.weight", f"{b}.attn_q_a_norm.weight")
            plain(f"{a}.q_b_proj.weight", f"{b}.attn_q_b.weight")
            plain(f"{a}.kv_a_proj_with_mqa.weight", f"{b}.attn_kv_a_mqa.weight")
            plain(f"{a}.kv_a_layernorm.weight", f"{b}.attn_kv_a_norm.weight")
            nope, value = config["qk_nope_head_dim"], config["v_head_dim"]
            if i == 0:
                # As older files have it.
                plain(f"{a}.kv_b_proj.weight", f"{b}.attn_kv_b.weight")
            else:
                both = weights[f"{a}.kv_b_proj.weight"].numpy().reshape(heads, nope + value, -1)
                key = store(f"{b}.attn_k_b.weight", both[:, :nope].transpose(0, 2, 1).copy())
                up = store(f"{b}.attn_v_b.weight", both[:, nope:].copy())
                joined = numpy.concatenate([key.transpose(0, 2, 1), up], axis=1)
                out[f"{a}.kv_b_proj.weight"] = joined.reshape(heads * (nope + value), -1)
        plain(f"{a}.o_proj.weight", f"{b}.attn_output.weight")
        for part in ("gate", "up", "down"):
            plain(f"{p}.mlp.{part}_proj.weight", f"{b}.ffn_{part}.weight")
            plain(f"{p}.mlp.shared_experts.{part}_proj.weight", f"{b}.ffn_{part}_shexp.weight")
            if f"{p}.mlp.experts.0.{part}_proj.weight" in weights:
                names = [f"{p}.mlp.experts.{e}.{part}_proj.weight" for e in range(config["n_routed_experts"])]
                held = store(f"{b}.ffn_{part}_exps.weight", numpy.stack([weights[n].numpy() for n in names]))
                out.update(zip(names, held))
        plain(f"{p}.mlp.gate.weight", f"{b}.ffn_gate_inp.weight", exact=True)
        plain(f"{p}.mlp.gate.e_score_correction_bias", f"{b}.exp_probs_b.bias")
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return {name: torch.tensor(numpy.asarray(data, dtype=numpy.float32)) for name, data in out.items()}


def metadata(writer, architecture: str, config: dict, tokenizer) -> None:
    writer.add_block_count(config["num_hidden_layers"])
    writer.add_context_length(config["max_position_embeddings"])
    writer.add_embedding_length(config["hidden_size"])
    writer.add_feed_forward_length(config["intermediate_size"])
    writer.add_head_count(config["num_attention_heads"])
    writer.add_layer_norm_rms_eps(config["rms_norm_eps"])
    writer.add_rope_freq_base(config["rope_theta"])
    writer.add_vocab_size(config["vocab_size"])
    rope = config.get("rope_scaling")
    if rope:
        writer.add_rope_scaling_type(gguf.RopeScalingType.YARN)
        writer.add_rope_scaling_factor(rope["factor"])
        writer.add_rope_scaling_orig_ctx_len(rope["original_max_position_embeddings"])
        writer.add_float32(f"{architecture}.rope.scaling.yarn_beta_fast", rope["beta_fast"])
        writer.add_float32(f"{architecture}.rope.scaling.yarn_beta_slow", rope["beta_slow"])
        if "mscale_all_dim" in rope:
            writer.add_rope_scaling_yarn_log_mul(0.1 * rope["mscale_all_dim"])
    if architecture == "llama":
        writer.add_head_count_kv(config["num_key_value_heads"])
        writer.add_key_length(config["head_dim"])
        writer.add_value_length(config["head_dim"])
        writer.add_rope_dimension_count(config["head_dim"])
    else:
        latent, nope = config["kv_lora_rank"], config["qk_nope_head_dim"]
        rotated, value = config["qk_rope_head_dim"], config["v_head_dim"]
        writer.add_head_count_kv(1)
        writer.add_q_lora_rank(config["q_lora_rank"])
        writer.add_kv_lora_rank(latent)
        writer.add_key_length(latent + rotated)
        writer.add_value_length(latent)
        writer.add_key_length_mla(nope + rotated)
        writer.add_value_length_mla(value)
        writer.add_rope_dimension_count(rotated)
        writer.add_leading_dense_block_count(config["first_k_dense_replace"])
        writer.add_expert_count(config["n_routed_experts"])
        writer.add_expert_used_count(config["num_experts_per_tok"])
        writer.add_expert_shared_count(config["n_shared_experts"])
        writer.add_expert_feed_forward_length(config["moe_intermediate_size"])
        writer.add_expert_weights_scale(config["routed_scaling_factor"])
        writer.add_expert_weights_norm(config["norm_topk_prob"])
        writer.add_expert_group_count(config["n_group"])
        writer.add_expert_group_used_count(config["topk_group"])
        sigmoid = config["model_type"] == "deepseek_v3"
        gating = gguf.ExpertGatingFuncType.SIGMOID if sigmoid else gguf.ExpertGatingFuncType.SOFTMAX
        writer.add_expert_gating_func(gating)
    if tokenizer:
        add_tokenizer(writer, config["vocab_size"])


def add_tokenizer(writer, size: int) -> None:
    """A byte-level BPE over ASCII and the bytes of a few of Lean's symbols."""
    characters = byte_characters()
    special = ["<bos>", "<eos>", "<user>", "<assistant>"]
    pieces = [characters[byte] for byte in [*range(32, 127), 10, *sorted(set("∀ℕ→⊢".encode()))]]
    merges = [("i", "n"), ("t", "r"), ("Ġ", "h")]
    tokens = special + pieces + [a + b for a, b in merges]
    tokens += [f"<unused{i}>" for i in range(size - len(tokens))]
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre("deepseek-llm")
    writer.add_token_list(tokens)
    writer.add_token_types([3] * len(special) + [1] * (len(tokens) - len(special)))
    writer.add_token_merges([f"{a} {b}" for a, b in merges])
    writer.add_bos_token_id(0)
    writer.add_eos_token_id(1)
    writer.add_add_bos_token(True)
    writer.add_chat_template(
        "{{ bos_token }}{% for message in messages %}<{{ message.role }}>{{ message.content }}"
        "{% endfor %}{% if add_generation_prompt %}<assistant>{% endif %}"
    )
