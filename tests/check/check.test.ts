/**
 * `quod check --json` over the samples: every file under accept/ and ../fidelity is accepted with
 * no axiom but the three, every file under reject/ is rejected for the reason that it names.
 */
import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { allowedAxioms, type CheckLine, expectationOf } from "./samples.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folders = ["tests/check/accept", "tests/fidelity", "tests/check/reject"] as const;

function filesOf(folder: string): string[] {
  return readdirSync(`${root}${folder}`)
    .filter((name) => name.endsWith(".lean"))
    .map((name) => `${folder}/${name}`);
}

async function quod(args: readonly string[]): Promise<{ code: number; stdout: string }> {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      ["bin/quod.mjs", ...args],
      { cwd: root, maxBuffer: 1 << 28 },
      (error, stdout, stderr) => {
        if (error !== null && typeof error.code !== "number") reject(new Error(stderr));
        else resolve({ code: error === null ? 0 : Number(error.code), stdout });
      },
    );
  });
}

const results = new Map<string, CheckLine>();

beforeAll(async () => {
  const { stdout } = await quod(["check", "--json", "--timeout", "60", ...folders]);
  for (const line of stdout.split("\n").filter((text) => text !== "")) {
    const answer = JSON.parse(line) as CheckLine;
    results.set(answer.file, answer);
  }
}, 600_000);

describe.each(["tests/check/accept", "tests/fidelity"])("%s", (folder) => {
  test.each(filesOf(folder))("%s is accepted", (file) => {
    const answer = results.get(file);
    const errors = answer?.messages.filter((message) => message.severity === "error");
    expect(errors, "errors").toEqual([]);
    expect(answer?.verdict).toBe("accepted");
    for (const theorem of answer?.theorems ?? []) {
      for (const axiom of theorem.axioms) expect(allowedAxioms, theorem.name).toContain(axiom);
    }
  });
});

test("the Natural Number Game's worlds hold at least 60 theorems", () => {
  const names = [...results.values()]
    .filter((answer) => answer.file.includes("/nng-") && answer.verdict === "accepted")
    .flatMap((answer) => answer.theorems.map((theorem) => theorem.name));
  expect(new Set(names).size).toBeGreaterThanOrEqual(60);
});

describe("tests/check/reject", () => {
  test.each(filesOf("tests/check/reject"))("%s is rejected for its reason", (file) => {
    const expected = expectationOf(readFileSync(`${root}${file}`, "utf8"));
    expect(expected, "an '-- expect:' line").toBeDefined();
    const answer = results.get(file);
    expect(answer?.verdict).toBe("rejected");
    const said = answer?.messages.filter((message) => message.severity !== "information") ?? [];
    const fitting = said.filter((message) => expected?.codes.includes(message.code) === true);
    expect(fitting, JSON.stringify(said)).not.toEqual([]);
    if (expected?.text !== undefined) {
      expect(fitting.map((message) => message.text).join("\n")).toContain(expected.text);
    }
  });
});

test.each(filesOf("tests/check/strict"))(
  "%s is accepted, but not under --strict",
  async (file) => {
    const lenient = await quod(["check", "--json", file]);
    expect(lenient.code).toBe(0);
    const strict = await quod(["check", "--json", "--strict", file]);
    expect(strict.code).toBe(1);
    const answer = JSON.parse(strict.stdout) as CheckLine;
    const expected = expectationOf(readFileSync(`${root}${file}`, "utf8"));
    expect(expected?.codes).toContain(answer.messages[0]?.code);
  },
  120_000,
);

test("the exit code is 1 when a file is rejected and 2 when it is missing", async () => {
  const rejected = await quod(["check", "--json", "tests/check/reject/false-theorem-rfl.lean"]);
  expect(rejected.code).toBe(1);
  const missing = await quod(["check", "--json", "tests/check/reject/no-such-file.lean"]);
  expect(missing.code).toBe(2);
}, 120_000);
