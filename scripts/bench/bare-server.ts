// SPDX-License-Identifier: AGPL-3.0-or-later
import { launch } from "#scripts/instance/child.ts";
import { freePort } from "#scripts/instance/ports.ts";
import { load, type Measure } from "./load.ts";

/** How fast the bare server answers these bytes to this request. */
export type BareServer = (bytes: Buffer, type: string) => Promise<Measure>;

export async function bareServer(running: AsyncDisposableStack): Promise<BareServer> {
  const port = await freePort(28_000);
  const started = await launch({
    name: "bare server",
    args: ["scripts/bench/bare-process.ts"],
    environment: { PORT: String(port) },
    readiness: "message",
  });
  running.defer(started.stop);
  const url = `http://127.0.0.1:${port}/`;
  return async (bytes, type) => {
    await fetch(url, { method: "PUT", body: new Uint8Array(bytes), headers: { "Content-Type": type } });
    // It always does the same: a short look at it says as much as a long one.
    return load({ url }, { warmUp: 1, measured: 4 });
  };
}
