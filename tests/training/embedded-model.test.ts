/** The embedded model's files: size, hashes, and a tokenizer that reads as the one that trained it. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { memoryFiles } from "../../src/model/files.ts";
import { Tokenizer } from "../../src/model/tokenizer.ts";
import { heldOut as journey } from "../e2e/statements.ts";

const folder = "public/models/quod-prover";

interface Manifest {
  readonly promptStyle: string;
  readonly files: readonly { path: string; bytes: number; sha256: string }[];
}

interface Golden {
  readonly texts: readonly { text: string; ids: readonly number[] }[];
  readonly chat: { content: string; ids: readonly number[] };
}

interface HeldOut {
  readonly statement: string;
  readonly shape: string;
  readonly heldOut: "shape" | "kind";
}

const manifest: Manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, "utf8"));
const golden: Golden = JSON.parse(readFileSync("tests/training/tokens.json", "utf8"));

async function openTokenizer(): Promise<Tokenizer> {
  const files = new Map(
    ["tokenizer.json", "tokenizer_config.json"].map((name) => [
      name,
      new Uint8Array(readFileSync(`${folder}/${name}`)),
    ]),
  );
  const config: { vocab_size: number } = JSON.parse(readFileSync(`${folder}/config.json`, "utf8"));
  return Tokenizer.open(memoryFiles(files), config.vocab_size);
}

describe("the embedded model's files", () => {
  test("are what the manifest says, and at most 10 MB", () => {
    let total = 0;
    for (const { path, bytes, sha256 } of manifest.files) {
      const data = readFileSync(`${folder}/${path}`);
      expect(data.length, path).toBe(bytes);
      expect(createHash("sha256").update(data).digest("hex"), path).toBe(sha256);
      total += bytes;
    }
    expect(manifest.files.map(({ path }) => path)).toContain("model.safetensors");
    expect(total).toBeLessThanOrEqual(10_000_000);
    expect(manifest.promptStyle).toBe("statement");
  });

  test("hold a tokenizer that gives the ids of training, and the text back", async () => {
    const tokenizer = await openTokenizer();
    expect(golden.texts.length).toBeGreaterThan(20);
    for (const { text, ids } of golden.texts) {
      expect(tokenizer.encode(text), text).toEqual(ids);
      expect(tokenizer.decode(ids)).toBe(text);
    }
  });

  test("hold a chat template that gives training's prompt", async () => {
    const tokenizer = await openTokenizer();
    const text = tokenizer.applyTemplate([{ role: "user", content: golden.chat.content }]);
    expect(tokenizer.encode(text)).toEqual(golden.chat.ids);
  });
});

describe("the held-out statements", () => {
  const lines = readFileSync("training/held-out.jsonl", "utf8").split("\n").filter((l) => l !== "");
  const records = lines.map((line): HeldOut => JSON.parse(line));

  test("are at least 500 by shape, one a shape, and further ones by kind", () => {
    const byShape = records.filter(({ heldOut }) => heldOut === "shape");
    expect(byShape.length).toBeGreaterThanOrEqual(500);
    expect(new Set(records.map(({ shape }) => shape)).size).toBe(records.length);
    expect(records.length).toBeGreaterThan(byShape.length);
  });

  test("are proved by half and more of those held out by shape, twice what frequency gives", () => {
    interface Rate {
      readonly statements: number;
      readonly solved: number;
      readonly baseline: number;
    }
    const rate: Rate & { tries: number; families: Record<string, Rate> } = JSON.parse(
      readFileSync(`${folder}/pass-rate.json`, "utf8"),
    );
    expect(rate.statements).toBe(records.length);
    expect(rate.tries).toBe(8);
    const byShape = rate.families["held out by shape"];
    expect(byShape?.solved).toBeGreaterThanOrEqual((byShape?.statements ?? 0) / 2);
    expect(byShape?.solved).toBeGreaterThan(2 * (byShape?.baseline ?? 0));
  });

  test("hold what the journey proves", () => {
    const bare = (text: string): string => text.replace(/ := by( sorry)?$/u, "");
    const statements = records.map(({ statement }) => bare(statement));
    for (const statement of Object.values(journey)) expect(statements).toContain(bare(statement));
  });
});
