/**
 * Samples of elaboration: each folder has a text and all that is said about it, with positions.
 * `-- Lean: tests/lean/….lean` names the test of Lean's own whose feature the next case follows.
 * `UPDATE_SAMPLES=1 npx vitest run tests/elab` writes what is said now; read it before keeping it.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { lineAndColumn } from "../../src/cli/position.ts";
import { elabDocument } from "../../src/elab/document.ts";
import { unpackImage } from "../../src/elab/image.ts";
import { tacticRunner, tacticSyntaxes } from "../../src/tactic/index.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = `${root}tests/elab/samples`;
const module = new WebAssembly.Module(readFileSync(`${root}build/kernel.wasm`));
const { env, notations } = unpackImage(module, readFileSync(`${root}build/library.image`));

function said(text: string): string[] {
  const mark = env.mark();
  const messages: string[] = [];
  const options = { env, notations, tacticSyntaxes, tactics: tacticRunner };
  for (const step of elabDocument(text, options)) {
    for (const d of step.diagnostics) {
      const { line, column } = lineAndColumn(text, d.span.start);
      messages.push(`${line}:${column} ${d.severity} ${d.code}: ${d.text}`);
    }
  }
  env.release(mark);
  return messages;
}

describe("elaboration", () => {
  test.each(readdirSync(folder))("%s", (name) => {
    const messages = said(readFileSync(`${folder}/${name}/input.lean`, "utf8"));
    const path = `${folder}/${name}/expected.json`;
    if (process.env["UPDATE_SAMPLES"] !== undefined) {
      writeFileSync(path, `${JSON.stringify(messages, null, 2)}\n`);
    }
    expect(existsSync(path), "expected.json").toBe(true);
    expect(messages).toEqual(JSON.parse(readFileSync(path, "utf8")));
  });
});
