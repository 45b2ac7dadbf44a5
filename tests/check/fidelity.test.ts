/**
 * What the theorems under ../fidelity say is said for good: no proof of them also proves their denial, and
 * automation proves neither the denials nor the statements under other-readings/, which say what
 * the same words would mean under another convention.
 */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { judgeText } from "../../scripts/mutants/judge.ts";
import { loadLibrary } from "../../src/cli/check-worker.ts";
import { checkText } from "../../src/elab/check.ts";
import { type DocumentOptions, elabDocument } from "../../src/elab/document.ts";
import { innermost } from "../../src/search/statement.ts";
import { tacticRunner, tacticSyntaxes } from "../../src/tactic/index.ts";

const folder = fileURLToPath(new URL("../fidelity/", import.meta.url));
const library = loadLibrary();
const options: DocumentOptions = { ...library, tacticSyntaxes, tactics: tacticRunner };

const automation = "by first | rfl | decide | omega | norm_num | (simp; done) | tauto | linarith";

function leanFiles(path: string): string[] {
  return readdirSync(path).filter((name) => name.endsWith(".lean"));
}

interface Theorem {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly type: { readonly start: number; readonly end: number };
}

function theoremsOf(text: string): Theorem[] {
  const theorems: Theorem[] = [];
  const mark = library.env.mark();
  for (const { command } of elabDocument(text, options)) {
    const declaration = innermost(command);
    if (declaration?.keyword !== "theorem") continue;
    const { id, type, span } = declaration;
    if (id === undefined || type === undefined) throw new Error("a theorem without a statement");
    theorems.push({ name: id.name, start: span.start, end: span.end, type: type.span });
  }
  library.env.release(mark);
  return theorems;
}

/** The text with another claim and proof for each theorem, and where each then stands. */
function rewritten(text: string, claim: (claim: string) => string): [string, Theorem[]] {
  let result = "";
  let done = 0;
  const theorems = theoremsOf(text).map((t): Theorem => {
    const head = text.slice(done, t.type.start);
    const start = result.length + (t.start - done);
    result += `${head}${claim(text.slice(t.type.start, t.type.end))} := ${automation}`;
    done = t.end;
    return { ...t, start, end: result.length };
  });
  return [result + text.slice(done), theorems];
}

/** The theorems of the text whose proofs have no error. */
function proved(text: string, theorems: readonly Theorem[]): string[] {
  const { diagnostics } = checkText(text, options);
  const errors = diagnostics.filter((d) => d.severity === "error");
  for (const { code } of errors) expect(code).not.toMatch(/^(syntax|unknown-identifier)/u);
  return theorems
    .filter((t) => !errors.some((d) => t.start <= d.span.start && d.span.start <= t.end))
    .map((t) => t.name);
}

test("there are at least 300 theorems, each under its own name", () => {
  const names = leanFiles(folder).flatMap((name) =>
    theoremsOf(readFileSync(folder + name, "utf8")).map((t) => t.name),
  );
  expect(names.length).toBeGreaterThanOrEqual(300);
  expect(names.filter((name, i) => names.indexOf(name) < i)).toEqual([]);
});

describe("a theorem's denial", () => {
  test.each(leanFiles(folder))("%s: is not proved by the theorem's proof", (name) => {
    const text = readFileSync(folder + name, "utf8");
    const { accepted, theorems } = judgeText(library, text, 60, ["claim denied"]);
    expect(accepted).toBe(true);
    expect(theorems.length).toBeGreaterThan(0);
    for (const { name, changes } of theorems) {
      expect(changes, name).toEqual([{ change: "claim denied", verdict: "rejected" }]);
    }
  });

  test.each(leanFiles(folder))("%s: is not proved by automation", (name) => {
    const [text, theorems] = rewritten(readFileSync(folder + name, "utf8"), (c) => `¬(${c})`);
    expect(proved(text, theorems)).toEqual([]);
  });
});

test("the automation that fails at the denials proves most of what is true of ℤ", () => {
  const [text, theorems] = rewritten(readFileSync(`${folder}integers.lean`, "utf8"), (c) => c);
  expect(proved(text, theorems).length).toBeGreaterThan(theorems.length / 2);
});

describe("another reading", () => {
  const readings = fileURLToPath(new URL("other-readings/", import.meta.url));
  test.each(leanFiles(readings))("%s: is a statement, but not provable", (name) => {
    const text = readFileSync(readings + name, "utf8");
    const { diagnostics } = checkText(text, options);
    expect(diagnostics.filter((d) => d.severity === "error" && d.code !== "sorry")).toEqual([]);
    const [attempt, theorems] = rewritten(text, (c) => c);
    expect(theorems.length).toBeGreaterThan(30);
    expect(proved(attempt, theorems)).toEqual([]);
  });
});
