/** Tokens and text: symbols of several bytes come whole; damaged files are named. */
import { describe, expect, it } from "vitest";
import { ModelFileError } from "../../src/model/errors.ts";
import { memoryFiles } from "../../src/model/files.ts";
import { TextStream, Tokenizer } from "../../src/model/tokenizer.ts";
import { goldenFiles } from "./support/golden.ts";

const TEXT = "theorem x : ∀ n : ℕ, n = n → ⊢\n  rfl";

async function open(changes: Record<string, string | null> = {}, vocab = 128): Promise<Tokenizer> {
  const files = await goldenFiles("embedded");
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) files.delete(path);
    else files.set(path, new TextEncoder().encode(text));
  }
  return Tokenizer.open(memoryFiles(files), vocab);
}

describe("a tokenizer", () => {
  it("round-trips text and merges pieces", async () => {
    const tokenizer = await open();
    const ids = tokenizer.encode(TEXT);
    expect(tokenizer.decode(ids)).toBe(TEXT);
    expect(tokenizer.encode("rfl")).toHaveLength(1);
    expect(tokenizer.eosTokenId).toBe(1);
  });

  it("streams whole characters, and all of them", async () => {
    const tokenizer = await open();
    const stream = new TextStream(tokenizer);
    const pieces = tokenizer.encode(TEXT).map((id) => stream.push(id));
    expect(pieces.join("") + stream.end()).toBe(TEXT);
    expect(pieces.some((piece) => piece.includes("\ufffd"))).toBe(false);
    expect(pieces).toContain("∀");
  });

  it("gives half a character at the end as a mark, and goes on after broken ones", async () => {
    const tokenizer = await open();
    const [first = 0] = tokenizer.encode("∀");
    const stream = new TextStream(tokenizer);
    expect(stream.push(first)).toBe("");
    expect(stream.end()).toBe("\ufffd");
    const broken = new TextStream(tokenizer);
    const given = Array.from({ length: 30 }, () => broken.push(first)).join("");
    expect(given.length).toBeGreaterThan(10);
  });

  it.each([
    [{ "tokenizer.json": null }, "tokenizer.json"],
    [{ "tokenizer_config.json": null }, "tokenizer_config.json"],
    [{ "tokenizer.json": "{" }, "not JSON"],
    [{ "tokenizer.json": "[]" }, "not a JSON object"],
    [{ "tokenizer.json": "{}" }, "can't be used"],
    [{ "tokenizer.json": '{"model":{"type":"Strange"}}' }, "can't be used"],
  ])("refuses %j", async (changes, reason) => {
    await expect(open(changes)).rejects.toThrow(ModelFileError);
    await expect(open(changes)).rejects.toThrow(reason);
  });

  it("refuses tokens that the model does not have", async () => {
    const tokenizer = await open({}, 20);
    expect(() => tokenizer.encode("zebra")).toThrow("the model has 20");
  });

  it("says when there is no chat template, or a broken one", async () => {
    const config = { bos_token: "<bos>", eos_token: "<eos>" };
    const none = await open({ "tokenizer_config.json": JSON.stringify(config) });
    const message = { role: "user", content: "hi" } as const;
    expect(() => none.applyTemplate([message])).toThrow("no chat_template");
    const bad = { ...config, chat_template: "{% for %}" };
    const broken = await open({ "tokenizer_config.json": JSON.stringify(bad) });
    expect(() => broken.applyTemplate([message])).toThrow(ModelFileError);
  });
});
