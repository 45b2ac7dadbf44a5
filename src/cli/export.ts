/**
 * `quod export -o FILE [NAME… | FILE.lean…]`: the library, what the names need, or what the
 * declarations of checked files need, as lean4export 3.1.0, so that other kernels can check it again.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { checkText } from "../elab/check.ts";
import { defaultLimits } from "../elab/meta.ts";
import type { Library } from "../elab/image.ts";
import type { Kernel } from "../kernel/host/declaration.ts";
import { ExportWriter, closureOf } from "../kernel/host/export-writer.ts";
import { tacticRunner, tacticSyntaxes } from "../tactic/index.ts";
import { loadLibrary } from "./check-worker.ts";

interface Written {
  readonly constants: number;
  readonly lines: readonly string[];
}

function write(kernel: Kernel, names: readonly string[]): Written {
  const lines: string[] = [];
  const writer = new ExportWriter(kernel, (line) => lines.push(line));
  writer.meta("4.9.0");
  for (const name of names) writer.constant(name);
  return { constants: names.length, lines };
}

/** What the declarations of a file need, or why it is not exported. */
function writeFile(library: Library, file: string): Written | string {
  const { kernel } = library.env;
  const before = kernel.names().length;
  let written: Written | undefined;
  const result = checkText(readFileSync(file, "utf8"), {
    env: library.env,
    notations: library.notations,
    tacticSyntaxes,
    tactics: tacticRunner,
    limits: defaultLimits,
    inspect: ({ accepted }) => {
      if (accepted) written = write(kernel, closureOf(kernel, kernel.names().slice(before)));
    },
  });
  if (written !== undefined) return written;
  const error = result.diagnostics.find(
    ({ severity, code }) => severity === "error" || code === "sorry",
  );
  return `${file} is not accepted: ${error?.text ?? "it has errors"}`;
}

export function exportLibrary(argv: readonly string[]): number {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { output: { type: "string", short: "o" } },
    });
  } catch (error) {
    console.error(`quod export: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
  const { output } = parsed.values;
  const { positionals } = parsed;
  if (output === undefined) {
    console.error("quod export: say where to write with -o FILE");
    return 2;
  }
  const [file, ...others] = positionals.filter((name) => name.endsWith(".lean"));
  if (file !== undefined && (others.length > 0 || positionals.length > 1)) {
    console.error("quod export: one file at a time, without names");
    return 2;
  }
  if (file !== undefined && !existsSync(file)) {
    console.error(`quod export: no such file: ${file}`);
    return 2;
  }
  const library = loadLibrary({ proofs: true });
  const { kernel } = library.env;
  let written: Written | string;
  if (file === undefined) {
    const unknown = positionals.find((name) => !kernel.has(name));
    if (unknown !== undefined) {
      console.error(`quod export: the library has no constant '${unknown}'`);
      return 2;
    }
    // `sorryAx` is there for unfinished text; nothing in the library rests on it.
    written = write(
      kernel,
      positionals.length === 0
        ? kernel.names().filter((name) => name !== "sorryAx")
        : closureOf(kernel, positionals),
    );
  } else {
    written = writeFile(library, file);
  }
  if (typeof written === "string") {
    console.error(`quod export: ${written}`);
    return 1;
  }
  writeFileSync(output, `${written.lines.join("\n")}\n`);
  console.error(`${output}: ${written.constants} constants, ${written.lines.length} lines`);
  return 0;
}
