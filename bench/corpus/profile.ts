/**
 * One warm process over files: each is checked once, then again with clocks in the parser, the
 * tactics and the kernel. One line of JSON a file.
 *
 *     profile.mjs SECONDS FILE…
 *
 * What a tactic took is without the tactics and the kernel that it called; what is left of the
 * whole, with no tactic around it, is elaboration.
 */
import { readFileSync } from "node:fs";
import { checkFile, loadLibrary } from "../../src/cli/check-worker.ts";
import { CommandParser } from "../../src/syntax/index.ts";
import { tacticSyntaxes } from "../../src/tactic/index.ts";

const [seconds = "20", ...files] = process.argv.slice(2);
const timeout = Number(seconds);

/** What the running calls have spent in calls of their own, innermost last. **Units**: ms. */
const inner: number[] = [];
const spent = new Map<string, number>();
let clocked = false;

function clock<A extends unknown[], R>(name: string, f: (...args: A) => R): (...args: A) => R {
  return (...args) => {
    if (!clocked) return f(...args);
    const began = performance.now();
    inner.push(0);
    try {
      return f(...args);
    } finally {
      const whole = performance.now() - began;
      const own = whole - (inner.pop() ?? 0);
      spent.set(name, (spent.get(name) ?? 0) + own);
      const outer = inner.length - 1;
      inner[outer] = (inner[outer] ?? 0) + whole;
    }
  };
}

const library = loadLibrary();
const { kernel } = library.env;
kernel.add = clock("kernel", kernel.add.bind(kernel));
kernel.whnf = clock("kernel", kernel.whnf.bind(kernel));
kernel.isDefEq = clock("kernel", kernel.isDefEq.bind(kernel));
kernel.inferType = clock("kernel", kernel.inferType.bind(kernel));
for (const tactic of new Set(tacticSyntaxes.values())) {
  const run: unknown = Reflect.get(tactic, "run");
  if (typeof run !== "function") continue;
  const clockedRun = clock(tactic.keywords[0] ?? "", (...args: unknown[]) =>
    Reflect.apply(run, tactic, args),
  );
  Object.assign(tactic, { run: clockedRun });
}

function parse(text: string): number {
  const began = performance.now();
  const parser = new CommandParser(text, {
    tactics: tacticSyntaxes,
    notations: library.notations,
    offset: 0,
  });
  while (parser.next() !== undefined);
  return performance.now() - began;
}

for (const file of files) {
  const text = readFileSync(file, "utf8");
  const request = { file, text, timeout, strict: false };
  clocked = false;
  checkFile(library, request);
  spent.clear();
  clocked = true;
  const { ms, verdict } = checkFile(library, request);
  const parsing = parse(text);
  const known = [...spent.values()].reduce((sum, x) => sum + x, 0);
  const parts = Object.fromEntries(spent);
  parts["parse"] = parsing;
  parts["elaborate"] = Math.max(0, ms - known - parsing);
  console.log(JSON.stringify({ file, verdict, ms, parts }));
}
