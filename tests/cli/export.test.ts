/** `quod export` writes what `quod replay` accepts, for checked files, names, and nothing else. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "quod-export-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function quod(...args: string[]): Promise<{ code: unknown; out: string; err: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ["bin/quod.mjs", ...args],
      { cwd: root, maxBuffer: 1 << 28 },
      (error, out, err) => {
        resolve({ code: error === null ? 0 : error.code, out, err });
      },
    );
  });
}

interface ReplayLine {
  readonly verdict: string;
  readonly declarations: number;
  readonly reason?: string;
}
async function replayed(path: string): Promise<ReplayLine> {
  return JSON.parse((await quod("replay", "--json", path)).out) as ReplayLine;
}

const text = `structure Pair where
  first : Nat
  second : Nat

def Pair.swap (p : Pair) : Pair := ⟨p.second, p.first⟩

theorem Pair.swap_swap (p : Pair) : p.swap.swap = p := rfl

theorem sum_comm (a b : Nat) (h : a < b) : b + a = a + b ∧ a ≠ b := by
  constructor <;> omega
`;

test("a checked file's export holds what its declarations need, and is accepted", async () => {
  const output = join(folder, "pair.ndjson");
  const { code } = await quod("export", "-o", output, file("pair.lean", text));
  expect(code).toBe(0);
  const lines = readFileSync(output, "utf8").trim().split("\n");
  expect(JSON.parse(lines[0] ?? "")).toHaveProperty("meta");
  expect(lines.some((line) => line.includes('"thm"'))).toBe(true);
  const answer = await replayed(output);
  expect(answer).toMatchObject({ verdict: "accepted" });
  expect(answer.declarations).toBeGreaterThan(5);
});

test("the replay of an export that was changed names the declaration", async () => {
  const output = join(folder, "changed.ndjson");
  await quod("export", "-o", output, file("changed.lean", text));
  const lines = readFileSync(output, "utf8").split("\n");
  const names = new Map<number, string>();
  for (const line of lines) {
    const name = /^\{"in":(\d+),"str":\{"pre":\d+,"str":"(\w+)"\}\}/.exec(line);
    if (name !== null) names.set(Number(name[1]), name[2] ?? "");
  }
  const at = lines.findIndex((line) => {
    const theorem = /"thm":.*?"name":(\d+)/.exec(line);
    return theorem !== null && names.get(Number(theorem[1])) === "sum_comm";
  });
  expect(at).toBeGreaterThan(0);
  const line = lines[at] ?? "";
  const type = /"type":(\d+)/.exec(line)?.[1];
  lines[at] = line.replace(/"value":\d+/, `"value":${type}`);
  const answer = await replayed(file("changed.ndjson", lines.join("\n")));
  expect(answer.verdict).toBe("rejected");
  expect(answer.reason).toContain("sum_comm");
});

test("constants of the library by name", async () => {
  const output = join(folder, "names.ndjson");
  expect((await quod("export", "-o", output, "Nat.add_comm", "Or.elim")).code).toBe(0);
  expect(await replayed(output)).toMatchObject({ verdict: "accepted" });
});

test("a file that is not accepted, a name that is not there: said, nothing written", async () => {
  const output = join(folder, "nothing.ndjson");
  const wrong = await quod("export", "-o", output, file("wrong.lean", "theorem no : 1 = 2 := rfl"));
  expect(wrong.code).not.toBe(0);
  expect(wrong.err).toContain("is not accepted");
  const unknown = await quod("export", "-o", output, "Nat.no_such_lemma");
  expect(unknown.code).not.toBe(0);
  expect(unknown.err).toContain("Nat.no_such_lemma");
  expect(() => readFileSync(output)).toThrow(/ENOENT/u);
});
