/**
 * `quod replay`: the kernel alone over lean4export files (NDJSON, also .gz), read line by line.
 * Exit 0: all accepted; 1: one rejected; 2: one declined, or bad usage (the kernel arena's
 * convention).
 */
import { createReadStream, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createGunzip } from "node:zlib";
import { ExportError } from "../kernel/host/export-reader.ts";
import { Replay } from "../kernel/host/replay.ts";
import { root } from "./root.ts";

interface ReplayAnswer {
  readonly file: string;
  readonly verdict: "accepted" | "rejected" | "declined";
  readonly declarations: number;
  readonly reason?: string;
  readonly ms: number;
}

async function replayFile(module: WebAssembly.Module, file: string): Promise<ReplayAnswer> {
  const began = performance.now();
  const replay = new Replay(module);
  let declarations = 0;
  const answer = (verdict: ReplayAnswer["verdict"], reason?: string): ReplayAnswer => ({
    file,
    verdict,
    declarations,
    ...(reason === undefined ? {} : { reason }),
    ms: Math.round(performance.now() - began),
  });
  /** What ends the replay, when the line's declaration is not accepted. */
  const judge = (line: string): ReplayAnswer | undefined => {
    const verdict = replay.line(line)?.verdict;
    if (verdict === undefined) return undefined;
    if (verdict.kind !== "accepted") return answer(verdict.kind, verdict.message);
    declarations++;
    return undefined;
  };
  const raw = createReadStream(file, { highWaterMark: 1 << 20 });
  const input = file.endsWith(".gz") ? raw.pipe(createGunzip({ chunkSize: 1 << 18 })) : raw;
  try {
    input.setEncoding("utf8");
    let rest = "";
    for await (const chunk of input) {
      const lines = (rest + String(chunk)).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) {
        const wrong = judge(line);
        if (wrong !== undefined) return wrong;
      }
    }
    const wrong = judge(rest);
    if (wrong !== undefined) return wrong;
  } catch (error) {
    if (error instanceof ExportError) return answer("rejected", error.message);
    if (error instanceof Error && "code" in error) {
      return answer("declined", `the file can't be read: ${error.message}`);
    }
    throw error;
  }
  return answer("accepted");
}

export async function replay(argv: readonly string[]): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { json: { type: "boolean", default: false } },
    });
  } catch (error) {
    console.error(`quod replay: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
  const { values, positionals } = parsed;
  const missing = positionals.find((p) => !existsSync(p));
  if (positionals.length === 0 || missing !== undefined) {
    console.error(
      missing === undefined
        ? "quod replay: name an export (.ndjson or .ndjson.gz)"
        : `quod replay: no such file: ${missing}`,
    );
    return 2;
  }
  const module = new WebAssembly.Module(readFileSync(join(root, "build/kernel.wasm")));
  let status = 0;
  for (const file of positionals) {
    const a = await replayFile(module, file);
    if (a.verdict === "declined") status = 2;
    else if (a.verdict === "rejected" && status === 0) status = 1;
    console.log(
      values.json
        ? JSON.stringify(a)
        : `${a.verdict}  ${a.file}  (${a.declarations} declarations, ${a.ms} ms)${a.reason === undefined ? "" : `\n  ${a.reason}`}`,
    );
  }
  return status;
}
