/** Starts the page's two workers: the checker (a language server) and the prover. */

export function startChecker(): Worker {
  return new Worker(new URL("../../server/worker.ts", import.meta.url), {
    type: "module",
    name: "checker",
  });
}

export function startProver(): Worker {
  return new Worker(new URL("../../search/worker.ts", import.meta.url), {
    type: "module",
    name: "prover",
  });
}
