// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { href } from "#lib/kernel/paths.ts";
import type { House } from "./house.ts";
import type { Wait } from "./one-reader.ts";
import { residents, signIn } from "./sign-in.ts";
import { formFields, personFrom, post, writers } from "./writers.ts";

const promised = 80;

/** Commenting on proposals that have comments already. */
export async function comments({ url, sql }: House): Promise<Wait[]> {
  const cookies = await signIn(sql, await residents(sql, 4_000));
  const from = (person: number) => personFrom(2, person, cookies[person]);
  const open = await sql<{ id: string; number: string }[]>`
    select p.id, c.number from proposals p join cases c on c.id = p.case_id
    where p.status = 'under-examination' and p.publication = 'published' order by p.submitted_at desc limit 100`;
  const of = (turn: number) => open[turn % open.length] ?? { id: "", number: "" };
  const pageOf = (turn: number) => url + href("it", "discussion", { number: of(turn).number });
  const form = await formFields(pageOf(0), from(0), "body");
  const { at, failures } = await writers(async (turn) => {
    const id = randomUUID();
    const body = `Una panchina all'ombra serve a chi aspetta, lo dico anch'io: ${id}`;
    const fields = { ...form, id, subjectId: of(turn).id, stance: "for", body };
    const { location } = await post(pageOf(turn), from(turn % cookies.length), fields);
    return location.includes(`#comment-${id}`);
  });
  return [
    { name: "posting a comment, 16 connections", p50: at(0.5), p95: at(0.95), p99: at(0.99), promised, failures },
  ];
}
