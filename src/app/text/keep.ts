/**
 * Keeps the text across reloads. Every change is written to local storage at once, so that nothing
 * typed is lost even when the tab is killed; a text too large for it goes to IndexedDB. A reload
 * gives each tab its own text back (session storage); a new tab has what was typed last anywhere.
 */
import { del, get, set } from "idb-keyval";
import type { SourceText } from "./source-text.ts";

const KEY = "quod.text";
const LARGE = "quod.large-text";
/** From here on writes wait until typing pauses. **Units**: UTF-16 units. */
const IMMEDIATE = 100_000;
const PAUSE_MS = 250;

/** The stored text, or undefined at the first visit. */
export async function storedText(): Promise<string | undefined> {
  try {
    const text = sessionStorage.getItem(KEY) ?? localStorage.getItem(KEY);
    if (text !== null) return text;
    return await get<string>(LARGE);
  } catch {
    // Storage is refused (a private window, say): the page works without.
    return undefined;
  }
}

/** Where storage is refused altogether, there is nothing to forget. */
function forget(remove: () => void): void {
  try {
    remove();
  } catch {
    // As said.
  }
}

/** @param isCurrent whether the text is still this one, when a slow write has ended */
async function store(text: string, isCurrent: () => boolean): Promise<boolean> {
  try {
    sessionStorage.setItem(KEY, text);
  } catch {
    // Too large: an older text must not come back in its place.
    forget(() => sessionStorage.removeItem(KEY));
  }
  try {
    localStorage.setItem(KEY, text);
    return true;
  } catch {
    try {
      await set(LARGE, text);
      if (isCurrent()) forget(() => localStorage.removeItem(KEY));
      return true;
    } catch {
      return false;
    }
  }
}

/**
 * Stores each change of `source` from now on.
 * @param failed called with whether the last write failed, when that changes
 */
export function keepText(source: SourceText, failed: (value: boolean) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let broken = false;
  async function write(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const { text } = source;
    const good = await store(text, () => source.text === text);
    if (good && text.length <= IMMEDIATE) await del(LARGE).catch(() => undefined);
    if (good === broken) failed((broken = !good));
  }
  source.subscribe(({ text }) => {
    if (text.length <= IMMEDIATE) void write();
    else timer ??= setTimeout(() => void write(), PAUSE_MS);
  });
  addEventListener("pagehide", () => {
    if (timer !== undefined) void write();
  });
}
