"""The embedded model: DeepSeek-V3 in JAX, readable beside its paper (arXiv 2412.19437).

Invariant: parameters carry Hugging Face's names and shapes (`deepseek_v3`), so that what is
trained here is what `export.py` writes and what src/model reads; nothing is renamed on the way.
The experts of a layer are stacked while training (`experts.gate_proj` is (E, F, D)) and split
into `experts.0.gate_proj.weight`, … by `unstack`.

Source: the paper's sections 2.1.1 (multi-head latent attention) and 2.1.2 (DeepSeekMoE with
bias-based load balancing); rotary positions are interleaved pairs.
"""

from __future__ import annotations

import dataclasses

import jax
import jax.numpy as jnp
import numpy as np


@dataclasses.dataclass(frozen=True)
class Config:
    """Sizes, under the names of Hugging Face's config.json."""

    vocab_size: int = 640
    hidden_size: int = 128
    num_hidden_layers: int = 5
    first_k_dense_replace: int = 1
    num_attention_heads: int = 4
    kv_lora_rank: int = 64
    qk_nope_head_dim: int = 32
    qk_rope_head_dim: int = 16
    v_head_dim: int = 32
    intermediate_size: int = 256
    moe_intermediate_size: int = 64
    n_routed_experts: int = 8
    num_experts_per_tok: int = 2
    n_shared_experts: int = 1
    n_group: int = 4
    topk_group: int = 2
    routed_scaling_factor: float = 2.0
    rope_theta: float = 10000.0
    rms_norm_eps: float = 1e-6
    max_position_embeddings: int = 512


Params = dict[str, jax.Array]


def init(config: Config, seed: int) -> Params:
    """Normal initial values, the layers' outputs scaled down with depth; norms at one."""
    rng = np.random.default_rng(seed)
    c = config
    d, h = c.hidden_size, c.num_attention_heads
    deep = 1.0 / np.sqrt(2 * c.num_hidden_layers)

    def normal(*shape: int, scale: float = 1.0) -> jax.Array:
        std = scale / np.sqrt(shape[-1])
        return jnp.asarray(rng.normal(0.0, std, shape), jnp.float32)

    p: Params = {"model.embed_tokens.weight": normal(c.vocab_size, d)}
    for i in range(c.num_hidden_layers):
        at = f"model.layers.{i}."
        p[at + "input_layernorm.weight"] = jnp.ones(d)
        p[at + "post_attention_layernorm.weight"] = jnp.ones(d)
        p[at + "self_attn.q_proj.weight"] = normal(h * (c.qk_nope_head_dim + c.qk_rope_head_dim), d)
        p[at + "self_attn.kv_a_proj_with_mqa.weight"] = normal(c.kv_lora_rank + c.qk_rope_head_dim, d)
        p[at + "self_attn.kv_a_layernorm.weight"] = jnp.ones(c.kv_lora_rank)
        p[at + "self_attn.kv_b_proj.weight"] = normal(h * (c.qk_nope_head_dim + c.v_head_dim), c.kv_lora_rank)
        p[at + "self_attn.o_proj.weight"] = normal(d, h * c.v_head_dim, scale=deep)
        if i < c.first_k_dense_replace:
            p[at + "mlp.gate_proj.weight"] = normal(c.intermediate_size, d)
            p[at + "mlp.up_proj.weight"] = normal(c.intermediate_size, d)
            p[at + "mlp.down_proj.weight"] = normal(d, c.intermediate_size, scale=deep)
            continue
        e, f = c.n_routed_experts, c.moe_intermediate_size
        s = f * c.n_shared_experts
        p[at + "mlp.gate.weight"] = normal(e, d)
        p[at + "mlp.gate.e_score_correction_bias"] = jnp.zeros(e)
        p[at + "mlp.experts.gate_proj"] = normal(e, f, d)
        p[at + "mlp.experts.up_proj"] = normal(e, f, d)
        p[at + "mlp.experts.down_proj"] = normal(e, d, f, scale=deep)
        p[at + "mlp.shared_experts.gate_proj.weight"] = normal(s, d)
        p[at + "mlp.shared_experts.up_proj.weight"] = normal(s, d)
        p[at + "mlp.shared_experts.down_proj.weight"] = normal(d, s, scale=deep)
    p["model.norm.weight"] = jnp.ones(d)
    return p


def unstack(params: Params) -> dict[str, np.ndarray]:
    """The same parameters with one array an expert, as safetensors files hold them."""
    out: dict[str, np.ndarray] = {}
    for name, value in params.items():
        array = np.asarray(value, np.float32)
        head, _, tail = name.partition(".mlp.experts.")
        if not tail:
            out[name] = array
            continue
        for e in range(array.shape[0]):
            out[f"{head}.mlp.experts.{e}.{tail}.weight"] = array[e]
    return out


def stack(arrays: dict[str, np.ndarray], config: Config) -> Params:
    """The inverse of `unstack`."""
    out: Params = {}
    for name, value in arrays.items():
        head, _, tail = name.partition(".mlp.experts.")
        if not tail:
            out[name] = jnp.asarray(value, jnp.float32)
        elif tail.startswith("0."):
            stem = tail.split(".")[1]
            out[f"{head}.mlp.experts.{stem}"] = jnp.stack(
                [
                    jnp.asarray(arrays[f"{head}.mlp.experts.{e}.{stem}.weight"], jnp.float32)
                    for e in range(config.n_routed_experts)
                ]
            )
    return out


def rms_norm(x: jax.Array, weight: jax.Array, eps: float) -> jax.Array:
    return x * jax.lax.rsqrt(jnp.mean(x * x, axis=-1, keepdims=True) + eps) * weight


def rope(x: jax.Array, theta: float) -> jax.Array:
    """Rotates interleaved pairs of x (B, T, H, R) by their position."""
    t, r = x.shape[1], x.shape[3]
    frequency = theta ** (-np.arange(0, r, 2) / r)
    angle = np.arange(t)[:, None] * frequency[None, :]
    cos = jnp.asarray(np.cos(angle), jnp.float32)[None, :, None, :]
    sin = jnp.asarray(np.sin(angle), jnp.float32)[None, :, None, :]
    even, odd = x[..., 0::2], x[..., 1::2]
    return jnp.stack([even * cos - odd * sin, even * sin + odd * cos], axis=-1).reshape(x.shape)


def attention(p: Params, at: str, c: Config, x: jax.Array) -> jax.Array:
    """Multi-head latent attention, x (B, T, D); causal. Padding stands after the text, so that
    no token before it sees it."""
    b, t, _ = x.shape
    h, n, r, v = c.num_attention_heads, c.qk_nope_head_dim, c.qk_rope_head_dim, c.v_head_dim
    q = (x @ p[at + "q_proj.weight"].T).reshape(b, t, h, n + r)
    q_nope, q_pe = q[..., :n], rope(q[..., n:], c.rope_theta)
    kv = x @ p[at + "kv_a_proj_with_mqa.weight"].T
    latent = rms_norm(kv[..., : c.kv_lora_rank], p[at + "kv_a_layernorm.weight"], c.rms_norm_eps)
    k_pe = rope(kv[..., None, c.kv_lora_rank :], c.rope_theta)
    kv = (latent @ p[at + "kv_b_proj.weight"].T).reshape(b, t, h, n + v)
    k_nope, value = kv[..., :n], kv[..., n:]
    q = jnp.concatenate([q_nope, q_pe], axis=-1)
    k = jnp.concatenate([k_nope, jnp.broadcast_to(k_pe, (b, t, h, r))], axis=-1)
    score = jnp.einsum("bqhd,bkhd->bhqk", q, k) * (n + r) ** -0.5
    causal = np.tril(np.ones((t, t), bool))
    score = jnp.where(causal, score, -1e30)
    weight = jax.nn.softmax(score, axis=-1)
    out = jnp.einsum("bhqk,bkhd->bqhd", weight, value).reshape(b, t, h * v)
    return out @ p[at + "o_proj.weight"].T


def feed_forward(x: jax.Array, gate: jax.Array, up: jax.Array, down: jax.Array) -> jax.Array:
    return (jax.nn.silu(x @ gate.T) * (x @ up.T)) @ down.T


def route(p: Params, at: str, c: Config, x: jax.Array) -> tuple[jax.Array, jax.Array]:
    """Experts and weights of each token, x (N, D): (N, K) integers and (N, K) numbers."""
    n, e, g = x.shape[0], c.n_routed_experts, c.n_group
    score = jax.nn.sigmoid(x @ p[at + "gate.weight"].T)
    choice = score + jax.lax.stop_gradient(p[at + "gate.e_score_correction_bias"])
    groups = choice.reshape(n, g, e // g)
    group_score = jax.lax.top_k(groups, min(2, e // g))[0].sum(-1)
    kept = jax.lax.top_k(group_score, c.topk_group)[1]
    mask = jax.nn.one_hot(kept, g, dtype=bool).any(1)
    choice = jnp.where(jnp.repeat(mask, e // g, axis=1), choice, -jnp.inf)
    chosen = jax.lax.top_k(choice, c.num_experts_per_tok)[1]
    weight = jnp.take_along_axis(score, chosen, axis=1)
    weight = weight / (weight.sum(-1, keepdims=True) + 1e-20) * c.routed_scaling_factor
    return chosen, weight


def experts(p: Params, at: str, c: Config, x: jax.Array, capacity_factor: float) -> tuple[jax.Array, jax.Array]:
    """Routed and shared experts, x (N, D); also the load (E,), a fraction of all assignments.

    Tokens are gathered an expert at a time, at most `capacity` each: those beyond it are dropped,
    while training only (`capacity_factor` = E / K drops none)."""
    n, d = x.shape
    e, k = c.n_routed_experts, c.num_experts_per_tok
    chosen, weight = route(p, at, c, x)
    capacity = min(n, int(capacity_factor * n * k / e))
    flat = chosen.reshape(-1)
    hot = jax.nn.one_hot(flat, e, dtype=jnp.int32)
    load = hot.sum(0)
    place = (jnp.cumsum(hot, axis=0) - hot)[jnp.arange(n * k), flat]
    slot = jnp.where(place < capacity, flat * capacity + place, e * capacity)
    token = jnp.arange(n * k) // k
    source = jnp.full(e * capacity + 1, n, jnp.int32).at[slot].set(token)[:-1]
    padded = jnp.concatenate([x, jnp.zeros((1, d), x.dtype)])
    gathered = padded[source].reshape(e, capacity, d)
    gate, up, down = (p[at + f"experts.{m}_proj"] for m in ("gate", "up", "down"))
    done = jnp.concatenate(
        [feed_forward(gathered[i], gate[i], up[i], down[i]) for i in range(e)] + [jnp.zeros((1, d), x.dtype)]
    )
    routed = (done[slot].reshape(n, k, d) * weight[..., None]).sum(1)
    s = at + "shared_experts."
    shared = feed_forward(x, *(p[s + f"{m}_proj.weight"] for m in ("gate", "up", "down")))
    return routed + shared, load / (n * k)


def forward(p: Params, c: Config, tokens: jax.Array, capacity_factor: float = 1e9) -> tuple[jax.Array, dict[str, jax.Array]]:
    """Final hidden states (B, T, D) of tokens (B, T), and each sparse layer's load.
    Logits are `hidden @ embed.T`: input and output embeddings are one matrix."""
    b, t = tokens.shape
    x = p["model.embed_tokens.weight"][tokens]
    loads: dict[str, jax.Array] = {}
    for i in range(c.num_hidden_layers):
        at = f"model.layers.{i}."
        x = x + attention(p, at + "self_attn.", c, rms_norm(x, p[at + "input_layernorm.weight"], c.rms_norm_eps))
        y = rms_norm(x, p[at + "post_attention_layernorm.weight"], c.rms_norm_eps)
        if i < c.first_k_dense_replace:
            m = at + "mlp."
            x = x + feed_forward(y, *(p[m + f"{k}_proj.weight"] for k in ("gate", "up", "down")))
        else:
            out, load = experts(p, at + "mlp.", c, y.reshape(b * t, -1), capacity_factor)
            loads[at + "mlp.gate.e_score_correction_bias"] = load
            x = x + out.reshape(b, t, -1)
    return rms_norm(x, p["model.norm.weight"], c.rms_norm_eps), loads


def fake_quantize(w: jax.Array, block: int = 32) -> jax.Array:
    """Rounds to 4 bits in blocks along the input dimension, as src/model/quantize.ts does, with
    gradients passed straight through: w ≈ d·q + m, q in 0 … 15, m the block's minimum."""
    shape = w.shape
    blocks = w.reshape(*shape[:-1], shape[-1] // block, block)
    low = blocks.min(-1, keepdims=True)
    d = (blocks.max(-1, keepdims=True) - low) / 15
    q = jnp.clip(jnp.round((blocks - low) / jnp.where(d == 0, 1.0, d)), 0, 15)
    return w + jax.lax.stop_gradient((q * d + low).reshape(shape) - w)


def is_matrix(name: str, value: jax.Array) -> bool:
    """Whether the app stores this parameter in 4 bits: the projections, not the embedding, the
    router, the norms."""
    return value.ndim >= 2 and "embed" not in name and "mlp.gate.weight" not in name
