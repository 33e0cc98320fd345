// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import type { APIRequestContext } from "@playwright/test";
import { href } from "#lib/kernel/paths.ts";
import { expect, test } from "../fixtures.ts";
import { photographWithPlace } from "../pictures.ts";
import { fillIn, formWith, type PlainForm, send, unescaped, type Values } from "../plain-form.ts";
import { filed, keepDraft, newIdea, wordsIn } from "../proposal.ts";
import { addressOf } from "../scene.ts";

const t = wordsIn("it");
/** Not the author of the scene: whoever sends so much so fast would soon be asked to wait. */
const author = "amina-dembele";
const stranger = "tommaso-bellandi";

const elsewhere = { origin: "https://example.org", "sec-fetch-site": "cross-site" };

const textOf = async (requests: APIRequestContext, address: string) => (await requests.get(address)).text();

test("what writes answers only to our own pages, and to who signed in", async ({ requestsOf }) => {
  const { id } = await filed(await requestsOf(author), newIdea());
  const handlers = [
    `/api/supports?proposal=${id}`,
    `/api/proposals/${id}/follow?wanted=yes`,
    "/api/comments",
    "/api/my-data",
    "/api/desk/queue",
    "/api/auth/sign-in",
    "/api/auth/sign-out",
  ];
  for (const handler of handlers) {
    const requests = await requestsOf(stranger);
    const fromElsewhere = await requests.post(handler, {
      headers: elsewhere,
      form: { entrance: "spid", locale: "it" },
    });
    expect(fromElsewhere.status(), `${handler} from another site`).toBe(403);
    const fromNowhere = await requests.post(handler, { headers: { origin: "" } });
    expect(fromNowhere.status(), `${handler} from nowhere`).toBe(403);
  }
  const visitor = await requestsOf(null);
  for (const handler of handlers.slice(0, 5)) expect((await visitor.post(handler)).status(), handler).toBe(403);
  expect(await supportsOf(visitor, id)).toMatchObject({ signedIn: false, supported: false });
  expect(await supportsOf(await requestsOf(stranger), id)).toMatchObject({ signedIn: true, supported: false });
});

const supportsOf = async (requests: APIRequestContext, id: string) =>
  (await requests.get(`/api/supports?proposal=${id}`)).json();

test("a form of another site is refused, though the cookie comes with it", async ({ requestsOf }) => {
  const requests = await requestsOf(author);
  const { id, number } = await filed(requests, newIdea());
  const form = await formWith(requests, href("it", "withdrawProposal", { id }), "proposalId");
  const answer = await requests.post(form.address, { multipart: form.hidden, headers: elsewhere, maxRedirects: 0 });
  expect(answer.status()).toBeGreaterThanOrEqual(400);
  expect(answer.status()).toBeLessThan(500);
  expect(await textOf(requests, href("it", "proposal", { number }))).not.toContain(t("proposals.status.withdrawn"));
});

test("a form that is sent without having signed in leads to the sign-in and does nothing", async ({ requestsOf }) => {
  const requests = await requestsOf(author);
  const { id, number } = await filed(requests, newIdea());
  const form = await formWith(requests, href("it", "withdrawProposal", { id }), "proposalId");
  const visitor = await requestsOf(null);
  const answer = await visitor.post(form.address, { multipart: form.hidden, maxRedirects: 0 });
  expect(answer.status()).toBe(303);
  expect(answer.headers().location).toContain(href("it", "signIn"));
  expect(await textOf(visitor, href("it", "proposal", { number }))).not.toContain(t("proposals.status.withdrawn"));
});

test("nobody changes, sends, throws away or withdraws what belongs to another", async ({ requestsOf }) => {
  const mine = await requestsOf(author);
  const theirs = await requestsOf(stranger);
  const idea = newIdea();
  const draft = await keepDraft(mine, idea);
  const { id, number } = await filed(mine, newIdea());
  const theirDraft = await keepDraft(theirs, newIdea());
  const { id: theirFiled } = await filed(theirs, newIdea());

  /** The form on a page of one's own, with somebody else's proposal in the place of one's own. */
  const forged = async (address: string, holding: string, values: Values) => {
    const answer = await send(theirs, await formWith(theirs, address, holding), values);
    expect(answer.status(), address).toBe(403);
    return unescaped(await answer.text());
  };
  const writing = href("it", "draftProposal", { id: theirDraft });
  const change = { id: draft, version: "1", title: "Il titolo di un altro", body: "", intent: "save" };
  expect(await forged(writing, "title", change)).toContain(t("proposals.refusals.notAuthor"));
  const notTheirs = t("proposals.refusals.notAuthor");
  expect(await forged(writing, "proposalId", { proposalId: draft })).toContain(notTheirs);
  const review = href("it", "reviewProposal", { id: theirDraft });
  expect(await forged(review, "proposalId", { proposalId: draft })).toContain(notTheirs);
  const withdrawal = href("it", "withdrawProposal", { id: theirFiled });
  expect(await forged(withdrawal, "proposalId", { proposalId: id })).toContain(notTheirs);

  expect(await textOf(mine, href("it", "draftProposal", { id: draft }))).toContain(idea.title);
  expect(await textOf(mine, href("it", "proposal", { number }))).not.toContain(t("proposals.status.withdrawn"));
});

test("what the office does, only the office does", async ({ requestsOf, scene }) => {
  const officer = await requestsOf("silvia-guerrini");
  const answering = addressOf("deskCaseStep", "it", scene);
  const revocation = addressOf("deskRevokeDelegation", "it", scene);
  const before = stepsIn(await textOf(officer, answering));
  const promise = { nextSteps: "La posiamo domani.", implementingUnitCode: "green" };
  const answer = { outcome: "accepted", answer: "Sì. ".repeat(30), ...promise };
  const acts: [PlainForm, Values][] = [
    [await formWith(officer, answering, "answer"), answer],
    [await formWith(officer, revocation, "reason"), { reason: "Ha cambiato idea." }],
  ];
  for (const [form, values] of acts) {
    const multipart = { ...form.hidden, ...values };
    const asCitizen = await (await requestsOf(stranger)).post(form.address, { multipart, maxRedirects: 0 });
    expect(asCitizen.headers().location, form.address).toContain("reason=staff-only");
    for (const who of ["marco-tanzini", "elena-baroncelli", "paolo-ricciarelli"]) {
      expect((await send(await requestsOf(who), form, values)).status(), who).toBe(403);
    }
  }
  expect(stepsIn(await textOf(officer, answering))).toEqual(before);
  expect((await officer.get(revocation)).url(), "the delegation still stands").toContain(revocation);
});

/** What can be written where a case is answered: nothing any more once it is. */
const stepsIn = (html: string) => html.match(/<textarea[^>]*name="\w+"/g);

test("the attachment of a draft is its author's alone; filed, it is everybody's", async ({ requestsOf }) => {
  const mine = await requestsOf(author);
  const name = `${randomUUID()}.jpg`;
  const file = { name, mimeType: "image/jpeg", buffer: await photographWithPlace() };
  const draft = await keepDraft(mine, newIdea(), file);
  const copy = await mine.post("/api/my-data");
  const attached = (await copy.json()).files.find((each: { name: string }) => each.name === name);
  const address = `/api/files/${attached?.id}`;

  expect((await mine.get(address)).status()).toBe(200);
  for (const who of [null, stranger, "silvia-guerrini", "francesca-orlandi"]) {
    expect((await (await requestsOf(who)).get(address)).status(), String(who)).toBe(404);
  }
  await fillIn(mine, href("it", "reviewProposal", { id: draft }), "proposalId", {});
  const everybodys = await (await requestsOf(null)).get(address);
  expect(everybodys.status()).toBe(200);
  expect(everybodys.headers()).toMatchObject({
    "x-content-type-options": "nosniff",
    "content-disposition": expect.stringContaining("attachment"),
  });
});
