/** Lets other messages of the thread be handled, so that stopping works at any moment. */

/**
 * Resolves in a later task of the event loop, without the 4 ms that nested timers wait.
 * Rejects with the signal's reason when it is aborted by then.
 */
export function pause(signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener(
      "message",
      () => {
        port1.close();
        if (signal?.aborted) reject(signal.reason as Error);
        else resolve();
      },
      { once: true },
    );
    port1.start();
    port2.postMessage(null);
  });
}
