/** A file server with faults, and the page that the store runs in. */
import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { build } from "vite";

export const CHUNK = 64 * 1024;

export interface Faults {
  /** Sends files whole, whatever range is asked for. */
  ignoreRange: boolean;
  /** Breaks the connection after so many bytes of a response. */
  breakAfter: number;
  /** How many responses to break. */
  breaks: number;
  /** Flips a bit of this byte of model.safetensors; counts down `flips`. */
  flipAt: number;
  flips: number;
  /** Sends files this much shorter. */
  truncateBy: number;
  /** Status instead of an answer, for files of the model. */
  status: number;
  /** Holds back model.safetensors after so many bytes until `release` is called. */
  holdAfter: number;
}

const NONE: Faults = {
  ignoreRange: false,
  breakAfter: 0,
  breaks: 0,
  flipAt: -1,
  flips: 0,
  truncateBy: 0,
  status: 0,
  holdAfter: 0,
};

export class FaultyServer {
  readonly #server: Server;
  readonly files: Map<string, Buffer>;
  readonly origin: string;
  faults: Faults = { ...NONE };
  /** `path range` of each request for a file of the model. */
  requests: string[] = [];
  #held: { readonly go: () => void; readonly cut: () => void }[] = [];

  private constructor(server: Server, files: Map<string, Buffer>, origin: string) {
    this.#server = server;
    this.files = files;
    this.origin = origin;
  }

  static async start(): Promise<FaultyServer> {
    const script = await bundle();
    const server = createServer((request, response) => started.#answer(request, response));
    await new Promise<void>((resolve) => {
      server.listen(0, "127.0.0.1", resolve);
    });
    const { port } = server.address() as AddressInfo;
    const files = new Map([
      ["index.html", Buffer.from('<!doctype html><script type="module" src="/entry.js"></script>')],
      ["entry.js", Buffer.from(script)],
      ...modelFiles(1),
    ]);
    const started = new FaultyServer(server, files, `http://127.0.0.1:${port}`);
    return started;
  }

  reset(): void {
    this.faults = { ...NONE };
    this.requests = [];
    for (const [path, bytes] of modelFiles(1)) this.files.set(path, bytes);
  }

  release(): void {
    for (const { go } of this.#held.splice(0)) go();
  }

  /** Ends the connections of what is held back. */
  cut(): void {
    for (const { cut } of this.#held.splice(0)) cut();
  }

  /** Listens again where it did before. */
  async comeBack(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#server.listen(Number(new URL(this.origin).port), "127.0.0.1", resolve);
    });
  }

  /** The server is gone: new connections are refused, open ones break. */
  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => {
      this.#server.close(resolve);
    });
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const path = (request.url ?? "/").slice(1) || "index.html";
    let body = this.files.get(path);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    const isModel = path.startsWith("model/") && !path.endsWith("manifest.json");
    const type = path.endsWith(".js")
      ? "text/javascript"
      : path.endsWith(".html")
        ? "text/html"
        : "application/octet-stream";
    if (!isModel) {
      response.writeHead(200, { "content-type": type }).end(body);
      return;
    }
    const { faults } = this;
    const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "");
    this.requests.push(`${path} ${request.headers.range ?? "whole"}`);
    if (faults.status > 0) {
      response.writeHead(faults.status).end();
      return;
    }
    if (path.endsWith("safetensors")) {
      body = body.subarray(0, body.length - faults.truncateBy);
      if (faults.flips > 0) {
        faults.flips--;
        body = Buffer.from(body);
        body[faults.flipAt] = (body[faults.flipAt] ?? 0) ^ 1;
      }
    }
    if (range && !faults.ignoreRange) {
      const [start, last] = [Number(range[1]), Number(range[2])];
      const total = body.length;
      body = body.subarray(start, last + 1);
      response.writeHead(206, {
        "content-type": type,
        "content-length": body.length,
        "content-range": `bytes ${start}-${start + body.length - 1}/${total}`,
      });
    } else {
      response.writeHead(200, { "content-type": type, "content-length": body.length });
    }
    if (faults.breaks > 0 && body.length > faults.breakAfter) {
      faults.breaks--;
      // What was written still arrives, then the connection ends.
      response.write(body.subarray(0, faults.breakAfter), () => request.socket.end());
    } else if (faults.holdAfter > 0 && body.length > faults.holdAfter) {
      response.write(body.subarray(0, faults.holdAfter));
      const rest = body.subarray(faults.holdAfter);
      this.#held.push({ go: () => response.end(rest), cut: () => response.destroy() });
    } else {
      response.end(body);
    }
  }
}

/** config.json, a model of five chunks, and their manifest. */
export function modelFiles(version: number): [string, Buffer][] {
  const config = Buffer.from(JSON.stringify({ version }));
  const model = Buffer.alloc(4 * CHUNK + 12345);
  // Versions differ in the last chunk only.
  for (let i = 0; i < model.length; i++) model[i] = (i * 31 + (i >> 9) + (i >> 16) * 7) & 255;
  model[model.length - 1] = version;
  const hash = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");
  const chunks: string[] = [];
  for (let at = 0; at < model.length; at += CHUNK)
    chunks.push(hash(model.subarray(at, at + CHUNK)));
  const manifest = {
    name: "tiny",
    promptStyle: "plain",
    chunkBytes: CHUNK,
    files: [
      { path: "config.json", bytes: config.length, sha256: hash(config) },
      { path: "model.safetensors", bytes: model.length, sha256: hash(model), chunks },
    ],
  };
  return [
    ["model/config.json", config],
    ["model/model.safetensors", model],
    ["model/manifest.json", Buffer.from(JSON.stringify(manifest))],
  ];
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL("entry.ts", import.meta.url)),
        formats: ["es"],
        fileName: "entry",
      },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !("output" in output)) throw new Error("the page was not bundled");
  const [chunk] = output.output;
  return chunk.code;
}
