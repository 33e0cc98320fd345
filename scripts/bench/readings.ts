// SPDX-License-Identifier: AGPL-3.0-or-later
import type { BareServer } from "./bare-server.ts";
import type { Row } from "./figures.ts";
import type { House } from "./house.ts";
import { load } from "./load.ts";
import { residents, signIn } from "./sign-in.ts";

type Asked = { path: string; headers?: Record<string, string> };

type Target = { name: string; kind: Row["kind"]; asked: (house: House) => Promise<Asked> };

const page = (name: string, path: string): Target => ({ name, kind: "page", asked: async () => ({ path }) });

/** What visitors read, and the question each page asks about who is looking. */
const targets: readonly Target[] = [
  page("home", "/it"),
  page("proposal list", "/it/proposte"),
  page("proposal map", "/it/proposte/mappa"),
  page("news list", "/it/notizie"),
  page("agenda of this month", "/it/agenda"),
  page("statistics", "/it/proposte/statistiche"),
  { name: "proposal page", kind: "page", asked: newestProposal },
  page("regulation of 300 articles", "/it/regolamenti/regolamento-unico"),
  page("documents", "/it/documenti"),
  page("list of 5,000 pacts", "/it/patti"),
  page("map of 5,000 pacts", "/it/patti/mappa"),
  page("pact with its story", "/it/patti/R-1"),
  { name: "/api/viewer", kind: "answer", asked: someViewer },
];

/** Each measures one of them in a house. */
export const readings = targets.map(({ name, kind, asked }) => async (house: House, bare: BareServer): Promise<Row> => {
  const { path, headers } = await asked(house);
  const response = await fetch(house.url + path, { headers });
  const bytes = Buffer.from(await response.arrayBuffer());
  const type = response.headers.get("content-type") ?? "text/plain";
  const floor = await bare(bytes, type);
  return { name, kind, measure: await load({ url: house.url + path, headers }), bare: floor };
});

async function newestProposal({ sql }: House): Promise<Asked> {
  const [newest] = await sql<
    { number: string }[]
  >`select number from cases order by opened_on desc, number desc limit 1`;
  return { path: `/it/proposte/${newest?.number}` };
}

async function someViewer({ sql }: House): Promise<Asked> {
  const [cookie = ""] = await signIn(sql, await residents(sql, 1));
  return { path: "/api/viewer", headers: { cookie } };
}
