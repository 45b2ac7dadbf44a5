/**
 * A static server for dist/ on localhost: right MIME types, byte ranges, the content policy as a
 * header, nothing outside the folder. Imports nothing but Node itself.
 */
import { createReadStream, realpathSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, sep } from "node:path";
import { contentPolicy } from "./policy.mjs";

/** @type {Record<string, string>} */
const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".ttf": "font/ttf",
  ".txt": "text/plain; charset=utf-8",
  ".lean": "text/plain; charset=utf-8",
};

/**
 * The file that a request names, or undefined when there is none inside `folder`.
 * @param {string} folder
 * @param {string} pathname still percent-encoded
 */
function fileOf(folder, pathname) {
  let decoded;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  if (decoded.includes("\0")) return undefined;
  const path = join(folder, decoded.endsWith("/") ? `${decoded}index.html` : decoded);
  try {
    const real = realpathSync(path);
    if (!real.startsWith(realpathSync(folder) + sep)) return undefined;
    const stat = statSync(real);
    return stat.isFile() ? { path: real, size: stat.size } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The range that a header asks for, `undefined` when it asks for none that we know.
 * @param {string | undefined} header
 * @param {number} size
 */
function rangeOf(header, size) {
  const match = /^bytes=(\d*)-(\d*)$/u.exec(header ?? "");
  if (!match || (match[1] === "" && match[2] === "")) return undefined;
  const start = match[1] === "" ? Math.max(0, size - Number(match[2])) : Number(match[1]);
  const last = match[1] === "" || match[2] === "" ? size - 1 : Math.min(Number(match[2]), size - 1);
  return { start, last };
}

/**
 * Serves `folder` at `http://localhost:<port><prefix>`.
 * @param {{ folder: string, port?: number, prefix?: string, host?: string }} options
 *   `port` 0 takes any free one; `prefix` starts and ends with a slash
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export function serve({ folder, port = 0, prefix = "/", host = "127.0.0.1" }) {
  const server = createServer((request, response) => {
    const pathname = new URL(request.url ?? "/", "http://localhost").pathname;
    response.setHeader("Content-Security-Policy", contentPolicy);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    const file = pathname.startsWith(prefix)
      ? fileOf(folder, `/${pathname.slice(prefix.length)}`)
      : undefined;
    if (!file) {
      response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("Not found\n");
      return;
    }
    response.setHeader("Content-Type", types[extname(file.path)] ?? "application/octet-stream");
    response.setHeader("Accept-Ranges", "bytes");
    // Built files carry a hash in their name; all others are asked for again.
    const hashed = /\/assets\/[^/]+-[\w-]{8}\.\w+$/u.test(pathname);
    response.setHeader(
      "Cache-Control",
      hashed ? "public, max-age=31536000, immutable" : "no-cache",
    );
    const range = rangeOf(request.headers.range, file.size);
    if (range && range.start > range.last) {
      response.writeHead(416, { "Content-Range": `bytes */${file.size}` }).end();
      return;
    }
    const start = range?.start ?? 0;
    const end = range?.last ?? file.size - 1;
    response.setHeader("Content-Length", file.size === 0 ? 0 : end - start + 1);
    if (range) response.setHeader("Content-Range", `bytes ${start}-${end}/${file.size}`);
    response.writeHead(range ? 206 : 200);
    if (request.method === "HEAD" || file.size === 0) response.end();
    else
      createReadStream(file.path, { start, end })
        .on("error", () => response.destroy())
        .pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      const address = server.address();
      const actual = typeof address === "object" && address ? address.port : port;
      resolve({
        url: `http://localhost:${actual}${prefix}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}
