/**
 * The rule "a proof counts" (DESIGN.md): under candidates/ each case has a statement and a candidate
 * for it, whose first line says whether it is accepted, or the code of the error that refuses it.
 */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { DocumentOptions } from "../../src/elab/document.ts";
import { unpackImage } from "../../src/elab/image.ts";
import { checkCandidate } from "../../src/search/candidate.ts";
import { findStatement } from "../../src/search/statement.ts";
import { tacticRunner, tacticSyntaxes } from "../../src/tactic/index.ts";
import { allowedAxioms, expectationOf } from "./samples.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = `${root}tests/check/candidates`;
const module = new WebAssembly.Module(readFileSync(`${root}build/kernel.wasm`));
const { env, notations } = unpackImage(module, readFileSync(`${root}build/library.image`));
const options: DocumentOptions = { env, notations, tacticSyntaxes, tactics: tacticRunner };

describe("candidates", () => {
  test.each(readdirSync(folder))("%s", (name) => {
    const statementText = readFileSync(`${folder}/${name}/statement.lean`, "utf8");
    const text = readFileSync(`${folder}/${name}/candidate.lean`, "utf8");
    const expected = expectationOf(text);
    const before = env.kernel.names().length;

    const found = findStatement(statementText, statementText.length, options);
    if (found.kind !== "found") throw new Error(found.message);
    const verdict = checkCandidate(text, found.statement, options);
    env.release(found.statement.base);

    if (verdict.kind === "accepted") {
      expect(expected?.codes).toEqual(["accepted"]);
      for (const axiom of verdict.axioms) expect(allowedAxioms).toContain(axiom);
    } else {
      expect(expected?.codes, verdict.error.text).toContain(verdict.error.code);
    }
    expect(env.kernel.names().length, "nothing of the candidate stays").toBe(before);
  });
});
