// SPDX-License-Identifier: AGPL-3.0-or-later
import type { BareServer } from "./bare-server.ts";
import type { Row } from "./figures.ts";
import type { House } from "./house.ts";
import { load } from "./load.ts";
import { residents, signIn } from "./sign-in.ts";

/** What visitors read, and the question each page asks about who is looking. */
export async function readings({ url, sql }: House, bare: BareServer): Promise<Row[]> {
  const [cookie = ""] = await signIn(sql, await residents(sql, 1));
  const [newest] = await sql<
    { number: string }[]
  >`select number from cases order by opened_on desc, number desc limit 1`;
  const targets: { name: string; path: string; headers?: Record<string, string>; kind: Row["kind"] }[] = [
    { name: "home", path: "/it", kind: "page" },
    { name: "proposal list", path: "/it/proposte", kind: "page" },
    { name: "proposal map", path: "/it/proposte/mappa", kind: "page" },
    { name: "news list", path: "/it/notizie", kind: "page" },
    { name: "agenda of this month", path: "/it/agenda", kind: "page" },
    { name: "statistics", path: "/it/proposte/statistiche", kind: "page" },
    { name: "proposal page", path: `/it/proposte/${newest?.number}`, kind: "page" },
    { name: "regulation of 300 articles", path: "/it/regolamenti/regolamento-unico", kind: "page" },
    { name: "documents", path: "/it/documenti", kind: "page" },
    { name: "list of 5,000 pacts", path: "/it/patti", kind: "page" },
    { name: "map of 5,000 pacts", path: "/it/patti/mappa", kind: "page" },
    { name: "pact with its story", path: "/it/patti/R-1", kind: "page" },
    { name: "/api/viewer", path: "/api/viewer", headers: { cookie }, kind: "answer" },
  ];
  const rows: Row[] = [];
  for (const { name, path, headers, kind } of targets) {
    const response = await fetch(url + path, { headers });
    const bytes = Buffer.from(await response.arrayBuffer());
    const type = response.headers.get("content-type") ?? "text/plain";
    const floor = await bare(bytes, type);
    rows.push({ name, kind, measure: await load({ url: url + path, headers }), bare: floor });
  }
  return rows;
}
