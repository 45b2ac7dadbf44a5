/**
 * A tokenizer from a GGUF file's metadata, brought into the form of tokenizer.json: byte-level BPE
 * with the pre-tokenizer that the file names.
 *
 * Source: ggml's docs/gguf.md; the names and what they split at: llama.cpp's llama-vocab.cpp and
 * the published tokenizer.json of each model.
 */
import { ModelFileError, UnsupportedModelError } from "./errors.ts";
import type { GgufMetadata, GgufValue } from "./gguf.ts";

type Json = Record<string, unknown>;

/** Splits at what a pattern matches; the matches are pieces too. */
function split(pattern: string): Json {
  return { type: "Split", pattern: { Regex: pattern }, behavior: "Isolated", invert: false };
}

const digits: Json = { type: "Digits", individual_digits: true };
/** Bytes as characters; with `splits`, GPT-2's words first. */
function byteLevel(splits: boolean): Json {
  return { type: "ByteLevel", add_prefix_space: false, trim_offsets: true, use_regex: splits };
}

const LLAMA_3 =
  "(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|\\p{N}{1,3}| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+";

/** Ranges of letters with case, as DeepSeek LLM's tokenizer.json has them. */
const CASED =
  "A-Za-zµÀ-ÖØ-öø-ƺƼ-ƿǄ-ʓʕ-ʯͰ-ͳͶͷͻ-ͽͿΆΈ-ΊΌΎ-ΡΣ-ϵϷ-ҁҊ-ԯԱ-ՖႠ-ჅᎠ-Ᏽᏸ-ᏽᲐ-ᲺᲽ-Ჿᴀ-ᴫᵫ-ᵷᵹ-ᶚḀ-ἕἘ-Ἕἠ-ὅὈ-Ὅὐ-ὗὙὛὝὟ-\\u1f7dᾀ-ᾴᾶ-ᾼιῂ-ῄῆ-ῌῐ-\\u1fd3ῖ-\\u1fdbῠ-Ῥῲ-ῴῶ-ῼℂℇℊ-ℓℕℙ-ℝℤΩℨK-ℭℯ-ℴℹℼ-ℿⅅ-ⅉⅎↃↄⰀ-ⱻⱾ-ⳤⳫ-ⳮⳲⳳꙀ-ꙭꚀ-ꚛꜢ-ꝯꝱ-ꞇꞋ-ꞎꭰ-ꮿﬀ-ﬆﬓ-ﬗＡ-Ｚａ-ｚ𐐀-𐑏𐒰-𐓓𐓘-𐓻𐲀-𐲲𐳀-𐳲𑢠-𑣟𞤀-𞥃";

const PRE_TOKENIZERS: ReadonlyMap<string, readonly Json[]> = new Map([
  ["gpt-2", [byteLevel(true)]],
  ["smollm", [digits, byteLevel(true)]],
  ["llama-bpe", [split(LLAMA_3), byteLevel(false)]],
  [
    "deepseek-llm",
    [
      split("[\\r\\n]"),
      split(`\\s?[${CASED}]+`),
      split("\\s?[!-/:-~！-／：-～‘-‟　-。]+"),
      split("\\s+$"),
      split("[一-龥ࠀ-一가-퟿]+"),
      digits,
      byteLevel(false),
    ],
  ],
  [
    "deepseek-v3",
    [
      split("\\p{N}{1,3}"),
      split("[一-龥぀-ゟ゠-ヿ]+"),
      split(
        "[!\"#$%&'()*+,\\-./:;<=>?@\\[\\\\\\]^_`{|}~][A-Za-z]+|[^\\r\\n\\p{L}\\p{P}\\p{S}]?[\\p{L}\\p{M}]+| ?[\\p{P}\\p{S}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+",
      ),
      byteLevel(false),
    ],
  ],
]);

/** Other names that files have for the same. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ["default", "gpt-2"],
  ["gpt2", "gpt-2"],
  ["llama3", "llama-bpe"],
  ["llama-v3", "llama-bpe"],
]);

const CONTROL = 3;
const USER_DEFINED = 4;

export interface GgufTokenizer {
  /** As tokenizer.json and tokenizer_config.json say it. */
  readonly json: Json;
  readonly config: Json;
  readonly chatTemplate: string | null;
  /** Whether a text begins with `bos_token` where no chat template puts it there. */
  readonly addsBos: boolean;
}

export function ggufTokenizer(metadata: GgufMetadata, path: string): GgufTokenizer {
  const get = (key: string): GgufValue | undefined => metadata.get(`tokenizer.ggml.${key}`);
  const model = get("model");
  if (model !== "gpt2") {
    throw new UnsupportedModelError(
      `${path} has a tokenizer of the kind ${JSON.stringify(model ?? null).slice(0, 60)}; this engine reads "gpt2", byte-level BPE.`,
    );
  }
  const name = get("pre") ?? "default";
  const pre = PRE_TOKENIZERS.get(ALIASES.get(String(name)) ?? String(name));
  if (!pre) {
    throw new UnsupportedModelError(
      `${path} has the pre-tokenizer ${JSON.stringify(name).slice(0, 60)}; this engine knows ${[...PRE_TOKENIZERS.keys()].join(", ")}.`,
    );
  }
  const tokens = strings(get("tokens"), path, "tokens");
  const merges = strings(get("merges"), path, "merges");
  const types = get("token_type");
  const kinds: readonly GgufValue[] = Array.isArray(types) ? types : [];
  const added = tokens.flatMap((content, id) => {
    const kind = kinds[id];
    if (kind !== CONTROL && kind !== USER_DEFINED) return [];
    const flags = { single_word: false, lstrip: false, rstrip: false, normalized: false };
    return [{ id, content, special: kind === CONTROL, ...flags }];
  });
  const named = (key: string): Json => {
    const id = get(`${key}_token_id`);
    const token = typeof id === "number" ? tokens[id] : undefined;
    return token === undefined ? {} : { [`${key}_token`]: token };
  };
  const template = metadata.get("tokenizer.chat_template");
  return {
    json: {
      version: "1.0",
      truncation: null,
      padding: null,
      added_tokens: added,
      normalizer: null,
      pre_tokenizer: { type: "Sequence", pretokenizers: pre },
      post_processor: null,
      decoder: byteLevel(true),
      model: {
        type: "BPE",
        dropout: null,
        unk_token: null,
        continuing_subword_prefix: null,
        end_of_word_suffix: null,
        fuse_unk: false,
        byte_fallback: false,
        ignore_merges: ALIASES.get(String(name)) === "llama-bpe" || name === "llama-bpe",
        vocab: Object.fromEntries(tokens.map((token, id) => [token, id])),
        merges,
      },
    },
    config: { tokenizer_class: "PreTrainedTokenizer", ...named("bos"), ...named("eos") },
    chatTemplate: typeof template === "string" ? template : null,
    addsBos: get("add_bos_token") === true,
  };
}

function strings(value: GgufValue | undefined, path: string, what: string): readonly string[] {
  if (Array.isArray(value) && value.every((item): item is string => typeof item === "string")) {
    return value;
  }
  throw new ModelFileError(path, `its tokenizer has no list of ${what}.`, {
    fix: "Get a copy of the model that holds its tokenizer.",
  });
}
