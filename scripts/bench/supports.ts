// SPDX-License-Identifier: AGPL-3.0-or-later
import autocannon from "autocannon";
import type { BareServer } from "./bare-server.ts";
import type { Row } from "./figures.ts";
import type { House } from "./house.ts";
import { load } from "./load.ts";
import { residents, signIn } from "./sign-in.ts";

export type Proof = { name: string; expected: number; found: number };

const crowd = 4_000;

/** Supports by many people for many proposals, by 64 connections for one, and by one person from 8 places at once. */
export async function supports(house: House, bare: BareServer): Promise<{ rows: Row[]; proofs: Proof[] }> {
  const { url, sql } = house;
  const people = await residents(sql, crowd);
  const cookies = await signIn(sql, people);
  const open = await sql<{ id: string }[]>`
    select id from proposals where status in ('submitted', 'under-examination') order by submitted_at desc limit 200`;
  const headersOf = (cookie: string) => ({ cookie, "sec-fetch-site": "same-origin" });
  const pathOf = (proposalId: string) => `/api/proposals/${proposalId}/support`;

  let turn = 0;
  let acknowledged = 0;
  const before = await countSupports(house);
  const measure = await load({
    url,
    requests: [
      {
        method: "POST",
        setupRequest: (request) => {
          const person = turn % cookies.length;
          // Each round of the crowd moves on by one proposal: nobody supports the same one twice.
          const proposal = (person + Math.floor(turn / cookies.length)) % open.length;
          turn += 1;
          return { ...request, path: pathOf(open[proposal]?.id ?? ""), headers: headersOf(cookies[person] ?? "") };
        },
        onResponse: (status, body) => {
          if (status === 200 && JSON.parse(body).data.isNew) acknowledged += 1;
        },
      },
    ],
  });
  const many = {
    name: "supports, each by another person",
    expected: acknowledged,
    found: (await countSupports(house)) - before,
  };

  const popular = open.at(-1)?.id ?? "";
  const standing = await countSupports(house, popular);
  let oneTurn = 0;
  let oneAcknowledged = 0;
  await autocannon({
    url,
    connections: 64,
    amount: 2_000,
    requests: [
      {
        method: "POST",
        setupRequest: (request) => {
          const person = oneTurn++ % cookies.length;
          return { ...request, path: pathOf(popular), headers: headersOf(cookies[person] ?? "") };
        },
        onResponse: (status, body) => {
          if (status === 200 && JSON.parse(body).data.isNew) oneAcknowledged += 1;
        },
      },
    ],
  });
  const one = {
    name: "64 connections, one proposal",
    expected: oneAcknowledged,
    found: (await countSupports(house, popular)) - standing,
  };

  const [clicker = ""] = await signIn(sql, [(await newcomer(house)) ?? ""]);
  const beforeClicks = await countSupports(house, popular);
  await autocannon({
    url: url + pathOf(popular),
    method: "POST",
    headers: headersOf(clicker),
    connections: 8,
    amount: 400,
  });
  const clicks = {
    name: "one person, 8 clicks at once",
    expected: 1,
    found: (await countSupports(house, popular)) - beforeClicks,
  };
  const floor = await bare(Buffer.from('{"ok":true,"data":{"isNew":true}}'), "application/json");
  return { rows: [{ name: "posting a support", kind: "support", measure, bare: floor }], proofs: [many, one, clicks] };
}

async function countSupports({ sql }: House, proposalId?: string): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int from supports where ${proposalId ? sql`proposal_id = ${proposalId}` : sql`true`}`;
  return row?.count ?? 0;
}

/** A resident who has supported nothing yet. */
async function newcomer({ sql }: House): Promise<string | undefined> {
  const [row] = await sql<{ id: string }[]>`
    with person as (
      insert into people (id, voice, given_name, family_name, birth_date)
      values (gen_random_uuid(), encode(sha256(random()::text::bytea), 'hex'), 'Nuova', 'Persona', '1980-01-01')
      returning id
    )
    insert into residency_checks (id, person_id, result, source, checked_on)
    select gen_random_uuid(), id, 'resident', 'register', current_date from person
    returning person_id as id`;
  return row?.id;
}
