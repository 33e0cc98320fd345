// SPDX-License-Identifier: AGPL-3.0-or-later
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { and, asc, eq, isNotNull } from "drizzle-orm";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "#db/client.ts";
import { events } from "#db/schema/journal.ts";
import { topics } from "#db/schema/municipality.ts";
import { subscribers, subscriptionDeliveries, subscriptionMailings } from "#db/schema/subscriptions.ts";
import { atOnce } from "#db/testing/at-once.ts";
import { addMunicipality, addPerson, addStaff, addZone } from "#db/testing/fixtures.ts";
import { cancelAgendaEvent } from "#lib/agenda/commands/cancel-agenda-event.ts";
import { draftAgendaEvent } from "#lib/agenda/commands/draft-agenda-event.ts";
import { noteAgendaEvents } from "#lib/agenda/commands/note-agenda-events.ts";
import { publishAgendaEvent } from "#lib/agenda/commands/publish-agenda-event.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { Invalid, NotFound } from "#lib/kernel/errors.ts";
import { draftArticle } from "#lib/news/commands/draft-article.ts";
import { editArticle } from "#lib/news/commands/edit-article.ts";
import { noteArticles } from "#lib/news/commands/note-articles.ts";
import { publishArticle } from "#lib/news/commands/publish-article.ts";
import { withdrawArticle } from "#lib/news/commands/withdraw-article.ts";
import { react } from "#lib/worker/reactions.ts";
import { askForSubscription } from "./commands/ask-for-subscription.ts";
import { changeSubscription } from "./commands/change-subscription.ts";
import { confirmSubscription } from "./commands/confirm-subscription.ts";
import { endSubscription } from "./commands/end-subscription.ts";
import { forgetUnconfirmed } from "./commands/forget-unconfirmed.ts";
import { gatherMailings } from "./commands/gather-mailings.ts";
import { sendMailing } from "./commands/send-mailing.ts";
import { sendQuestion } from "./commands/send-question.ts";
import { subscriptionToken } from "./mailbox.ts";
import { countByChoice, countByState, findSubscription, findSubscriptionOf, listSendings } from "./queries.ts";
import type { Choices } from "./schemas.ts";

/** How the mail server answers the next recipient; 250 takes the mail. */
let answer = 250;
let taken: string[] = [];

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  disableReverseLookup: true,
  onRcptTo: (_address, _session, done) =>
    answer === 250 ? done() : done(Object.assign(new Error("no"), { responseCode: answer })),
  async onData(stream, _session, done) {
    taken.push(await text(stream));
    done();
  },
});

let officer: Staff;

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  process.env.SMTP_URL = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  await addMunicipality();
  await addZone("01");
  await addZone("02");
  await db.insert(topics).values({ code: "green", name: { it: "Verde", en: "Green" }, position: 0 });
  officer = await addStaff("participation-officer");
});

afterAll(() => new Promise<void>((closed) => server.close(closed)));

beforeEach(async () => {
  answer = 250;
  taken = [];
  await db.delete(subscriptionDeliveries);
  await db.delete(subscriptionMailings);
  await db.delete(subscribers);
});

const all: Choices = { kinds: ["news", "notice", "event"], zones: [], topics: [], rhythm: "each" };

async function asked(email: string, choices: Partial<Choices> = {}, locale: "it" | "en" = "it", at?: Temporal.Instant) {
  await askForSubscription({ email, ...all, ...choices }, locale, at);
  const rows = await db.select().from(subscribers).orderBy(asc(subscribers.id));
  const row = rows.at(-1);
  if (!row) throw new Error("nobody asked");
  return { ...row, token: subscriptionToken(row) };
}

async function subscribed(email: string, choices: Partial<Choices> = {}, locale: "it" | "en" = "it") {
  const subscriber = await asked(email, choices, locale);
  await confirmSubscription(subscriber.token, new Date(Date.now() - 1_000));
  return subscriber;
}

/** News that appeared, with what follows from it as the worker would do it. */
async function told(given: { zones?: string[]; topicCode?: string } = {}): Promise<string> {
  const { id } = await draftArticle(officer, { kind: "news", title: "Una panchina nuova" });
  await editArticle(officer, {
    ...{ id, version: 1, title: "Una panchina nuova", lead: "All’ombra.", body: "Da ieri c’è.", zones: [] },
    ...{ titleEn: "A new bench", leadEn: "", bodyEn: "It is there.", topicCode: null, dueOn: null, isUrgent: false },
    ...given,
  });
  await publishArticle(officer, { id, from: null, until: null });
  await noteArticles();
  await reactTo(id, "article.appeared");
  return id;
}

async function reactTo(subjectId: string, type: string): Promise<void> {
  const [event] = await db
    .select({ id: events.id })
    .from(events)
    .where(and(eq(events.subjectId, subjectId), eq(events.type, type)));
  if (!event) throw new Error(`${type} did not happen`);
  // It may run twice.
  await react(event.id);
  await react(event.id);
}

const deliveriesOf = (id: string) =>
  db.select().from(subscriptionDeliveries).where(eq(subscriptionDeliveries.subscriberId, id));

const mailings = () => db.select().from(subscriptionMailings);

async function sendAll(): Promise<void> {
  for (const { id, state } of await mailings()) if (state === "pending") await sendMailing(id, true);
}

describe("a subscription", () => {
  test("begins only when the mailbox confirms it, and the address is kept for no other eyes", async () => {
    const { id, token, ...row } = await asked("Ada@Example.it");
    expect(JSON.stringify(row)).not.toMatch(/ada@example/i);
    expect(row.tokenHash).not.toBe(token);
    await told();
    expect(await deliveriesOf(id)).toEqual([]);

    await sendQuestion(id);
    const mail = await PostalMime.parse(taken[0] ?? "");
    expect(mail.to).toEqual([{ address: "Ada@example.it", name: "" }]);
    expect(mail.text).toContain(`http://localhost:3000/it/iscrizione?token=${token}`);
    await confirmSubscription(token);
    await confirmSubscription(token);
    expect(await findSubscription(token)).toMatchObject({ state: "confirmed", email: "Ada@Example.it" });
    await told();
    expect(await deliveriesOf(id)).toHaveLength(1);
  });

  test("of another's address floods nobody and changes nothing", async () => {
    const at = Temporal.Instant.from("2031-05-05T08:00:00Z");
    const later = (minutes: number) => at.add({ minutes });
    const first = await asked("ada@example.it", {}, "it", at);
    await confirmSubscription(first.token);
    const questions: Date[] = [];
    for (const minutes of [1, 9, 11, 22, 33, 44, 55]) {
      await askForSubscription(
        { email: "ADA@example.it", ...all, kinds: ["event"], rhythm: "each" },
        "en",
        later(minutes),
      );
      const [row] = await db.select().from(subscribers);
      questions.push(row?.askedAt ?? new Date(0));
    }
    expect(new Set(questions.map(Number)).size).toBe(3);
    expect(await db.select().from(subscribers)).toMatchObject([{ kinds: all.kinds, locale: "it", state: "confirmed" }]);
    await sendQuestion(first.id);
    expect((await PostalMime.parse(taken[0] ?? "")).subject).toBe("Ricevi già le notizie del Comune di Valfiorita");
  });

  test("asked for many times at once is one", async () => {
    const tries = await atOnce(6, () => askForSubscription({ email: "ada@example.it", ...all }, "it"));
    expect(tries.every(({ status }) => status === "fulfilled")).toBe(true);
    expect(await db.$count(subscribers)).toBe(1);
  });

  test("that nobody confirms is forgotten after its days, a confirmed one is not", async () => {
    const at = Temporal.Now.instant();
    await asked("ada@example.it");
    await subscribed("bruno@example.it");
    expect(await forgetUnconfirmed(at.add({ hours: 24 * 3 - 1 }))).toBe(0);
    expect(await forgetUnconfirmed(at.add({ hours: 24 * 3 + 1 }))).toBe(1);
    expect(await countByState()).toEqual({ confirmed: 1 });
  });

  test("is changed and ended by its secret, by no other", async () => {
    const { id, token } = await subscribed("ada@example.it");
    const change = { ...all, language: "it" } as const;
    await changeSubscription(token, { ...change, zones: ["01"], rhythm: "weekly" });
    expect(await findSubscription(token)).toMatchObject({ zones: ["01"], rhythm: "weekly", language: "it" });
    await expect(changeSubscription(token, { ...change, zones: ["99"] })).rejects.toBeInstanceOf(Invalid);
    await expect(changeSubscription("x".repeat(43), change)).rejects.toBeInstanceOf(NotFound);
    await expect(confirmSubscription("x".repeat(43))).rejects.toBeInstanceOf(NotFound);
    await endSubscription("x".repeat(43));
    expect(await db.$count(subscribers)).toBe(1);
    await told();
    await endSubscription(token);
    await endSubscription(token);
    expect(await db.$count(subscribers)).toBe(0);
    expect(await deliveriesOf(id)).toEqual([]);
  });

  test("is in the copy of their data of who confirmed the same address", async () => {
    await subscribed("ada@example.it", { zones: ["02"] });
    const confirmed = await addPerson({ email: "Ada@example.it", emailConfirmedAt: new Date() });
    const unconfirmed = await addPerson({ email: "ada@example.it" });
    expect(await findSubscriptionOf(confirmed)).toMatchObject({ zones: ["02"], language: "it", state: "confirmed" });
    expect(await findSubscriptionOf(unconfirmed)).toBeNull();
  });
});

describe("what appears", () => {
  test("is told once to whom it concerns, in their language, with a button that ends it", async () => {
    const ada = await subscribed("ada@example.it", {}, "en");
    const zone = await subscribed("bruno@example.it", { zones: ["01"] });
    const elsewhere = await subscribed("carla@example.it", { zones: ["02"] });
    const topic = await subscribed("dino@example.it", { topics: ["green"] });
    const kinds = await subscribed("elsa@example.it", { kinds: ["event"] });
    await told({ zones: ["01"], topicCode: "green" });
    for (const { id } of [ada, zone, topic]) expect(await deliveriesOf(id)).toHaveLength(1);
    for (const { id } of [elsewhere, kinds]) expect(await deliveriesOf(id)).toEqual([]);

    await sendAll();
    await sendAll();
    expect(taken).toHaveLength(3);
    const mails = await Promise.all(taken.map((raw) => PostalMime.parse(raw)));
    const mail = mails.find(({ to }) => to?.[0]?.address === "ada@example.it");
    const header = (key: string) => mail?.headers.find((each) => each.key === key)?.value;
    expect(mail?.subject).toBe("A new bench");
    expect(mail?.text).toMatch(/http:\/\/localhost:3000\/en\/news\/una-panchina-nuova/);
    expect(header("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
    expect(header("list-unsubscribe")).toBe(`<http://localhost:3000/api/subscriptions/unsubscribe?token=${ada.token}>`);
    expect(await listSendings()).toMatchObject([{ recipients: 3, sent: 3, waiting: 0, failed: 0 }]);
    expect(await countByChoice("zones")).toEqual({ "*": 3, "01": 1, "02": 1 });

    await endSubscription(ada.token);
    expect(await listSendings()).toMatchObject([{ recipients: 3, sent: 3, waiting: 0 }]);
  });

  test("is told in the language chosen by the secret, whoever asks for the address on a page in the other", async () => {
    const { id, token } = await subscribed("ada@example.it");
    const tries = await atOnce(4, () => changeSubscription(token, { ...all, language: "en" }));
    expect(tries.every(({ status }) => status === "fulfilled")).toBe(true);
    await askForSubscription({ email: "ada@example.it", ...all }, "it", Temporal.Now.instant().add({ minutes: 11 }));
    await told();
    await sendAll();
    await sendQuestion(id);
    const [news, known] = await Promise.all(taken.map((raw) => PostalMime.parse(raw)));
    expect(news?.subject).toBe("A new bench");
    expect(news?.html).toContain('<html lang="en">');
    expect(news?.headers.find(({ key }) => key === "content-language")?.value).toBe("en");
    expect(news?.text).toContain(`http://localhost:3000/en/subscription?token=${token}`);
    expect(known?.subject).toBe("You already get the news of the Comune di Valfiorita");
  });

  test("waits for the turn of the day or week, and is in one mail, whoever gathers", async () => {
    const daily = await subscribed("ada@example.it", { rhythm: "daily" });
    const weekly = await subscribed("bruno@example.it", { rhythm: "weekly" });
    await told();
    await told();
    expect(await mailings()).toEqual([]);
    const tomorrow = Temporal.Now.instant().add({ hours: 24 });
    await atOnce(4, () => gatherMailings(tomorrow));
    await atOnce(4, () => gatherMailings(tomorrow.add({ hours: 24 * 7 })));
    for (const { id } of [daily, weekly]) {
      const own = await db.$count(
        subscriptionDeliveries,
        and(eq(subscriptionDeliveries.subscriberId, id), isNotNull(subscriptionDeliveries.mailingId)),
      );
      expect(own).toBe(2);
    }
    expect(await mailings()).toHaveLength(2);
    await sendAll();
    expect(taken).toHaveLength(2);
    expect((await PostalMime.parse(taken[0] ?? "")).subject).toBe("2 novità dal Comune di Valfiorita");
  });

  test("and was withdrawn before the mail left is not told", async () => {
    await subscribed("ada@example.it");
    const id = await told();
    await withdrawArticle(officer, { id, reason: "era la panchina sbagliata" });
    await sendAll();
    expect(taken).toEqual([]);
    expect(await mailings()).toMatchObject([{ state: "none" }]);
  });

  test("and is called off is told again, once", async () => {
    const { id: subscriber } = await subscribed("ada@example.it");
    const when = {
      startsAt: new Date("2031-05-05T16:00:00Z"),
      endsAt: new Date("2031-05-05T18:00:00Z"),
      isAllDay: false,
    };
    const { id } = await draftAgendaEvent(officer, { kind: "assembly", title: "Assemblea di zona", ...when });
    await publishAgendaEvent(officer, { id, from: null });
    await noteAgendaEvents();
    await reactTo(id, "agenda-event.appeared");
    await cancelAgendaEvent(officer, { id, occurrence: null, reason: "La sala non è agibile." });
    await reactTo(id, "agenda-event.cancelled");
    expect((await deliveriesOf(subscriber)).map(({ tiding }) => tiding).sort()).toEqual(["appeared", "cancelled"]);
    await sendAll();
    expect((await PostalMime.parse(taken[1] ?? "")).subject).toBe("Annullato: Assemblea di zona");
  });

  test("is not sent any more where the server refused three times in a row", async () => {
    const { token } = await subscribed("ada@example.it");
    answer = 550;
    for (const _ of [1, 2, 3]) {
      await told();
      await sendAll();
    }
    expect(await countByState()).toEqual({ bouncing: 1 });
    await told();
    expect(await mailings()).toHaveLength(3);
    await confirmSubscription(token);
    expect(await findSubscription(token)).toMatchObject({ state: "confirmed" });
  });
});
