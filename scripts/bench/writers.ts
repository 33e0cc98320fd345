// SPDX-License-Identifier: AGPL-3.0-or-later
import { Agent, request } from "node:http";
import { hiddenBeside } from "#e2e/plain-form.ts";

const connections = 16;
const warmUp = 2_000;
const measured = 10_000;

/** Milliseconds that each act took, the shortest first; acts that were refused are failures and have no time. */
export type Times = { at: (share: number) => number; rate: number; failures: number };

/**
 * Many who write at once, as browsers do, each of `connections` one act after the other. `act` gets the number of its turn
 * and says whether it was done.
 */
export async function writers(act: (turn: number) => Promise<boolean>): Promise<Times> {
  const times: number[] = [];
  let failures = 0;
  let turns = 0;
  const started = performance.now();
  const end = started + warmUp + measured;
  const writer = async () => {
    while (performance.now() < end) {
      const since = performance.now();
      const done = await act(turns++);
      const now = performance.now();
      if (now - started < warmUp || now > end) continue;
      if (done) times.push(now - since);
      else failures += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, writer));
  times.sort((one, other) => one - other);
  return {
    at: (share) => Math.round(times[Math.floor(times.length * share)] ?? 0),
    rate: times.length / (measured / 1_000),
    failures,
  };
}

/** Every person comes from an address of their own, as behind a proxy; each load from a network of its own. */
export const personFrom = (network: number, person: number, cookie = "") => ({
  cookie,
  "x-forwarded-for": `10.${network}.${person >> 8}.${person & 255}`,
});

/** What the form with this field sends by itself. */
export async function formFields(address: string, headers: Record<string, string>, field: string) {
  const response = await fetch(address, { headers });
  const hidden = hiddenBeside(field, await response.text());
  if (!hidden) throw new Error(`${address} (${response.status}) has no form with ${field}`);
  return hidden;
}

const agent = new Agent({ keepAlive: true, maxSockets: connections });
const boundary = "where-one-field-ends";

/**
 * Sends a form as a browser does, which says where the form comes from. By `node:http` and written out: what measures
 * shares the processors with what is measured, and `fetch` would take a fifth of them.
 */
export function post(address: string, headers: Record<string, string>, fields: Record<string, string>) {
  const parts = Object.entries(fields).map(
    ([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const body = Buffer.from(`${parts.join("")}--${boundary}--\r\n`);
  return new Promise<{ location: string; text: string }>((resolve, reject) => {
    const sent = request(address, {
      method: "POST",
      agent,
      headers: {
        ...headers,
        ...{ "content-type": `multipart/form-data; boundary=${boundary}`, "content-length": body.length },
        ...{ origin: new URL(address).origin, "sec-fetch-site": "same-origin" },
      },
    });
    sent.on("error", reject);
    sent.on("response", (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("error", reject);
      response.on("data", (part: string) => {
        text += part;
      });
      response.on("end", () => resolve({ location: response.headers.location ?? "", text }));
    });
    sent.end(body);
  });
}
