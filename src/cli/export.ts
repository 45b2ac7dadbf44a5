/**
 * `quod export -o FILE [NAME…]`: the library, or what the names need, as lean4export 3.1.0, so
 * that other kernels can check it again.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { ExportWriter, closureOf } from "../kernel/host/export-writer.ts";
import { loadLibrary } from "./check-worker.ts";

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
  if (output === undefined) {
    console.error("quod export: say where to write with -o FILE");
    return 2;
  }
  const { kernel } = loadLibrary({ proofs: true }).env;
  const unknown = parsed.positionals.find((name) => !kernel.has(name));
  if (unknown !== undefined) {
    console.error(`quod export: the library has no constant '${unknown}'`);
    return 2;
  }
  // `sorryAx` is there for unfinished text; nothing in the library rests on it.
  const names =
    parsed.positionals.length === 0
      ? kernel.names().filter((name) => name !== "sorryAx")
      : closureOf(kernel, parsed.positionals);
  const lines: string[] = [];
  const writer = new ExportWriter(kernel, (line) => lines.push(line));
  writer.meta("4.9.0");
  for (const name of names) writer.constant(name);
  writeFileSync(output, `${lines.join("\n")}\n`);
  console.error(`${output}: ${names.length} constants, ${lines.length} lines`);
  return 0;
}
