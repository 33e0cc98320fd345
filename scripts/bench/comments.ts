// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { hiddenFields, post } from "./filings.ts";
import type { House } from "./house.ts";
import type { Wait } from "./one-reader.ts";
import { residents, signIn } from "./sign-in.ts";

const connections = 16;
const warmUp = 2_000;
const measured = 10_000;
const promised = 80;

/** Commenting as a browser without JavaScript does it, on proposals that have comments already. */
export async function comments({ url, sql }: House): Promise<Wait[]> {
  const cookies = await signIn(sql, await residents(sql, 4_000));
  const from = (person: number) => ({
    cookie: cookies[person] ?? "",
    "x-forwarded-for": `10.2.${person >> 8}.${person & 255}`,
  });
  const open = await sql<{ id: string; number: string }[]>`
    select p.id, c.number from proposals p join cases c on c.id = p.case_id
    where p.status = 'under-examination' and p.publication = 'published' order by p.submitted_at desc limit 100`;
  const pathOf = (turn: number) => `/it/proposte/${open[turn % open.length]?.number}/discussione`;
  const form = await hiddenFields(url + pathOf(0), from(0));

  const times: number[] = [];
  let failures = 0;
  let turn = 0;
  const started = performance.now();
  const end = started + warmUp + measured;
  const client = async () => {
    while (performance.now() < end) {
      const current = turn++;
      const id = randomUUID();
      const since = performance.now();
      const answer = await post(url, pathOf(current), from(current % cookies.length), {
        ...form,
        ...{ id, locale: "it", kind: "proposal", subjectId: open[current % open.length]?.id ?? "", stance: "for" },
        body: `Una panchina all'ombra serve a chi aspetta, lo dico anch'io: ${id}`,
      });
      const now = performance.now();
      if (now - started < warmUp || now > end) continue;
      if (answer.status === 303 && answer.location?.includes("/discussione")) times.push(now - since);
      else failures += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, client));
  times.sort((one, other) => one - other);
  const at = (share: number) => Math.round(times[Math.floor(times.length * share)] ?? 0);
  return [
    { name: "posting a comment, 16 connections", p50: at(0.5), p95: at(0.95), p99: at(0.99), promised, failures },
  ];
}
