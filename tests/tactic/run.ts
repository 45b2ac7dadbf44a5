/**
 * A mini language for tactic tests: a statement, a script, and what is left, all in one line.
 * `left` gives "done", the open goals as `p : Prop, h : p ⊢ p`, or the first error's first line.
 */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { elabDocument } from "../../src/elab/document.ts";
import { type Library, unpackImage } from "../../src/elab/image.ts";
import { tacticRunner, tacticSyntaxes } from "../../src/tactic/index.ts";

function path(relative: string): string {
  return fileURLToPath(new URL(`../../${relative}`, import.meta.url));
}

let library: Library | undefined;

function load(): Library {
  if (library !== undefined) return library;
  const image = path("build/library.image");
  if (!existsSync(image)) throw new Error("build the library first: npm run build:library");
  const kernel = new WebAssembly.Module(readFileSync(path("build/kernel.wasm")));
  library = unpackImage(kernel, readFileSync(image));
  return library;
}

export interface Outcome {
  readonly errors: readonly { readonly code: string; readonly text: string }[];
  readonly warnings: readonly string[];
}

/** Elaborates `theorem t STATEMENT := by SCRIPT` after `before`. */
export function prove(statement: string, script: string, before = ""): Outcome {
  const { env, notations } = load();
  const lines = script.split("\n").map((line) => `  ${line}`);
  const text = `${before}\ntheorem t ${statement} := by\n${lines.join("\n")}\n`;
  const mark = env.mark();
  const errors: { code: string; text: string }[] = [];
  const warnings: string[] = [];
  try {
    for (const step of elabDocument(text, {
      env,
      notations,
      tacticSyntaxes,
      tactics: tacticRunner,
    })) {
      for (const d of step.diagnostics) {
        if (d.severity === "error") errors.push({ code: d.code, text: d.text });
        if (d.severity === "warning") warnings.push(d.code);
      }
    }
  } finally {
    env.release(mark);
  }
  return { errors, warnings };
}

/** What a script leaves, in one line. */
export function left(statement: string, script: string, before = ""): string {
  const [error] = prove(statement, script, before).errors;
  if (error === undefined) return "done";
  if (error.code !== "unsolved-goals") return error.text.split("\n")[0] ?? "";
  return error.text
    .replace(/^unsolved goals\n/, "")
    .split("\n\n")
    .map((goal) =>
      goal
        .replaceAll(/\n {2,}/g, " ")
        .replaceAll("\n⊢", " ⊢")
        .replaceAll("\n", ", "),
    )
    .join(" | ");
}
