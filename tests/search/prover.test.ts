/** Runs of Prove without a model: what automation finds, what is refused, how runs end. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { checkText } from "../../src/elab/check.ts";
import type { DocumentOptions } from "../../src/elab/document.ts";
import { unpackImage } from "../../src/elab/image.ts";
import type { TextModel } from "../../src/model/index.ts";
import type { FromProver, RunResult } from "../../src/search/protocol.ts";
import { prove } from "../../src/search/prover.ts";
import { tacticRunner, tacticSyntaxes } from "../../src/tactic/index.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const module = new WebAssembly.Module(readFileSync(`${root}build/kernel.wasm`));
const { env, notations } = unpackImage(module, readFileSync(`${root}build/library.image`));
const options: DocumentOptions = { env, notations, tacticSyntaxes, tactics: tacticRunner };

/** A model that writes one text, whatever it is asked. */
function writing(text: string): TextModel {
  return {
    name: "fixed",
    backend: "cpu",
    bytes: 0,
    dispatchesPerStep: 0,
    contextLength: 1000,
    countTokens: () => 1,
    dispose: () => undefined,
    generate: (request) => {
      const { n } = request;
      for (let i = 0; i < n; i++) {
        request.onText(i, text);
        request.onEnd(i, "stop");
      }
      return { drop: () => undefined, done: Promise.resolve({ tokens: n, milliseconds: 1 }) };
    },
  };
}

async function run(
  text: string,
  offset = text.length,
  abort = new AbortController(),
  model?: TextModel,
): Promise<{ result: RunResult; messages: FromProver[] }> {
  const messages: FromProver[] = [];
  const base = env.mark();
  try {
    const result = await prove(
      {
        type: "prove",
        run: 1,
        text,
        offset,
        candidates: 2,
        temperature: 1,
        topP: 0.95,
        seed: 1,
        maxNewTokens: 64,
      },
      {
        options,
        model: async () => (model === undefined ? undefined : { model, promptStyle: "statement" }),
        emit: (message) => messages.push(message),
        pause: () => new Promise((resolve) => setImmediate(resolve)),
        now: () => performance.now(),
      },
      abort.signal,
    );
    return { result, messages };
  } finally {
    env.release(base);
  }
}

function applied(text: string, result: RunResult): string {
  if (result.kind !== "proved") throw new Error(`not proved: ${JSON.stringify(result)}`);
  const { replace, newText } = result;
  return text.slice(0, replace.start) + newText + text.slice(replace.end);
}

describe("automation", () => {
  test.each([
    "theorem t (n : ℕ) : n + 0 = n",
    "theorem t (n : ℕ) : n + 0 = n := by sorry",
    "theorem t (n : ℕ) : n + 0 = n := by\n  sorry\n",
    "theorem t (n : ℕ) : n + 0 = n :=",
    "import Mathlib\n\nopen Nat in\ntheorem t (p q : Prop) (hp : p) : p := sorry",
    "example (p : Prop) (hp : p) : p := by sorry",
    "variable (p : Prop)\ntheorem before : True := trivial\ntheorem t (hp : p) : p := by sorry\n#check t",
  ])("closes %j", async (text) => {
    const { result } = await run(text);
    const whole = applied(text, result);
    expect(whole).not.toContain("sorry");
    const kinds = checkText(whole, options)
      .diagnostics.filter((d) => d.code !== "no-theorem")
      .map((d) => d.severity);
    expect(kinds).not.toContain("error");
  });

  test("leaves the rest of the text alone", async () => {
    const text = "-- a\ntheorem t : 1 = 1 := by sorry -- b\n\ntheorem u : 2 = 2 := rfl\n";
    const whole = applied(text, (await run(text, 10)).result);
    expect(whole.startsWith("-- a\ntheorem t : 1 = 1 := by\n  rfl")).toBe(true);
    expect(whole.endsWith(" -- b\n\ntheorem u : 2 = 2 := rfl\n")).toBe(true);
  });

  test("takes the theorem at the cursor, not the first", async () => {
    const text = "theorem a : 1 = 1 := by sorry\n\ntheorem b : 2 = 2 := by sorry\n";
    const { result } = await run(text, text.indexOf("theorem b") + 3);
    expect(result.kind === "proved" && result.theorem).toBe("b");
  });
});

describe("runs that do not end in a proof", () => {
  test("a false statement exhausts every lane", async () => {
    const { result, messages } = await run("theorem t (n : ℕ) : n + 1 = n");
    expect(result.kind).toBe("exhausted");
    const failed = messages.filter((m) => m.type === "lane" && m.event.kind === "failed");
    expect(failed).toHaveLength(3);
  });

  test.each([
    ["", "There is no theorem here"],
    ["theorem t : 1 = 1 := rfl", "proved already"],
    ["theorem t (n : ℕ) : n + nope = n", "unknown identifier 'nope'"],
    ["theorem t (n : ℕ := by sorry", "can't be read"],
    ["theorem t (x : Foo) : x = x", "Foo"],
    ["theorem t : 5 := by sorry", "OfNat"],
    ["theorem t : ℕ := by sorry", "not a proposition"],
  ])("%j is refused", async (text, message) => {
    const { result } = await run(text);
    expect(result.kind).toBe("refused");
    expect(result.kind === "refused" && result.message).toContain(message);
  });

  test("stopping ends the run", async () => {
    const abort = new AbortController();
    abort.abort();
    const { result } = await run("theorem t (n : ℕ) : n + 1 = n", 0, abort);
    expect(result.kind).toBe("stopped");
  });
});

describe("what a model writes", () => {
  const text =
    "theorem t : ∃ n : ℕ, n * n = 1369 := by sorry\n\ntheorem u : 2 + 2 = 5 := by sorry\n";
  const prove = (block: string): ReturnType<typeof run> =>
    run(text, 10, new AbortController(), writing(block));

  test("goes into the text when it is a proof", async () => {
    const { result } = await prove("use 37");
    expect(applied(text, result)).toContain("theorem t : ∃ n : ℕ, n * n = 1369 := by\n  use 37\n");
  });

  test.each([
    ["a notation", 'use 37\n\nlocal notation "5" => 4'],
    ["a variable", "use 37\n\nvariable (h : False)"],
    ["another theorem", "use 37\n\ntheorem helper : 1 = 1 := rfl"],
    ["an attribute", "use 37\n\nattribute [simp] Nat.add_comm"],
    ["an option", "use 37\n\nset_option debug.skipKernelTC true"],
    ["a namespace", "use 37\n\nnamespace Other"],
    ["a documentation", "use 37\n\n/-! A word. -/"],
    ["the start of a comment", "use 37 /-"],
    ["half a command", "use 37\n\nopen Nat in"],
    ["an axiom", "use 37\n\naxiom cheat : False"],
  ])("does not bring %s into the text", async (_, block) => {
    const { result } = await prove(block);
    expect(result.kind).toBe("exhausted");
  });
});
