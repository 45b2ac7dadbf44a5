"""The tokenizer: byte-level BPE over Lean text, trained on the statements and proofs.

A name is the same token wherever it stands, since spaces belong to the symbols beside them:
` ∧ ` is one token, and so is a new line with its indentation; brackets stand alone.

Invariant: written as Hugging Face's tokenizer.json, with a pattern that JavaScript's regular
expressions read alike (flag u).
"""

from __future__ import annotations

import json
import pathlib
from collections.abc import Iterable

from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

BEGIN = "<｜begin▁of▁sentence｜>"
END = "<｜end▁of▁sentence｜>"
PAD = "<｜▁pad▁｜>"
USER = "<｜User｜>"
ASSISTANT = "<｜Assistant｜>"
SPECIAL = [BEGIN, END, PAD, USER, ASSISTANT]

# In order: qualified names, identifiers, projections, numbers, a new line with its indentation
# and bullet, spaced operators, opening and closing brackets, commas, other symbols, spaces.
PATTERN = (
    r"[A-Z][a-z][A-Za-z]*(?:\.[\p{L}_][\p{L}\p{N}_']*)+"
    r"|[\p{L}_][\p{L}\p{N}_']*"
    r"|\.(?:\p{L}+|\p{N}+)"
    r"|\p{N}+"
    r"|\n *(?:[·|] )*"
    r"| [^\p{L}\p{N}_\s()⟨⟩¬\[\],?]+ ?"
    r"| ?[(⟨\[¬]"
    r"|[)⟩\]]"
    r"|, ?"
    r"|[^\p{L}\p{N}_\s()⟨⟩¬\[\],]+ ?"
    r"|\s"
)

TEMPLATE = (
    "{% if not add_generation_prompt is defined %}{% set add_generation_prompt = false %}{% endif %}"
    "{{ bos_token }}"
    "{% for message in messages %}"
    "{% if message['role'] == 'user' %}{{ '<｜User｜>' + message['content'] }}"
    "{% elif message['role'] == 'assistant' %}"
    "{{ '<｜Assistant｜>' + message['content'] + '<｜end▁of▁sentence｜>' }}"
    "{% endif %}{% endfor %}"
    "{% if add_generation_prompt %}{{ '<｜Assistant｜>' }}{% endif %}"
)


def train(texts: Iterable[str], size: int) -> Tokenizer:
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(PATTERN), behavior="isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=size,
        special_tokens=[AddedToken(t, special=True, normalized=False) for t in SPECIAL],
        initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()),
        show_progress=False,
    )
    tokenizer.train_from_iterator(texts, trainer)
    return tokenizer


def save(tokenizer: Tokenizer, folder: pathlib.Path, context: int) -> None:
    """Writes tokenizer.json and tokenizer_config.json."""
    folder.mkdir(parents=True, exist_ok=True)
    data = json.loads(tokenizer.to_str())
    (folder / "tokenizer.json").write_text(json.dumps(data, ensure_ascii=False, indent=None), encoding="utf-8")
    config = {
        "add_bos_token": False,
        "add_eos_token": False,
        "bos_token": BEGIN,
        "eos_token": END,
        "pad_token": PAD,
        "clean_up_tokenization_spaces": False,
        "model_max_length": context,
        "tokenizer_class": "PreTrainedTokenizerFast",
        "chat_template": TEMPLATE,
    }
    (folder / "tokenizer_config.json").write_text(
        json.dumps(config, ensure_ascii=False, indent=2) + "\n", encoding="utf-8"
    )


def prompt(tokenizer: Tokenizer, statement: str) -> list[int]:
    """What the chat template gives for one user message, ready for an answer."""
    ids = tokenizer.encode(statement, add_special_tokens=False).ids
    at = tokenizer.token_to_id
    return [at(BEGIN), at(USER), *ids, at(ASSISTANT)]


def answer(tokenizer: Tokenizer, proof: str) -> list[int]:
    return [*tokenizer.encode(proof, add_special_tokens=False).ids, tokenizer.token_to_id(END)]
