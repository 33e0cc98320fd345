// SPDX-License-Identifier: AGPL-3.0-or-later
import type autocannon from "autocannon";
import type { BareServer } from "./bare-server.ts";
import type { Row } from "./figures.ts";
import type { House } from "./house.ts";
import { loadExactly } from "./load.ts";
import { residents, signIn } from "./sign-in.ts";

/** What was acknowledged and what the database holds: fewer would be lost, more would be doubled. */
export type Proof = { name: string; acknowledged: number; found: number };

const crowd = 4_000;
const warmUp = 1_000;
const measured = 6_000;

/** Supports by many people for many proposals, by 64 connections for one, and by one person from 8 places at once. */
export async function supports(house: House, bare: BareServer): Promise<{ row: Row; proofs: Proof[] }> {
  const { url, sql } = house;
  const open = await sql<{ id: string; authorId: string }[]>`
    select id, author_id as "authorId" from proposals
    where status in ('submitted', 'under-examination') order by submitted_at desc limit 200`;
  // Nobody supports a proposal of their own: the refusal would be counted as a failure.
  const authors = new Set(open.map(({ authorId }) => authorId));
  const others = (await residents(sql, crowd + authors.size)).filter((person) => !authors.has(person));
  const cookies = await signIn(sql, others.slice(0, crowd));
  const pathOf = (proposal: number) => `/api/supports?proposal=${open[proposal % open.length]?.id}`;

  /** Each turn another person; each round of the crowd moves on by one proposal, so nobody supports the same one twice. */
  function many() {
    let acknowledged = 0;
    const given = (from: number, proposalOf: (person: number, round: number) => number) => ({
      url,
      requests: [
        {
          method: "POST" as const,
          setupRequest: (request: autocannon.Request) => {
            const person = from % cookies.length;
            const proposal = proposalOf(person, Math.floor(from / cookies.length));
            from += 1;
            return { ...request, path: pathOf(proposal), headers: headersOf(cookies[person], person) };
          },
          onResponse: (status: number, body: string) => {
            if (status === 200 && JSON.parse(body).data.isNew) acknowledged += 1;
          },
        },
      ],
    });
    return { given, acknowledged: () => acknowledged };
  }

  const crowded = many();
  const spread = (person: number, round: number) => person + round;
  const before = await countSupports(house);
  await loadExactly(warmUp, crowded.given(0, spread));
  const measure = await loadExactly(measured, crowded.given(warmUp, spread));
  const byMany = await countSupports(house);

  const popular = open.length - 1;
  const rushed = many();
  await loadExactly(2_000, { ...rushed.given(0, () => popular), connections: 64 });
  const byRush = await countSupports(house);

  const [clicker] = await signIn(sql, [await newcomer(house)]);
  await loadExactly(400, { url: url + pathOf(popular), method: "POST", headers: headersOf(clicker), connections: 8 });
  const byClicks = await countSupports(house);

  const floor = await bare(Buffer.from('{"ok":true,"data":{"isNew":true}}'), "application/json");
  return {
    row: { name: "posting a support", kind: "support", measure, bare: floor },
    proofs: [
      { name: "each by another person", acknowledged: crowded.acknowledged(), found: byMany - before },
      { name: "64 connections, one proposal", acknowledged: rushed.acknowledged(), found: byRush - byMany },
      { name: "one person, 8 clicks at once, 400 in all", acknowledged: 1, found: byClicks - byRush },
    ],
  };
}

/** Every person comes from an address of their own, as behind a proxy. */
const headersOf = (cookie = "", person = 0) => ({
  cookie,
  "sec-fetch-site": "same-origin",
  "x-forwarded-for": `10.0.${person >> 8}.${person & 255}`,
});

async function countSupports({ sql }: House): Promise<number> {
  const [row] = await sql<{ count: number }[]>`select count(*)::int from supports`;
  return row?.count ?? 0;
}

/** A resident who has supported nothing yet. */
async function newcomer({ sql }: House): Promise<string> {
  const [row] = await sql<{ id: string }[]>`
    with person as (
      insert into people (id, voice, given_name, family_name, birth_date)
      values (gen_random_uuid(), encode(sha256(random()::text::bytea), 'hex'), 'Nuova', 'Persona', '1980-01-01')
      returning id
    )
    insert into residency_checks (id, person_id, result, source, checked_on)
    select gen_random_uuid(), id, 'resident', 'register', current_date from person
    returning person_id as id`;
  return row?.id ?? "";
}
