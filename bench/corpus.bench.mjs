/**
 * Real proofs through the checker: how many are accepted, how long they take, and what stands in
 * the way of the others.
 *
 *     npm run bench -- corpus [--survey] [--timeout 20] [--jobs 2] [--top 40] PATH…
 *
 * PATH is a file or folder of .lean files. `--survey` lists the failures of every proof by tactic
 * and cause, each cause with the number of files that it occurs in: the list of work to do.
 */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { inRoot } from "../scripts/prepare.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    survey: { type: "boolean", default: false },
    timeout: { type: "string", default: "20" },
    jobs: { type: "string", default: "2" },
    top: { type: "string", default: "40" },
    files: { type: "boolean", default: false },
  },
});
if (positionals.length === 0) {
  console.log("name a folder: npm run bench -- corpus [--survey] PATH…");
  process.exit(0);
}

/**
 * @typedef {{ severity: string, code: string, text: string, line: number, column: number, tactic?: string, after?: boolean }} Message
 * @typedef {{ file: string, verdict: string, ms: number, messages: Message[] }} Answer
 */

/** @returns {Promise<Answer[]>} */
async function check() {
  const flags = ["--json", "--timeout", values.timeout, "--jobs", values.jobs];
  if (values.survey) flags.push("--survey");
  const child = spawn(
    process.execPath,
    [inRoot("bin/quod.mjs"), "check", ...flags, ...positionals],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const answers = [];
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith("{")) answers.push(JSON.parse(line));
  }
  return answers;
}

/**
 * The word where a message points.
 *
 * @param {string} file @param {Message} m
 */
function wordAt(file, m) {
  const line = readFileSync(file, "utf8").split("\n")[m.line - 1] ?? "";
  return /^\S*/u.exec(Array.from(line).slice(m.column).join(""))?.[0] ?? "";
}

/**
 * What went wrong, without what is particular to one place.
 *
 * @param {string} file @param {Message} m
 */
function cause(file, m) {
  if (m.text === "unknown tactic") return `unknown tactic ${wordAt(file, m)}`;
  const [first = "", second = ""] = m.text.split("\n");
  const text = /:$|^(application )?type mismatch$|^failed to synthesize$/u.test(first)
    ? `${first} ${second.trim()}`
    : first;
  return `${(m.tactic ?? "statement").padEnd(14)} ${text.slice(0, 110)}`;
}

/** @param {number[]} sorted @param {number} q */
const quantile = (sorted, q) =>
  sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0;

const answers = await check();
const accepted = answers.filter((a) => a.verdict === "accepted");
const times = accepted.map((a) => a.ms).sort((a, b) => a - b);
console.log(`${accepted.length} of ${answers.length} accepted`);
console.log(`of these: median ${quantile(times, 0.5)} ms, 90 % within ${quantile(times, 0.9)} ms`);
const name = (/** @type {string} */ path) => path.replace(/^.*\//u, "");
console.log("\nslowest");
for (const a of answers.toSorted((x, y) => y.ms - x.ms).slice(0, 10)) {
  console.log(`${String(a.ms).padStart(8)} ms  ${a.verdict.padEnd(9)} ${name(a.file)}`);
}
const files = new Map();
const open = [];
for (const a of answers) {
  if (a.verdict === "accepted") continue;
  const errors = a.messages.filter((m) => m.severity === "error");
  const first = errors.filter((m) => m.after !== true);
  const causes = new Set((first.length > 0 ? first : errors).map((m) => cause(a.file, m)));
  for (const c of causes) files.set(c, [...(files.get(c) ?? []), name(a.file)]);
  open.push({ file: name(a.file), verdict: a.verdict, causes: [...causes] });
}
console.log("\nfiles  failed step and cause");
const rows = [...files].toSorted(([, a], [, b]) => b.length - a.length);
for (const [c, where] of rows.slice(0, Number(values.top))) {
  console.log(`${String(where.length).padStart(5)}  ${c}   (${where[0]})`);
}
if (rows.length > Number(values.top))
  console.log(`       and ${rows.length - Number(values.top)} more`);
if (values.files) {
  console.log("\nby file, those with the fewest causes first");
  for (const { file, verdict, causes } of open.toSorted(
    (a, b) => a.causes.length - b.causes.length,
  )) {
    console.log(`${file} (${verdict})`);
    for (const c of causes) console.log(`    ${c}`);
  }
}
