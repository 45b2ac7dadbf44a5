/**
 * Text to tokens and back, with the model's own tokenizer.json and chat template.
 *
 * Invariant: what {@link TextStream} has given never changes: a character is given only when all
 * of its bytes are there.
 */
import { PreTrainedTokenizer } from "@huggingface/transformers";
import { invariant } from "../base/invariant.ts";
import { isJsonObject } from "./config.ts";
import { ModelFileError } from "./errors.ts";
import type { ModelFiles } from "./files.ts";
import type { GgufMetadata } from "./gguf.ts";
import { ggufTokenizer } from "./tokenizer-gguf.ts";

export interface Message {
  readonly role: "system" | "user" | "assistant";
  readonly content: string;
}

const MAX_TOKENIZER_BYTES = 64 * 2 ** 20;

export class Tokenizer {
  readonly #tokenizer: PreTrainedTokenizer;
  readonly #template: string | null;
  readonly #vocabSize: number;
  /** What a text begins with where no chat template puts it there: `bos_token` or nothing. */
  readonly beginning: string;

  private constructor(
    tokenizer: PreTrainedTokenizer,
    template: string | null,
    vocabSize: number,
    addsBos: boolean,
  ) {
    this.#tokenizer = tokenizer;
    this.#template = template;
    this.#vocabSize = vocabSize;
    const bos: unknown = tokenizer.bos_token;
    this.beginning = addsBos && typeof bos === "string" ? bos : "";
  }

  /**
   * Reads `tokenizer.json`, `tokenizer_config.json` and, where there is one,
   * `chat_template.jinja`. Throws {@link ModelFileError}.
   */
  static async open(files: ModelFiles, vocabSize: number): Promise<Tokenizer> {
    const json = await readJson(files, "tokenizer.json");
    const config = await readJson(files, "tokenizer_config.json");
    let template = typeof config["chat_template"] === "string" ? config["chat_template"] : null;
    const separate = await files.size("chat_template.jinja");
    if (separate !== null && separate < 2 ** 20) {
      template = new TextDecoder().decode(await files.read("chat_template.jinja", 0, separate));
    }
    const addsBos = config["add_bos_token"] === true;
    return Tokenizer.#make("tokenizer.json", json, config, template, vocabSize, addsBos);
  }

  /** The tokenizer that a GGUF file holds. Throws {@link ModelFileError}, UnsupportedModelError. */
  static fromGguf(metadata: GgufMetadata, path: string, vocabSize: number): Tokenizer {
    const { json, config, chatTemplate, addsBos } = ggufTokenizer(metadata, path);
    return Tokenizer.#make(path, json, config, chatTemplate, vocabSize, addsBos);
  }

  static #make(
    path: string,
    json: Record<string, unknown>,
    config: Record<string, unknown>,
    template: string | null,
    vocabSize: number,
    addsBos: boolean,
  ): Tokenizer {
    try {
      const tokenizer = new PreTrainedTokenizer(json, config);
      // Some damage only shows when it is used.
      tokenizer.encode("∀ n : ℕ", { add_special_tokens: false });
      return new Tokenizer(tokenizer, template, vocabSize, addsBos);
    } catch (cause) {
      throw new ModelFileError(path, "it can't be used as a tokenizer.", { cause });
    }
  }

  /** The id of `eos_token`, if the tokenizer names one. */
  get eosTokenId(): number | null {
    const id: unknown = this.#tokenizer.eos_token_id;
    return typeof id === "number" && id >= 0 && id < this.#vocabSize ? id : null;
  }

  /** Tokens of a text in which special tokens are written out; none are added. */
  encode(text: string): readonly number[] {
    const ids = this.#tokenizer.encode(text, { add_special_tokens: false });
    const wrong = ids.find((id) => !(id >= 0 && id < this.#vocabSize));
    if (wrong !== undefined) {
      throw new ModelFileError(
        "tokenizer.json",
        `it gives the token ${wrong}, but the model has ${this.#vocabSize}.`,
      );
    }
    return ids;
  }

  /** The prompt that the chat template makes of a conversation, ready for the answer. */
  applyTemplate(messages: readonly Message[]): string {
    if (this.#template === null) {
      throw new ModelFileError("tokenizer_config.json", "it has no chat_template.", {
        fix: "Give the prompt as text, or get a copy of the model with its chat template.",
      });
    }
    let text: unknown;
    try {
      text = this.#tokenizer.apply_chat_template(
        messages.map((message) => ({ ...message })),
        { tokenize: false, add_generation_prompt: true, chat_template: this.#template },
      );
    } catch (cause) {
      throw new ModelFileError("tokenizer_config.json", "its chat_template fails.", { cause });
    }
    invariant(typeof text === "string", "a template that is not tokenized gives text");
    return text;
  }

  /** Text of tokens without the special ones. */
  decode(ids: readonly number[]): string {
    if (ids.length === 0) return "";
    return this.#tokenizer.decode([...ids], {
      skip_special_tokens: true,
      clean_up_tokenization_spaces: false,
    });
  }
}

/** Turns one sequence's tokens into text as they come. */
export class TextStream {
  readonly #tokenizer: Tokenizer;
  readonly #ids: number[] = [];
  /** Tokens before `#start` are context only; those before `#given` have been given as text. */
  #start = 0;
  #given = 0;

  constructor(tokenizer: Tokenizer) {
    this.#tokenizer = tokenizer;
  }

  /** The text that this token completes, maybe none. */
  push(id: number): string {
    this.#ids.push(id);
    return this.#take(false);
  }

  /** What is left, broken characters included. */
  end(): string {
    return this.#take(true);
  }

  #take(all: boolean): string {
    // Decoding the tokens before gives the context that a decoder's spacing may depend on.
    const before = this.#tokenizer.decode(this.#ids.slice(this.#start, this.#given));
    const after = this.#tokenizer.decode(this.#ids.slice(this.#start));
    const broken = after.endsWith("\ufffd") && this.#ids.length - this.#given < 8;
    if (after.length <= before.length || (broken && !all)) return "";
    this.#start = this.#given;
    this.#given = this.#ids.length;
    return after.slice(before.length);
  }
}

async function readJson(files: ModelFiles, path: string): Promise<Record<string, unknown>> {
  const size = await files.size(path);
  if (size === null) throw new ModelFileError(path, "the file is missing.");
  if (size > MAX_TOKENIZER_BYTES) throw new ModelFileError(path, `${size} bytes are too many.`);
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(await files.read(path, 0, size)));
  } catch (cause) {
    throw new ModelFileError(path, "this is not JSON.", { cause });
  }
  if (!isJsonObject(json)) throw new ModelFileError(path, "this is not a JSON object.");
  return json;
}
