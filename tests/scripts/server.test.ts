import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serve } from "../../scripts/server.mjs";

let folder = "";
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "quod-server-"));
  const site = join(folder, "site");
  mkdirSync(join(site, "assets"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(join(site, "index.html"), "<p>page</p>");
  writeFileSync(join(site, "assets", "kernel-AbCd1234.wasm"), "0123456789");
  symlinkSync(join(folder, "secret.txt"), join(site, "link.txt"));
  server = await serve({ folder: site, prefix: "/deep/" });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** A request whose path is sent as it stands; `fetch` would tidy it. */
function raw(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    request({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });
}

test("the page is served under its prefix with the content policy", async () => {
  const response = await fetch(server.url);
  expect(await response.text()).toBe("<p>page</p>");
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(response.headers.get("cache-control")).toBe("no-cache");
});

test("a hashed file has its type and is kept for good", async () => {
  const response = await fetch(`${server.url}assets/kernel-AbCd1234.wasm`);
  expect(response.headers.get("content-type")).toBe("application/wasm");
  expect(response.headers.get("cache-control")).toContain("immutable");
});

test.each([
  ["bytes=2-4", 206, "234", "bytes 2-4/10"],
  ["bytes=7-", 206, "789", "bytes 7-9/10"],
  ["bytes=-2", 206, "89", "bytes 8-9/10"],
  ["bytes=8-99", 206, "89", "bytes 8-9/10"],
  ["bytes=20-", 416, "", "bytes */10"],
  ["lines=1-2", 200, "0123456789", null],
])("range %s", async (range, status, body, contentRange) => {
  const response = await fetch(`${server.url}assets/kernel-AbCd1234.wasm`, { headers: { range } });
  expect(response.status).toBe(status);
  expect(await response.text()).toBe(body);
  expect(response.headers.get("content-range")).toBe(contentRange);
});

test.each([
  "/deep/../secret.txt",
  "/deep/%2e%2e/secret.txt",
  "/deep/..%2fsecret.txt",
  "/deep/link.txt",
  "/",
  "/deep/no",
  "/deep/%ff",
  "/deep/%00",
])("%s is not found", async (path) => {
  expect(await raw(path)).toBe(404);
});

test("only reading is allowed", async () => {
  expect((await fetch(server.url, { method: "POST" })).status).toBe(405);
});
