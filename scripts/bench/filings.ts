// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import type { BareServer } from "./bare-server.ts";
import type { Row } from "./figures.ts";
import type { House } from "./house.ts";
import { residents, signIn } from "./sign-in.ts";

const connections = 16;
const warmUp = 2_000;
const measured = 10_000;

/**
 * Filing as a browser without JavaScript does it: the form's post writes the draft, the summary's post files it. Both
 * posts are one filing.
 */
export async function filings(house: House, bare: BareServer): Promise<Row[]> {
  const { url, sql } = house;
  const cookies = await signIn(sql, await residents(sql, 1_000));
  /** Every person comes from an address of their own, as behind a proxy. */
  const from = (person: number) => ({
    cookie: cookies[person] ?? "",
    "x-forwarded-for": `10.1.${person >> 8}.${person & 255}`,
  });
  const writing = await hiddenFields(`${url}/it/area-personale/proposte/nuova`, from(0));
  const sample = randomUUID();
  await post(url, "/it/area-personale/proposte/nuova", from(0), { ...writing, ...draft(sample) });
  const sending = await hiddenFields(`${url}/it/area-personale/proposte/${sample}/riepilogo`, from(0));

  const times: number[] = [];
  let failures = 0;
  let bytes = 0;
  let turn = 0;
  const started = performance.now();
  const end = started + warmUp + measured;
  const client = async () => {
    while (performance.now() < end) {
      const person = turn++ % cookies.length;
      const id = randomUUID();
      const since = performance.now();
      const written = await post(url, "/it/area-personale/proposte/nuova", from(person), { ...writing, ...draft(id) });
      const path = `/it/area-personale/proposte/${id}/riepilogo`;
      const filed = await post(url, path, from(person), { ...sending, proposalId: id });
      const now = performance.now();
      if (now - started < warmUp || now > end) continue;
      if (written.status === 303 && filed.location?.endsWith("/ricevuta")) times.push(now - since);
      else failures += 1;
      bytes = filed.bytes;
    }
  };
  await Promise.all(Array.from({ length: connections }, client));

  times.sort((one, other) => one - other);
  const at = (share: number) => Math.round(times[Math.floor(times.length * share)] ?? 0);
  const measure = { rate: times.length / (measured / 1_000), p50: at(0.5), p99: at(0.99), bytes, failures };
  return [
    {
      name: "filing a proposal (two posts)",
      kind: "filing",
      measure,
      bare: await bare(Buffer.alloc(bytes), "text/html"),
    },
  ];
}

const draft = (id: string) => ({
  id,
  version: "0",
  locale: "it",
  intent: "continue",
  title: `Una panchina all'ombra in via ${id.slice(0, 8)}`,
  body: "Chi aspetta il bus sta in piedi sotto il sole: proponiamo una panchina all'ombra del tiglio, davanti alla scuola.",
  topicCode: "mobility",
  zoneCode: "",
});

/** What the framework hides in a form that works without JavaScript. */
export async function hiddenFields(address: string, headers: Record<string, string>): Promise<Record<string, string>> {
  const page = await (await fetch(address, { headers })).text();
  const fields = [...page.matchAll(/<input type="hidden" name="(\$ACTION[^"]*)"(?: value="([^"]*)")?/g)];
  return Object.fromEntries(fields.map(([, name = "", value = ""]) => [name, value.replaceAll("&quot;", '"')]));
}

export async function post(url: string, path: string, headers: Record<string, string>, fields: Record<string, string>) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  const response = await fetch(url + path, {
    method: "POST",
    body,
    headers: { ...headers, origin: url },
    redirect: "manual",
  });
  const answer = await response.arrayBuffer();
  return { status: response.status, location: response.headers.get("location"), bytes: answer.byteLength };
}
