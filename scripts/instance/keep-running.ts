// SPDX-License-Identifier: AGPL-3.0-or-later
export type Running = {
  /** Resolves when the program has ended, whoever ended it. */
  ended: Promise<void>;
  stop: () => Promise<void>;
};

const firstPause = 500;
const longestPause = 30_000;
const steady = 60_000;

/**
 * Starts a program and starts it again whenever it ends by itself, after ever longer pauses while it keeps failing.
 * Fails only when the first start fails. Answers how to stop it for good.
 */
export async function keepRunning(
  name: string,
  start: () => Promise<Running>,
  report: (sentence: string) => void,
): Promise<() => Promise<void>> {
  const stopping = new AbortController();
  let current: Running | undefined = await start();

  async function watch() {
    let pause = firstPause;
    while (!stopping.signal.aborted) {
      const since = Date.now();
      await current?.ended;
      if (stopping.signal.aborted) return;
      if (Date.now() - since > steady) pause = firstPause;
      report(`The ${name} stopped unexpectedly and starts again in ${pause / 1000} s.`);
      await pauseFor(pause, stopping.signal);
      if (stopping.signal.aborted) return;
      pause = Math.min(pause * 2, longestPause);
      current = await start().catch((error: unknown) => {
        report(String(error instanceof Error ? error.message : error));
        return undefined;
      });
    }
  }

  const watching = watch();
  return async () => {
    stopping.abort();
    await current?.stop();
    await watching;
    await current?.stop();
  };
}

const pauseFor = (milliseconds: number, stopping: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    stopping.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
