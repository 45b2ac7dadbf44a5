/** Loads the library's image some times; prints the times and the number of constants as JSON. */
import { loadLibrary } from "../../src/cli/check-worker.ts";

const rounds = Number(process.argv[2] ?? "7");
let constants = 0;
const times = Array.from({ length: rounds }, () => {
  const began = performance.now();
  constants = loadLibrary().env.kernel.names().length;
  return performance.now() - began;
});
console.log(JSON.stringify({ times, constants }));
