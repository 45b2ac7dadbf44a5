"""Trains the model on build/tokens.npz and writes build/checkpoint.safetensors.

python train.py --minutes 55 --seed 1

Optimizer: Muon (orthogonalised momentum, Jordan 2024) for the projections, Adam for embeddings,
norms and routers. The routers' biases follow the load, as in DeepSeek-V3 section 2.1.2: up when an
expert gets less than its share, down when more. The last `--quantized` share of the steps (none,
unless asked for) sees weights rounded to 4 bits.
"""

from __future__ import annotations

import argparse
import dataclasses
import functools
import json
import pathlib
import time

import jax
import jax.numpy as jnp
import numpy as np
from safetensors.numpy import load_file, save_file

import model
from model import Config, Params

BUCKETS = (48, 64, 88, 128, 192)
PAD = 2


class Data:
    """Pairs of one split, grouped by length; batches hold about `batch_tokens` tokens."""

    def __init__(self, arrays, name: str, batch_tokens: int):
        self.tokens = arrays[name + "_tokens"]
        self.lengths = arrays[name + "_lengths"]
        self.starts = arrays[name + "_starts"]
        self.offsets = np.concatenate([[0], np.cumsum(self.lengths)[:-1]])
        self.bucket = np.searchsorted(np.array(BUCKETS) + 1, self.lengths)
        self.batch_tokens = batch_tokens

    def batches(self, rng: np.random.Generator):
        """One epoch, shuffled; rows left over in a bucket are filled up with empty ones."""
        batches = []
        for i, length in enumerate(BUCKETS):
            rows = rng.permutation(np.flatnonzero(self.bucket == i))
            count = max(1, self.batch_tokens // length)
            for at in range(0, len(rows), count):
                batches.append((length, count, rows[at : at + count]))
        for i in rng.permutation(len(batches)):
            yield self.batch(*batches[i])

    def batch(self, length: int, count: int, rows: np.ndarray):
        """Tokens (count, length + 1), and whether the next token is part of an answer (1), of a
        prompt (0.5) or padding (0)."""
        tokens = np.full((count, length + 1), PAD, np.int32)
        role = np.zeros((count, length), np.float32)
        for r, row in enumerate(rows):
            n, s = self.lengths[row], self.starts[row]
            tokens[r, :n] = self.tokens[self.offsets[row] : self.offsets[row] + n]
            role[r, : s - 1] = 0.5
            role[r, s - 1 : n - 1] = 1.0
        return tokens, role


def cross_entropy(params: Params, config: Config, tokens, capacity: float):
    hidden, loads = model.forward(params, config, tokens[:, :-1], capacity)
    logits = hidden @ params["model.embed_tokens.weight"].T
    picked = jnp.take_along_axis(logits, tokens[:, 1:, None], axis=-1)[..., 0]
    return jax.nn.logsumexp(logits, axis=-1) - picked, logits, loads


def quantized(params: Params) -> Params:
    return {k: model.fake_quantize(v) if model.is_matrix(k, v) else v for k, v in params.items()}


def orthogonal(x: jax.Array, rounds: int = 5) -> jax.Array:
    """Newton–Schulz towards the nearest orthogonal matrices, for (count, rows ≤ columns)."""
    a, b, c = 3.4445, -4.7750, 2.0315
    x = x / (jnp.linalg.norm(x, axis=(-2, -1), keepdims=True) + 1e-7)
    for _ in range(rounds):
        g = x @ jnp.swapaxes(x, -1, -2)
        x = a * x + (b * g + c * g @ g) @ x
    return x


@dataclasses.dataclass(frozen=True)
class Rates:
    muon: float = 0.01
    adam: float = 0.004
    decay: float = 0.01
    bias: float = 0.003


@functools.partial(jax.jit, static_argnames=("config", "prompt_weight", "quantize"))
def gradients(params, tokens, role, config: Config, prompt_weight: float, quantize: bool):
    """Gradients, the mean loss over answers, and the experts' loads."""
    weight = jnp.where(role == 1.0, 1.0, jnp.where(role == 0.5, prompt_weight, 0.0))

    def objective(p):
        q = quantized(p) if quantize else p
        loss, _, loads = cross_entropy(q, config, tokens, 1.4)
        answer = (loss * (role == 1.0)).sum() / jnp.maximum((role == 1.0).sum(), 1)
        return (loss * weight).sum() / weight.sum(), (answer, loads)

    (_, (answer, loads)), grads = jax.value_and_grad(objective, has_aux=True)(params)
    return grads, answer, loads


@functools.partial(jax.jit, static_argnames=("config", "rates"), donate_argnums=(0, 1))
def update(params, state, grads, loads, scale, config: Config, rates: Rates):
    """One step of Muon and Adam; `scale` multiplies the learning rates. Matrices of one shape
    are orthogonalised together."""
    count = state["count"] + 1
    out, new = {}, {"count": count}
    groups: dict[tuple[int, int], list[tuple[str, jax.Array]]] = {}
    for name, p in params.items():
        if name in loads:
            out[name] = p + rates.bias * scale * jnp.sign(1.0 / config.n_routed_experts - loads[name])
            continue
        g = grads[name]
        if model.is_matrix(name, p):
            m = 0.95 * state[name] + g
            new[name] = m
            u = g + 0.95 * m
            wide = jnp.swapaxes(u, -1, -2) if u.shape[-2] > u.shape[-1] else u
            groups.setdefault(wide.shape[-2:], []).append((name, wide.reshape(-1, *wide.shape[-2:])))
            continue
        m, s = state[name]
        m = 0.9 * m + 0.1 * g
        s = 0.95 * s + 0.05 * g * g
        new[name] = (m, s)
        hat = (m / (1 - 0.9**count)) / (jnp.sqrt(s / (1 - 0.95**count)) + 1e-8)
        out[name] = p - rates.adam * scale * hat
    for members in groups.values():
        whole = orthogonal(jnp.concatenate([w for _, w in members]))
        at = 0
        for name, w in members:
            p = params[name]
            part = whole[at : at + w.shape[0]]
            at += w.shape[0]
            if p.shape[-2] > p.shape[-1]:
                part = jnp.swapaxes(part, -1, -2)
            part = part.reshape(p.shape) * max(1.0, p.shape[-2] / p.shape[-1]) ** 0.5
            out[name] = p * (1 - rates.muon * scale * rates.decay) - rates.muon * scale * part
    return out, new


def initial_state(params: Params):
    state = {"count": jnp.zeros((), jnp.float32)}
    for name, p in params.items():
        if "e_score_correction_bias" in name:
            continue
        state[name] = jnp.zeros_like(p) if model.is_matrix(name, p) else (jnp.zeros_like(p), jnp.zeros_like(p))
    return state


@functools.partial(jax.jit, static_argnames=("config", "quantize"))
def judge(params, tokens, role, config: Config, quantize: bool):
    """Sum of loss and count over answers, and rows whose every answer token is the likeliest."""
    loss, logits, _ = cross_entropy(quantized(params) if quantize else params, config, tokens, 4.0)
    answer = role == 1.0
    right = (logits.argmax(-1) == tokens[:, 1:]) | ~answer
    rows = answer.any(1)
    return (loss * answer).sum(), answer.sum(), (right.all(1) & rows).sum(), rows.sum()


def evaluate(params, config, data: Data, quantize: bool) -> str:
    total = np.zeros(4)
    for tokens, role in data.batches(np.random.default_rng(0)):
        total += np.array([float(x) for x in judge(params, tokens, role, config, quantize)])
    return f"loss {total[0] / total[1]:.4f}, whole answers {100 * total[2] / total[3]:.1f} %"


def schedule(at: float, fall: float, last: float, warm: float = 0.03) -> float:
    """Of the share of steps done: up, level, and down in a line to `last` over the share `fall`."""
    if at < warm:
        return (at + 1e-3) / warm
    return 1.0 if at < 1 - fall else last + (1 - last) * (1 - at) / fall


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--tokens", type=pathlib.Path, default=pathlib.Path("build/tokens.npz"))
    parser.add_argument("--out", type=pathlib.Path, default=pathlib.Path("build/checkpoint.safetensors"))
    parser.add_argument("--init", type=pathlib.Path, help="a checkpoint to go on from")
    parser.add_argument("--steps", type=int, default=100_000)
    parser.add_argument("--minutes", type=float, default=60, help="the schedule ends then at the latest")
    parser.add_argument("--batch-tokens", type=int, default=3072)
    parser.add_argument("--fall", type=float, default=0.8)
    parser.add_argument("--last", type=float, default=0.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--prompt-weight", type=float, default=0.2)
    parser.add_argument("--quantized", type=float, default=0.0)
    parser.add_argument("--rate", type=float, default=1.0)
    arguments = parser.parse_args()
    arrays = np.load(arguments.tokens)
    config, rates = Config(), Rates()
    params = model.init(config, arguments.seed)
    if arguments.init:
        params = model.stack(load_file(arguments.init), config)
    print(f"{sum(p.size for p in params.values()) / 1e6:.2f} M parameters", flush=True)
    train = Data(arrays, "train", arguments.batch_tokens)
    held = Data(arrays, "held_out", arguments.batch_tokens)
    state = initial_state(params)
    rng = np.random.default_rng(arguments.seed)
    epoch = train.batches(rng)
    start, seen, recent = time.time(), 0, []
    limit = arguments.minutes * 60
    for i in range(arguments.steps):
        at = max(i / arguments.steps, (time.time() - start) / limit)
        if at >= 1:
            break
        batch = next(epoch, None)
        if batch is None:
            epoch = train.batches(rng)
            batch = next(epoch)
        tokens, role = batch
        scale = schedule(at, arguments.fall, arguments.last) * arguments.rate
        quantize = at >= 1 - arguments.quantized
        grads, loss, loads = gradients(params, tokens, role, config, arguments.prompt_weight, quantize)
        params, state = update(params, state, grads, loads, scale, config, rates)
        recent.append(loss)
        seen += int((role > 0).sum())
        if (i + 1) % 100 == 0:
            mean = float(np.mean([float(x) for x in recent]))
            recent = []
            elapsed = time.time() - start
            print(f"step {i + 1} loss {mean:.4f} {seen / 1e6:.2f} M tokens {elapsed:.0f} s", flush=True)
        if (i + 1) % 250 == 0 and i + 1 < arguments.steps:
            save(params, arguments.out)
    save(params, arguments.out)
    report = {
        "steps": i + 1,
        "tokens": seen,
        "seconds": round(time.time() - start),
        "heldOut": evaluate(params, config, held, False),
        "heldOutQuantized": evaluate(params, config, held, True),
    }
    if "held_out_family_tokens" in arrays:
        report["heldOutFamily"] = evaluate(
            params, config, Data(arrays, "held_out_family", arguments.batch_tokens), False
        )
    arguments.out.with_suffix(".json").write_text(json.dumps(report, indent=2) + "\n")
    print(json.dumps(report, indent=2))


def save(params: Params, path: pathlib.Path) -> None:
    """Writes a checkpoint. The routers' biases are shifted until none is negative: that changes no
    choice, and makes masking the other groups with zero and with minus infinity the same."""
    shifted = {k: v - v.min() if "e_score_correction_bias" in k else v for k, v in params.items()}
    save_file(model.unstack(shifted), path)


if __name__ == "__main__":
    main()
