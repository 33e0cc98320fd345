// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { href } from "#lib/kernel/paths.ts";
import type { BareServer } from "./bare-server.ts";
import type { Row } from "./figures.ts";
import type { House } from "./house.ts";
import { residents, signIn } from "./sign-in.ts";
import { formFields, personFrom, post, writers } from "./writers.ts";

/** The least it takes to file: what is proposed, what it is about, and the summary. Three posts are one filing. */
export async function filings({ url, sql }: House, bare: BareServer): Promise<Row> {
  const cookies = await signIn(sql, await residents(sql, 1_000));
  const from = (person: number) => personFrom(1, person, cookies[person]);
  const first = url + href("it", "newProposal");
  const step = (name: "placeProposal" | "reviewProposal", id: string) => url + href("it", name, { id });

  const sample = randomUUID();
  const what = await formFields(first, from(0), "title");
  await post(first, from(0), { ...what, ...idea(sample) });
  const where = await formFields(step("placeProposal", sample), from(0), "topicCode");
  await post(step("placeProposal", sample), from(0), { ...where, ...place(sample) });
  const summary = await formFields(step("reviewProposal", sample), from(0), "proposalId");

  let bytes = 0;
  const { at, rate, failures } = await writers(async (turn) => {
    const id = randomUUID();
    const headers = from(turn % cookies.length);
    await post(first, headers, { ...what, ...idea(id) });
    await post(step("placeProposal", id), headers, { ...where, ...place(id) });
    const filed = await post(step("reviewProposal", id), headers, { ...summary, proposalId: id });
    bytes = Buffer.byteLength(filed.text);
    return filed.location.endsWith(href("it", "proposalReceipt", { id }));
  });
  const measure = { rate, p50: at(0.5), p99: at(0.99), bytes, failures };
  const floor = await bare(Buffer.alloc(bytes), "text/html");
  return { name: "filing a proposal (three posts)", kind: "filing", measure, bare: floor };
}

const idea = (id: string) => ({
  id,
  version: "0",
  locale: "it",
  intent: "continue",
  title: `Una panchina all'ombra in via ${id.slice(0, 8)}`,
  body: "Chi aspetta il bus sta in piedi sotto il sole: proponiamo una panchina all'ombra del tiglio, davanti alla scuola.",
});

const place = (id: string) => ({ id, version: "1", locale: "it", intent: "continue", topicCode: "mobility" });
