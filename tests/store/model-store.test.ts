/** The store in a real Chromium with its real IndexedDB, against a server with faults. */
import { type Browser, type BrowserContext, chromium, type Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { browserArgs, findBrowser } from "../../scripts/browser.mjs";
import type { Outcome, StorePage } from "./support/entry.ts";
import { CHUNK, FaultyServer, modelFiles } from "./support/server.ts";

const TOTAL = 4 * CHUNK + 12345 + '{"version":1}'.length;

let browser: Browser;
let server: FaultyServer;
let context: BrowserContext;
let page: Page;

async function open(): Promise<Page> {
  const opened = await context.newPage();
  await opened.goto(server.origin);
  await opened.waitForFunction(() => "page" in globalThis);
  return opened;
}

/** Calls a function of support/entry.ts in a page. */
function call(
  on: Page,
  name: Exclude<keyof StorePage, "progress">,
  ...given: unknown[]
): Promise<Outcome> {
  return on.evaluate(
    ([key, values]) => {
      const { page: actions } = globalThis as unknown as {
        page: Record<string, (...values: unknown[]) => Promise<Outcome>>;
      };
      return (actions[key] ?? (() => Promise.reject(new Error(key))))(...values);
    },
    [name, given] as const,
  );
}

function download(on: Page = page, wait = true): Promise<Outcome> {
  return call(on, "download", `${server.origin}/model/manifest.json`, wait);
}

/** Waits until `count` requests for the model's weights have come. */
async function requests(count: number): Promise<void> {
  await expect.poll(() => server.requests.length, { timeout: 5000 }).toBeGreaterThanOrEqual(count);
}

/** Waits until these bytes of the weights are stored, and config.json's. */
async function stored(bytes: number): Promise<void> {
  await expect
    .poll(async () => (await call(page, "find", "tiny")).value, { timeout: 5000 })
    .toMatchObject({ complete: false, loaded: bytes + 13 });
}

/** All keys of the database. */
function storedKeys(): Promise<unknown> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open("quod-models");
        opening.addEventListener("success", () => {
          const all = opening.result.transaction("models").objectStore("models").getAllKeys();
          all.addEventListener("success", () => resolve(all.result));
        });
      }),
  );
}

function sumOf(text: string): number {
  return new TextEncoder().encode(text).reduce((a, b) => a + b, 0);
}

const COMPLETE = {
  name: "tiny",
  promptStyle: "plain",
  loaded: TOTAL,
  total: TOTAL,
  complete: true,
};

beforeAll(async () => {
  server = await FaultyServer.start();
  const executablePath = await findBrowser();
  browser = await chromium.launch({
    args: browserArgs(),
    ...(executablePath === undefined ? {} : { executablePath }),
  });
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

beforeEach(async () => {
  server.reset();
  context = await browser.newContext();
  page = await open();
});

afterEach(async () => {
  server.release();
  await context.close();
});

describe("downloading", () => {
  it("stores a model, says how far it is, and reads any range", async () => {
    expect(await download()).toEqual({ value: COMPLETE });
    const progress = await page.evaluate(
      () => (globalThis as unknown as { page: { progress: number[] } }).page.progress,
    );
    expect(progress[0]).toBe(0);
    expect(progress.at(-1)).toBe(TOTAL);
    const [, [, model]] = modelFiles(1) as [unknown, [string, Buffer]];
    const start = CHUNK - 10;
    const end = 3 * CHUNK + 5;
    const sum = model.subarray(start, end).reduce((a, b) => a + b, 0);
    const read = await call(page, "read", "tiny", "model.safetensors", start, end);
    expect(read).toEqual({ value: { length: end - start, sum } });
  });

  it("asks for nothing again that is here, even without the server's manifest", async () => {
    await download();
    server.requests = [];
    expect(await download()).toEqual({ value: COMPLETE });
    expect(server.requests).toEqual([]);
    server.files.delete("model/manifest.json");
    expect(await download()).toEqual({ value: COMPLETE });
  });

  it.each([false, true])(
    "goes on after a broken connection (range ignored: %s)",
    async (ignore) => {
      Object.assign(server.faults, { ignoreRange: ignore, holdAfter: CHUNK + 500 });
      const pending = download();
      await stored(CHUNK);
      server.faults.holdAfter = 0;
      server.cut();
      expect(await pending).toEqual({ value: COMPLETE });
      expect(server.requests.slice(1)).toEqual([
        "model/model.safetensors whole",
        `model/model.safetensors bytes=${CHUNK}-${4 * CHUNK + 12344}`,
      ]);
    },
  );

  it("goes on after its tab was closed in the middle", async () => {
    server.faults.holdAfter = 2 * CHUNK + 100;
    const pending = download().catch(() => "closed");
    await stored(2 * CHUNK);
    await page.close();
    expect(await pending).toBe("closed");
    server.reset();
    page = await open();
    expect(await download()).toEqual({ value: COMPLETE });
    expect(server.requests).toEqual([
      `model/model.safetensors bytes=${2 * CHUNK}-${4 * CHUNK + 12344}`,
    ]);
  });

  it("keeps what it has when paused", async () => {
    server.faults.holdAfter = 3 * CHUNK;
    const pending = download();
    await stored(3 * CHUNK);
    await call(page, "pause");
    expect((await pending).error).toBe("AbortError");
    server.reset();
    expect(await download()).toEqual({ value: COMPLETE });
    expect(server.requests).toHaveLength(1);
  });

  it("fetches a chunk again that arrived with a flipped bit", async () => {
    Object.assign(server.faults, { flipAt: CHUNK + 7, flips: 1 });
    expect(await download()).toEqual({ value: COMPLETE });
    expect(server.requests).toHaveLength(3);
  });

  it.each([
    ["always damaged", { flipAt: CHUNK + 7, flips: 99 }, "DamagedDownloadError", "damaged between"],
    ["truncated", { truncateBy: 100 }, "DamagedDownloadError", "ends too early"],
    ["missing", { status: 404 }, "DownloadError", "404"],
    ["behind a broken server", { status: 503 }, "DownloadError", "503"],
    ["never whole", { breakAfter: 10, breaks: 99 }, "DownloadError", "connection broke"],
  ])("says so when the server's file is %s", async (_, faults, name, message) => {
    Object.assign(server.faults, faults);
    const outcome = await download();
    expect(outcome.error).toBe(name);
    expect(outcome.message).toContain(message);
    expect(outcome.fix).not.toBe("");
    server.reset();
    expect(await download()).toEqual({ value: COMPLETE });
  });

  it("says that the server is gone, and goes on later", async () => {
    server.faults.holdAfter = CHUNK + 10;
    const pending = download();
    await requests(2);
    await server.stop();
    const outcome = await pending;
    expect(outcome.error).toBe("DownloadError");
    expect(outcome.message).toContain("reached");
    expect((await download()).message).toContain("reached");
    await server.comeBack();
    server.reset();
    expect(await download()).toEqual({ value: COMPLETE });
  });

  it("says that the disk is full, and goes on when it no longer is", async () => {
    const session = await context.newCDPSession(page);
    const { origin } = server;
    // Chromium looks at the quota before the first write, then seldom: it must be small at once.
    const quotaSize = CHUNK;
    await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize });
    const outcome = await download();
    expect(outcome.error).toBe("StorageFullError");
    expect(outcome.message).toContain("needs another 1 MB");
    expect(outcome.fix).toContain("disk space");
    await session.send("Storage.overrideQuotaForOrigin", { origin });
    server.reset();
    expect(await download()).toEqual({ value: COMPLETE });
  });

  it("takes a new version, keeping the chunks that did not change", async () => {
    await download();
    for (const [path, bytes] of modelFiles(2)) server.files.set(path, bytes);
    server.requests = [];
    expect((await download()).value).toMatchObject({ complete: true });
    expect(server.requests).toEqual([
      "model/config.json whole",
      `model/model.safetensors bytes=${4 * CHUNK}-${4 * CHUNK + 12344}`,
    ]);
  });
});

describe("a new version that does not arrive", () => {
  it("leaves the old one in use until it does", async () => {
    await download();
    for (const [path, bytes] of modelFiles(2)) server.files.set(path, bytes);
    Object.assign(server.faults, { flipAt: 4 * CHUNK + 1, flips: 99 });
    expect((await download()).value).toMatchObject({ complete: true, loaded: TOTAL });
    expect(await call(page, "read", "tiny", "config.json", 0, 13)).toEqual({
      value: { length: 13, sum: sumOf('{"version":1}') },
    });
    server.faults.flips = 0;
    server.requests = [];
    expect((await download()).value).toMatchObject({ complete: true });
    expect(server.requests).toHaveLength(1);
    expect(await call(page, "read", "tiny", "config.json", 0, 13)).toEqual({
      value: { length: 13, sum: sumOf('{"version":2}') },
    });
    // The old version's own chunks are gone: config.json's, the weights' five, and the record.
    expect(await storedKeys()).toHaveLength(7);
  });

  it("is not asked for by a network that answers with its log-in page", async () => {
    await download();
    server.files.set("model/manifest.json", Buffer.from("<!doctype html><title>Log in</title>"));
    expect(await download()).toEqual({ value: COMPLETE });
    await call(page, "delete", "tiny");
    expect((await download()).error).toBe("ManifestError");
  });
});

describe("reading", () => {
  it("mends a chunk that changed on the disk", async () => {
    await download();
    expect(await call(page, "flipBit")).toBe(true);
    const [, [, model]] = modelFiles(1) as [unknown, [string, Buffer]];
    const sum = model.reduce((a, b) => a + b, 0);
    server.requests = [];
    const read = await call(page, "read", "tiny", "model.safetensors", 0, model.length);
    expect(read.value).toEqual({ length: model.length, sum });
    expect(server.requests).toHaveLength(1);
    server.requests = [];
    await call(page, "read", "tiny", "model.safetensors", 0, model.length);
    expect(server.requests).toEqual([]);
  });

  it("says that the stored copy is damaged when it can't be mended", async () => {
    await download();
    await call(page, "flipBit");
    server.faults.status = 404;
    const read = await call(page, "read", "tiny", "model.safetensors", 0, 4 * CHUNK);
    expect(read.error).toBe("DamagedStorageError");
    expect(read.fix).toContain("network");
  });

  it("refuses a model that is not whole", async () => {
    server.faults.status = 404;
    await download();
    expect((await call(page, "read", "tiny", "config.json", 0, 5)).error).toBe(
      "DamagedStorageError",
    );
  });
});

describe("two tabs", () => {
  it("do not download at once: the second waits and finds the model whole", async () => {
    server.faults.holdAfter = CHUNK;
    const first = download();
    await requests(2);
    const other = await open();
    const busy = await download(other, false);
    expect(busy.error).toBe("ModelBusyError");
    expect((await call(other, "delete", "tiny")).error).toBe("ModelBusyError");
    const second = download(other);
    server.release();
    expect(await first).toEqual({ value: COMPLETE });
    expect(await second).toEqual({ value: COMPLETE });
    expect(server.requests).toHaveLength(2);
  });
});

describe("deleting", () => {
  it("leaves nothing behind", async () => {
    await download();
    expect((await call(page, "list")).value).toHaveLength(1);
    await call(page, "delete", "tiny");
    expect((await call(page, "list")).value).toEqual([]);
    expect(await storedKeys()).toEqual([]);
  });
});
