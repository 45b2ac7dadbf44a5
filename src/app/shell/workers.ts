/** Starts the page's workers: the checker (a language server), the prover, and one for an export. */

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

export function startReplay(): Worker {
  return new Worker(new URL("../../server/replay.worker.ts", import.meta.url), {
    type: "module",
    name: "replay",
  });
}
