/**
 * The prover's worker: loads the library and the model, runs one search at a time, speaks
 * protocol.ts. A run that is asked for while another goes on stops that one first.
 */
import kernelUrl from "../../build/kernel.wasm?url&no-inline";
import imageUrl from "../../build/library.image?url&no-inline";
import imageHash from "../../build/library.sha256?raw";
import { unpackImage, verifyImage } from "../elab/image.ts";
import type { EnvironmentMark } from "../elab/environment.ts";
import type { DocumentOptions } from "../elab/document.ts";
import { type ModelFiles, type TextModel, loadTextModel } from "../model/index.ts";
import { ModelStore } from "../store/index.ts";
import { tacticRunner, tacticSyntaxes } from "../tactic/index.ts";
import type { Backend, FromProver, ModelState, ToProver } from "./protocol.ts";
import { prove } from "./prover.ts";

interface LoadedModel {
  readonly model: TextModel;
  readonly promptStyle: string;
}

/** Models by the name that the page uses: where their manifests are. */
const manifests: Readonly<Record<string, string>> = {
  embedded: new URL(
    import.meta.env.DEV
      ? "/models/quod-prover/manifest.json"
      : "../models/quod-prover/manifest.json",
    self.location.href,
  ).href,
};

const post = (message: FromProver): void => self.postMessage(message);

async function fetchBytes(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function loadChecker(): Promise<{ options: DocumentOptions; base: EnvironmentMark }> {
  const [kernel, image] = await Promise.all([fetchBytes(kernelUrl), fetchBytes(imageUrl)]);
  await verifyImage(image, imageHash);
  const library = unpackImage(await WebAssembly.compile(kernel), image);
  return {
    options: {
      env: library.env,
      notations: library.notations,
      tacticSyntaxes,
      tactics: tacticRunner,
    },
    base: library.env.mark(),
  };
}

const checker = loadChecker();
const store = ModelStore.open();
store.catch(() => undefined);
let loading: Promise<LoadedModel | undefined> | undefined;
let download: AbortController | undefined;
/** The model that was asked for last, as the page calls it. */
let loadedName: string | undefined;
let current:
  | { readonly run: number; readonly stop: AbortController; done: Promise<void> }
  | undefined;

function tell(model: string, state: ModelState): void {
  post({ type: "model", model, state });
}

async function loadModel(
  name: string,
  backend: Backend | "auto",
): Promise<LoadedModel | undefined> {
  const url = manifests[name];
  if (url === undefined) {
    tell(name, {
      kind: "failed",
      message: `There is no model called '${name}'.`,
      fix: "Choose a model from the list.",
    });
    return undefined;
  }
  download = new AbortController();
  let progress = { loaded: 0, total: 0 };
  try {
    const models = await store;
    const stored = await models.download(url, {
      signal: download.signal,
      onProgress: (p) => {
        progress = { loaded: p.loaded, total: p.total };
        tell(name, { kind: "downloading", ...progress });
      },
    });
    tell(name, { kind: "loading", stage: "reading" });
    const files = await models.files(stored.name);
    const model = await loadTextModel({
      files,
      backend,
      name: stored.name,
      signal: download.signal,
      onProgress: (stage) => tell(name, { kind: "loading", stage }),
    });
    tell(name, { kind: "ready", backend: model.backend, bytes: model.bytes });
    return { model, promptStyle: stored.promptStyle };
  } catch (error) {
    if (download.signal.aborted) {
      tell(name, { kind: "paused", ...progress });
      return undefined;
    }
    tell(name, failureOf(error));
    return undefined;
  }
}

/** Files on the person's disk, read by ranges: none is ever whole in memory. */
function blobFiles(files: readonly File[]): ModelFiles {
  const byPath = new Map(files.map((file) => [file.name, file]));
  return {
    paths: [...byPath.keys()],
    size: (path) => Promise.resolve(byPath.get(path)?.size ?? null),
    read: async (path, start, end) => {
      const file = byPath.get(path);
      if (!file || end > file.size) throw new RangeError(`${path} has no bytes ${start} to ${end}`);
      return new Uint8Array(await file.slice(start, end).arrayBuffer());
    },
  };
}

async function loadFiles(name: string, files: readonly File[]): Promise<LoadedModel | undefined> {
  download = new AbortController();
  try {
    const model = await loadTextModel({
      files: blobFiles(files),
      backend: "auto",
      name,
      cacheType: "f16",
      signal: download.signal,
      onProgress: (stage, fraction) =>
        tell(name, { kind: "loading", stage: `${stage} ${Math.floor(fraction * 100)} %` }),
    });
    tell(name, { kind: "ready", backend: model.backend, bytes: model.bytes });
    return { model, promptStyle: "deepseek" };
  } catch (error) {
    if (download.signal.aborted) tell(name, { kind: "absent" });
    else tell(name, failureOf(error));
    return undefined;
  }
}

function failureOf(error: unknown): ModelState {
  const message = error instanceof Error ? error.message : String(error);
  const fix =
    error instanceof Error && "fix" in error && typeof error.fix === "string"
      ? error.fix
      : "Check the connection and try again; the checker's automation works without a model.";
  return { kind: "failed", message, fix };
}

/** Unloads what is there before another model takes its place. */
async function unload(previous: Promise<LoadedModel | undefined> | undefined, next: string) {
  (await previous)?.model.dispose();
  if (loadedName !== undefined && loadedName !== next) tell(loadedName, { kind: "absent" });
  loadedName = next;
}

/** A task of its own, so that messages get in. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.addEventListener("message", () => {
      channel.port1.close();
      resolve();
    });
    channel.port1.start();
    channel.port2.postMessage(null);
  });
}

async function run(request: ToProver & { type: "prove" }, signal: AbortSignal): Promise<void> {
  const { run: id } = request;
  try {
    const { options, base } = await checker;
    options.env.release(base);
    try {
      const result = await prove(
        request,
        {
          options,
          model: async () => loading,
          emit: post,
          pause,
          now: () => performance.now(),
        },
        signal,
      );
      post({ type: "done", run: id, result });
    } finally {
      options.env.release(base);
    }
  } catch (error) {
    if (signal.aborted) {
      post({ type: "done", run: id, result: { kind: "stopped" } });
      return;
    }
    const message = error instanceof Error ? error.message : String(error);
    post({
      type: "done",
      run: id,
      result: {
        kind: "refused",
        message: `The prover failed: ${message}. Reload the page and try again.`,
      },
    });
  }
}

self.addEventListener("message", (event: MessageEvent<ToProver>): void => {
  const message = event.data;
  switch (message.type) {
    case "load-model": {
      const previous = loading;
      loading = (async () => {
        await unload(previous, message.model);
        return loadModel(message.model, message.backend);
      })();
      return;
    }
    case "load-files": {
      const previous = loading;
      loading = (async () => {
        await unload(previous, message.model);
        return loadFiles(message.model, message.files);
      })();
      return;
    }
    case "pause-download":
      download?.abort();
      return;
    case "delete-model": {
      const previous = loading;
      loading = undefined;
      void (async () => {
        download?.abort();
        const loaded = await previous;
        loaded?.model.dispose();
        const stored = manifests[message.model] !== undefined;
        if (loaded !== undefined && stored) await (await store).delete(loaded.model.name);
        tell(message.model, { kind: "absent" });
      })();
      return;
    }
    case "stop":
      if (current?.run === message.run) current.stop.abort();
      return;
    case "prove": {
      const before = current;
      before?.stop.abort();
      const stop = new AbortController();
      const done = (async () => {
        await before?.done;
        await run(message, stop.signal);
      })();
      current = { run: message.run, stop, done };
    }
  }
});
