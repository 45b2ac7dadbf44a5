/**
 * Real proofs through the checker: how many are accepted, how long they take, and what stands in
 * the way of the others.
 *
 *     npm run bench -- corpus [--survey] [--timeout 20] [--jobs 2] [--top 40] PATH…
 *
 * PATH is a file or folder of .lean files. The accepted files are checked once more in one warm
 * process, with clocks in the parser, the tactics and the kernel. `--survey` lists the failures of every proof by tactic
 * and cause, each cause with the number of files that it occurs in: the list of work to do.
 */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { bundle } from "../scripts/bundle.mjs";
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
 * @typedef {{ name: string, axioms: string[] }} Theorem
 * @typedef {{ file: string, verdict: string, ms: number, theorems: Theorem[], messages: Message[] }} Answer
 * @typedef {{ file: string, verdict: string, ms: number, parts: Record<string, number> }} Profile
 */

/**
 * Runs a program that prints lines of JSON.
 * @param {string[]} args
 * @returns {Promise<any[]>}
 */
async function linesOf(args) {
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const lines = [];
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith("{")) lines.push(JSON.parse(line));
  }
  return lines;
}

/** @returns {Promise<Answer[]>} */
async function check() {
  const flags = ["--json", "--timeout", values.timeout, "--jobs", values.jobs];
  if (values.survey) flags.push("--survey");
  return linesOf([inRoot("bin/quod.mjs"), "check", ...flags, ...positionals]);
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

/** @param {string} path */
const name = (path) => path.replace(/^.*\//u, "");

/** @param {number} part @param {number} whole */
const percent = (part, whole) => `${((100 * part) / Math.max(whole, 1e-9)).toFixed(0)} %`;

/**
 * The accepted files once more, in one warm process, with clocks inside.
 *
 * @param {Answer[]} accepted
 * @returns {Promise<Profile[]>}
 */
async function profile(accepted) {
  const program = fileURLToPath(await bundle("bench/corpus/profile.ts", "bench-corpus-profile"));
  const files = accepted.map((a) => a.file);
  return linesOf(["--stack-size=1800", program, values.timeout, ...files]);
}

/** @param {Answer[]} accepted */
function printTheorems(accepted) {
  const known = new Set(["propext", "Quot.sound", "Classical.choice"]);
  const single = accepted.filter(
    (a) => a.theorems.length === 1 && `${a.theorems[0]?.name}.lean` === name(a.file),
  );
  const rests = accepted.filter((a) =>
    a.theorems.every((t) => t.axioms.every((x) => known.has(x))),
  );
  const strict = accepted.filter((a) => a.messages.every((m) => m.code !== "no-goals"));
  console.log(`of these: ${single.length} with one theorem, named as the file`);
  console.log(`          ${rests.length} rest on propext, Quot.sound, Classical.choice at most`);
  console.log(`          ${strict.length} accepted with --strict too`);
  for (const a of accepted) {
    if (rests.includes(a)) continue;
    console.log(`WRONG  ${name(a.file)} rests on other axioms`);
    process.exitCode = 1;
  }
}

/** @param {Profile[]} profiles */
function printTimes(profiles) {
  const times = profiles.map((p) => p.ms).toSorted((a, b) => a - b);
  const whole = times.reduce((sum, ms) => sum + ms, 0);
  /** @type {Map<string, number>} */
  const parts = new Map();
  for (const p of profiles) {
    for (const [part, ms] of Object.entries(p.parts)) parts.set(part, (parts.get(part) ?? 0) + ms);
  }
  console.log("\nthe accepted files in one warm process                      aim");
  console.log(`median                 ${String(quantile(times, 0.5)).padStart(8)} ms    ≤ 500 ms`);
  console.log(`90 % within            ${String(quantile(times, 0.9)).padStart(8)} ms    ≤ 3000 ms`);
  console.log(
    `kernel, of all time    ${percent(parts.get("kernel") ?? 0, whole).padStart(8)}       ≤ 25 %`,
  );
  console.log("\ntheir time by part");
  const largest = [...parts].toSorted(([, a], [, b]) => b - a).slice(0, 15);
  for (const [part, ms] of largest) {
    console.log(`${ms.toFixed(0).padStart(8)} ms ${percent(ms, whole).padStart(5)}  ${part}`);
  }
  console.log("\nslowest accepted, and where their time goes");
  for (const p of profiles.toSorted((a, b) => b.ms - a.ms).slice(0, 10)) {
    const most = Object.entries(p.parts)
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, 5)
      .map(([part, ms]) => `${part} ${percent(ms, p.ms)}`);
    console.log(`${String(p.ms).padStart(8)} ms  ${name(p.file).padEnd(36)} ${most.join(", ")}`);
  }
}

/** @param {Answer[]} answers */
function printCauses(answers) {
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
  if (!values.files) return;
  console.log("\nby file, those with the fewest causes first");
  for (const { file, verdict, causes } of open.toSorted(
    (a, b) => a.causes.length - b.causes.length,
  )) {
    console.log(`${file} (${verdict})`);
    for (const c of causes) console.log(`    ${c}`);
  }
}

const answers = await check();
const accepted = answers.filter((a) => a.verdict === "accepted");
console.log(`${accepted.length} of ${answers.length} accepted`);
printTheorems(accepted);
console.log("\nslowest");
for (const a of answers.toSorted((x, y) => y.ms - x.ms).slice(0, 10)) {
  console.log(`${String(a.ms).padStart(8)} ms  ${a.verdict.padEnd(9)} ${name(a.file)}`);
}
if (!values.survey) printTimes(await profile(accepted));
printCauses(answers);
