/** `quod`: the command line over the same code as the page. */
import { isMainThread } from "node:worker_threads";
import { check } from "./check.ts";
import { serveChecks } from "./check-worker.ts";
import { exportLibrary } from "./export.ts";
import { generate } from "./generate.ts";
import { replay } from "./replay.ts";

const usage = `usage:
  quod check [--json] [--timeout SECONDS] [--jobs N] [--strict] [--survey] PATH…
      checks .lean files (folders are walked) and prints a verdict for each; --strict makes
      tactics after the last goal errors; --survey leaves failing steps out and goes on, so that
      all failures are listed
  quod replay [--json] FILE…
      checks lean4export files (.ndjson, .ndjson.gz) with the kernel alone
  quod export -o FILE [NAME… | FILE.lean]
      writes the library, what the names need, or what a checked file declares, as lean4export
  quod generate --model PATH --prompt TEXT [--n N] …
      texts of a language model (a GGUF file, or a folder of safetensors); --help shows the rest`;

if (isMainThread) {
  const [command, ...args] = process.argv.slice(2);
  switch (command) {
    case "check":
      process.exitCode = await check(args);
      break;
    case "replay":
      process.exitCode = await replay(args);
      break;
    case "export":
      process.exitCode = exportLibrary(args);
      break;
    case "generate":
      process.exitCode = await generate(args);
      break;
    case "--help":
    case "-h":
      console.log(usage);
      break;
    default:
      console.error(command === undefined ? usage : `unknown command '${command}'\n${usage}`);
      process.exitCode = 2;
  }
} else serveChecks();
