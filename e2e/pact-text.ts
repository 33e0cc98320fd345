// SPDX-License-Identifier: AGPL-3.0-or-later
import { type APIRequestContext, expect } from "@playwright/test";
import { today } from "#lib/kernel/clock.ts";
import { href } from "#lib/kernel/paths.ts";
import { notYetSaid } from "#lib/pacts/text-vocabulary.ts";
import type { PactKind } from "#lib/pacts/vocabulary.ts";
import { takeInPact } from "./pact-examination.ts";
import { setPactScene } from "./pacts.ts";
import { personCalled } from "./paper.ts";
import { fillIn, hiddenBeside, send, unescaped } from "./plain-form.ts";

/* The way of a text from the admission to the signatures, sent without drawing a page. */

export const [citizen, officer, mayorStaff] = ["renato-cecchini", "silvia-guerrini", "silvia-martelli"] as const;

export type Parties = { office: APIRequestContext; citizens: APIRequestContext };

export type AtTheTable = { id: string; number: string };

export const partiesOf = async (requestsOf: (who: string) => Promise<APIRequestContext>): Promise<Parties> => ({
  office: await requestsOf(officer),
  citizens: await requestsOf(citizen),
});

/** An application on paper that was admitted: its text has begun. */
export async function sitAtTable(parties: Parties, kind: PactKind = "ordinary"): Promise<AtTheTable> {
  const { office } = parties;
  return admitPact(parties, await setPactScene(office, await personCalled(office, "Cecchini")), kind);
}

/** What was applied for is taken in and admitted: its text has begun. */
export async function admitPact({ office }: Parties, id: string, kind: PactKind = "ordinary"): Promise<AtTheTable> {
  const number = await takeInPact(office, id);
  const step = (name: string) => href("it", "deskPactStep", { id, step: name });
  await fillIn(office, step("classify"), "kindReason", { kind, kindReason: "Secondo le opere che si fanno." });
  await fillIn(office, step("admit"), "reasons", { reasons: "La proposta cura un’area che nessuno cura." });
  await expect.poll(async () => (await clausesAt(office, id)).length, { timeout: 20_000 }).toBeGreaterThan(0);
  return { id, number };
}

const deskText = (id: string) => href("it", "deskPactText", { id });

/** The clauses as the desk reads them: which still say that something is missing. */
async function clausesAt(office: APIRequestContext, id: string): Promise<{ id: string; isOpen: boolean }[]> {
  const page = await (await office.get(deskText(id))).text();
  return [...page.matchAll(/<article id="clause-([0-9a-f-]{36})"[\s\S]*?<\/article>/g)].map(
    ([article, clause = ""]) => ({
      id: clause,
      isOpen: article.includes(notYetSaid),
    }),
  );
}

/** Says what the application left open, so that nothing keeps the text from being frozen. */
export async function completeText({ office }: Parties, id: string): Promise<void> {
  for (const clause of await clausesAt(office, id)) {
    if (!clause.isOpen) continue;
    const address = href("it", "deskPactClause", { id, clause: clause.id });
    const page = unescaped(await (await office.get(address)).text());
    const heading = /<input(?=[^>]*name="heading")[^>]*value="([^"]*)"/.exec(page)?.[1] ?? "";
    const body = /<textarea[^>]*name="body"[^>]*>([\s\S]*?)<\/textarea>/.exec(page)?.[1] ?? "";
    const words = { heading, body: body.replaceAll(notYetSaid, "come concordato"), remark: "" };
    await fillIn(office, address, "body", words);
  }
}

/** A side agrees to all that is open, as it reads now. */
export async function agreeToText(side: APIRequestContext, address: string): Promise<void> {
  const page = unescaped(await (await side.get(address)).text());
  const buttons = [...page.matchAll(/<button[^>]*name="clauses"[^>]*>/g)].map(([button]) => button);
  const clauses = buttons
    .map((button) => /value="([^"]*)"/.exec(button)?.[1] ?? "")
    .flatMap((value) => value.split(" "));
  if (clauses.length === 0) return;
  await fillIn(side, address, "clauses", { clauses: [...new Set(clauses)].join(" ") });
}

/** Both sides agree to the whole text. */
export async function agreeTogether(parties: Parties, id: string): Promise<void> {
  await completeText(parties, id);
  await agreeToText(parties.office, deskText(id));
  await agreeToText(parties.citizens, href("it", "ownPactText", { id }));
}

/** Closes the text of an ordinary pact, which can be signed from then on. */
export async function freezeTogether(parties: Parties, id: string): Promise<void> {
  await agreeTogether(parties, id);
  const response = await closeText(parties, id);
  expect(response.url()).toContain("done=1");
}

/** The button that closes a text stands alone in its form. */
async function closeText({ office }: Parties, id: string) {
  const page = await (await office.get(deskText(id))).text();
  const section = /<section[^>]*id="freeze"[\s\S]*?<\/section>/.exec(page)?.[0] ?? "";
  return send(office, { address: deskText(id), hidden: hiddenBeside("pactId", section) ?? {} }, {});
}

/** Both sign the closed text on one paper, at the desk. */
export async function signOnPaper({ office }: Parties, id: string): Promise<void> {
  const address = href("it", "deskPactSigning", { id });
  const page = await (await office.get(address)).text();
  const places = [...page.matchAll(/name="(signers\.[a-z]+:[0-9a-f-]{36})"/g)].map(([, name = ""]) => [name, "yes"]);
  const scan = await (await office.get(`/api/pact-texts/${id}`)).body();
  const file = { name: "firme.pdf", mimeType: "application/pdf", buffer: scan };
  const signed = { ...Object.fromEntries(places), signedOn: today().toString(), file };
  expect((await fillIn(office, address, places[0]?.[0] ?? "signers", signed)).url()).toContain("done=1");
}

/** A pact that was closed, signed on paper by both and recorded: it is in force from today on, once it has begun. */
export async function signTogether(parties: Parties, id: string): Promise<void> {
  await freezeTogether(parties, id);
  await signOnPaper(parties, id);
  const [on, address] = [today(), href("it", "deskPactSigning", { id })];
  const days = { startsOn: on.toString(), endsOn: on.add({ months: 12 }).subtract({ days: 1 }).toString() };
  const act = { actNumber: "Rep. 12/2026", signedOn: on.toString(), checked: "yes", ...days };
  expect((await fillIn(parties.office, address, "actNumber", act)).url()).toContain("done=1");
}
