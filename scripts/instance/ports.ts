// SPDX-License-Identifier: AGPL-3.0-or-later
import net from "node:net";

/** Free for us means: nobody listens on it, neither on 127.0.0.1 nor on ::1, which browsers call `localhost` both. */
export async function isFree(port: number): Promise<boolean> {
  const answers = await Promise.all(["127.0.0.1", "::1"].map((host) => canListen(port, host)));
  return answers.every(Boolean);
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code === "EADDRNOTAVAIL"));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** The first free port from `wanted` on. */
export async function freePort(wanted: number): Promise<number> {
  for (let port = wanted; port < 65_536; port += 1) if (await isFree(port)) return port;
  throw new Error(`No free port from ${wanted} on`);
}

/**
 * A free port for a run of the tests: each begins to look at another, above the neighbours of every demonstration
 * (`portsFor`) and below the ports of outgoing connections.
 */
export const testPort = () => freePort(30_000 + (process.pid % 2_000));
