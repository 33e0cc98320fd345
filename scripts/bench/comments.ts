// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import type { House } from "./house.ts";
import type { Wait } from "./reader.ts";
import { residents, signIn } from "./sign-in.ts";
import { personFrom, post, writers } from "./writers.ts";

const promised = 80;

/** Commenting on proposals that have comments already, as browsers with JavaScript do. */
export async function comments({ url, sql }: House): Promise<Wait[]> {
  const cookies = await signIn(sql, await residents(sql, 4_000));
  const from = (person: number) => personFrom(2, person, cookies[person]);
  const open = await sql<{ id: string }[]>`
    select id from proposals
    where status = 'under-examination' and publication = 'published' order by submitted_at desc limit 100`;
  const { at, failures } = await writers(async (turn) => {
    const id = randomUUID();
    const body = `Una panchina all'ombra serve a chi aspetta, lo dico anch'io: ${id}`;
    const fields = {
      locale: "it",
      id,
      kind: "proposal",
      subjectId: open[turn % open.length]?.id ?? "",
      stance: "for",
      body,
    };
    const { text } = await post(`${url}/api/comments`, from(turn % cookies.length), fields);
    return text.includes(`#comment-${id}`);
  });
  return [
    { name: "posting a comment, 16 connections", p50: at(0.5), p95: at(0.95), p99: at(0.99), promised, failures },
  ];
}
