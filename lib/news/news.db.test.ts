// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "#db/client.ts";
import { files } from "#db/schema/files.ts";
import { topics } from "#db/schema/municipality.ts";
import { articles } from "#db/schema/news.ts";
import { searchEntries } from "#db/schema/search.ts";
import { atOnce } from "#db/testing/at-once.ts";
import { addStaff, addZone, eventsAbout } from "#db/testing/fixtures.ts";
import { databaseCode } from "#db/transaction.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { Conflict, Invalid, NotFound, Refusal, WrongState } from "#lib/kernel/errors.ts";
import { addressOfPicture } from "#lib/kernel/markdown.ts";
import { attachPicture } from "./commands/attach-picture.ts";
import { discardArticle } from "./commands/discard-article.ts";
import { draftArticle } from "./commands/draft-article.ts";
import { editArticle } from "./commands/edit-article.ts";
import { noteArticles } from "./commands/note-articles.ts";
import { publishArticle } from "./commands/publish-article.ts";
import { removePicture } from "./commands/remove-picture.ts";
import { withdrawArticle } from "./commands/withdraw-article.ts";
import { countCurrent, findCurrent, listCurrent } from "./queries.ts";
import type { EditArticle } from "./schemas.ts";

let officer: Staff;
let administrator: Staff;
let others: Staff[];

beforeAll(async () => {
  await db.insert(topics).values({ code: "green", name: { it: "Verde", en: "Green" }, position: 0 });
  await addZone("01");
  await addZone("02");
  officer = await addStaff("participation-officer");
  administrator = await addStaff("administrator");
  others = [
    await addStaff("guarantor"),
    await addStaff("moderator"),
    await addStaff("unit-referent"),
    await addStaff("trainer"),
  ];
});

const words = (id: string, given: Partial<EditArticle> = {}): EditArticle => ({
  ...{ id, version: 1, title: "Una panchina nuova", lead: "All’ombra.", body: "Da ieri **c’è**." },
  ...{ titleEn: null, leadEn: "", bodyEn: null, topicCode: null, zones: [], dueOn: null, isUrgent: false },
  ...given,
});

async function written(given: Partial<EditArticle> = {}, kind: "news" | "notice" = "news"): Promise<string> {
  const { id } = await draftArticle(officer, { kind, title: "Una panchina nuova" });
  await editArticle(officer, words(id, given));
  return id;
}

const now = { from: null, until: null };
const typesOf = async (id: string) => (await eventsAbout(id)).map(({ type }) => type);
const inSearch = (id: string) => db.$count(searchEntries, eq(searchEntries.subjectId, id));

async function drawing(): Promise<File> {
  const bytes = await sharp({ create: { width: 2_400, height: 1_200, channels: 3, background: "#336699" } })
    .jpeg()
    .withExif({ IFD3: { GPSLatitude: "43/1 0/1 0/1" } })
    .toBuffer();
  return new File([new Uint8Array(bytes)], "foto.jpg", { type: "image/jpeg" });
}

describe("an article", () => {
  test("is written, published, found, changed and withdrawn, and the journal tells it", async () => {
    const id = await written({ topicCode: "green", zones: ["01"] });
    const { slug } = await publishArticle(officer, { id, ...now });
    expect(slug).toMatch(/^una-panchina-nuova/);
    expect(await noteArticles()).toBeGreaterThan(0);
    expect(await findCurrent(slug, new Date())).toMatchObject({ id, changedAt: null, zones: [{ code: "01" }] });
    expect(await inSearch(id)).toBe(2);

    await editArticle(administrator, words(id, { version: 2, title: "Una panchina nuova, con i braccioli" }));
    expect((await findCurrent(slug, new Date()))?.changedAt).toBeInstanceOf(Date);

    await withdrawArticle(officer, { id, reason: "Il testo parlava di un’altra panchina." });
    expect(await findCurrent(slug, new Date())).toBeNull();
    expect(await inSearch(id)).toBe(0);
    expect(await typesOf(id)).toEqual([
      "article.drafted",
      "article.changed",
      "article.published",
      "article.appeared",
      "article.changed",
      "article.withdrawn",
    ]);

    const again = await publishArticle(officer, { id, ...now });
    expect(again.done).toBe("published");
    expect(again.slug).toBe(slug);
  });

  test("appears and is over by the clock alone; what follows is noted once", async () => {
    const id = await written();
    const at = Temporal.Now.instant();
    const inMinutes = (minutes: number) => new Date(at.add({ minutes }).epochMilliseconds);
    const { slug, done } = await publishArticle(officer, { id, from: inMinutes(10), until: inMinutes(20) }, at);
    expect(done).toBe("scheduled");
    expect(await findCurrent(slug, inMinutes(9))).toBeNull();
    expect(await findCurrent(slug, inMinutes(10))).not.toBeNull();
    expect(await findCurrent(slug, inMinutes(20))).toBeNull();

    await noteArticles(at.add({ minutes: 5 }));
    expect(await inSearch(id)).toBe(0);
    await atOnce(4, () => noteArticles(at.add({ minutes: 11 })));
    expect(await inSearch(id)).toBe(2);
    await atOnce(4, () => noteArticles(at.add({ minutes: 21 })));
    expect(await inSearch(id)).toBe(0);
    const types = await typesOf(id);
    expect(types.filter((type) => type === "article.appeared")).toHaveLength(1);
    expect(types.filter((type) => type === "article.ended")).toHaveLength(1);
  });

  test("of two who save the same version the second is told, and nothing is lost", async () => {
    const id = await written();
    const both = await atOnce(4, (turn) => editArticle(officer, words(id, { version: 2, title: `Il turno ${turn}` })));
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const one of both) if (one.status === "rejected") expect(one.reason).toBeInstanceOf(Conflict);
    const [saved] = await db.select().from(articles).where(eq(articles.id, id));
    expect(saved?.version).toBe(3);
  });

  test("has an address of its own, whoever publishes the same title at once", async () => {
    const ids = await Promise.all([written(), written(), written()]);
    const given = await atOnce(3, (turn) => publishArticle(officer, { id: ids[turn] ?? "", ...now }));
    const slugs = given.map((one) => (one.status === "fulfilled" ? one.value.slug : one.reason));
    expect(new Set(slugs).size).toBe(3);
  });

  test("is not published without text, discarded after publication, or withdrawn before it", async () => {
    const { id } = await draftArticle(officer, { kind: "news", title: "Senza testo" });
    await expect(publishArticle(officer, { id, ...now })).rejects.toBeInstanceOf(Invalid);
    await expect(withdrawArticle(officer, { id, reason: "non c’è nulla da ritirare" })).rejects.toBeInstanceOf(
      WrongState,
    );
    await discardArticle(officer, id);
    await expect(editArticle(officer, words(id))).rejects.toBeInstanceOf(NotFound);
    const published = await written();
    await publishArticle(officer, { id: published, ...now });
    await expect(discardArticle(officer, published)).rejects.toBeInstanceOf(WrongState);
  });

  test("names only zones and topics that there are, and no term where it is news", async () => {
    const { id } = await draftArticle(officer, { kind: "news", title: "Una panchina nuova" });
    for (const wrong of [{ zones: ["99"] }, { zones: ["01", "01"] }, { topicCode: "none" }]) {
      await expect(editArticle(officer, words(id, wrong))).rejects.toBeInstanceOf(Invalid);
    }
    await editArticle(officer, words(id, { dueOn: "2027-01-01", isUrgent: true }));
    const [saved] = await db.select().from(articles).where(eq(articles.id, id));
    expect(saved).toMatchObject({ dueOn: null, isUrgent: false });
  });

  test("is written by the office and the administrators alone", async () => {
    const [id, file] = [await written(), await drawing()];
    for (const actor of others) {
      const refused = [
        draftArticle(actor, { kind: "news", title: "Non mia" }),
        editArticle(actor, words(id, { version: 2 })),
        publishArticle(actor, { id, ...now }),
        withdrawArticle(actor, { id, reason: "non mi piace per niente" }),
        discardArticle(actor, id),
        attachPicture(actor, { id, file, alternative: "una panchina", isDecorative: false }),
        removePicture(actor, { id, fileId: id }),
      ];
      for (const outcome of await Promise.allSettled(refused)) {
        expect(outcome).toMatchObject({ status: "rejected", reason: expect.any(Refusal) });
      }
    }
    expect(await typesOf(id)).toEqual(["article.drafted", "article.changed"]);
  });
});

describe("the pictures of an article", () => {
  test("are drawn to the size of a page, without metadata, and public with it", async () => {
    const id = await written();
    const { fileId } = await attachPicture(officer, {
      ...{ id, file: await drawing(), alternative: "una panchina", isDecorative: false },
    });
    const stored = async () => (await db.select().from(files).where(eq(files.id, fileId)))[0];
    expect(await stored()).toMatchObject({
      ...{ width: 1_600, height: 800, mediaType: "image/webp", visibility: "private", alternative: "una panchina" },
    });
    const body = `![una panchina](${addressOfPicture(fileId)})`;
    await editArticle(officer, words(id, { version: 2, body }));
    await expect(removePicture(officer, { id, fileId })).rejects.toBeInstanceOf(Invalid);
    await publishArticle(officer, { id, ...now });
    await noteArticles();
    expect((await stored())?.visibility).toBe("public");
    await withdrawArticle(officer, { id, reason: "la foto era sbagliata" });
    expect((await stored())?.visibility).toBe("private");
  });

  test("of another article are not shown, and what is no picture is not taken", async () => {
    const [mine, other] = [await written(), await written()];
    const { fileId } = await attachPicture(officer, {
      ...{ id: other, file: await drawing(), alternative: "", isDecorative: true },
    });
    const body = `![](${addressOfPicture(fileId)} "decorative")`;
    await expect(editArticle(officer, words(mine, { version: 2, body }))).rejects.toBeInstanceOf(Invalid);
    const svg = new File(['<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'], "a.svg");
    for (const file of [svg, new File([svg], "a.png"), new File(["%PDF-1.7"], "a.jpg"), new File([], "a.jpg")]) {
      await expect(
        attachPicture(officer, { id: mine, file, alternative: "una panchina", isDecorative: false }),
      ).rejects.toBeInstanceOf(Invalid);
    }
  });

  test("have words or are said to be decorative: the database asks, too", async () => {
    const id = await written();
    const bare = `![ ](${addressOfPicture(id)})`;
    for (const change of [{ body: bare }, { titleEn: "A bench", bodyEn: bare }]) {
      const failure = await db
        .update(articles)
        .set(change)
        .where(eq(articles.id, id))
        .then(
          () => null,
          (error: unknown) => databaseCode(error),
        );
      expect(failure).toBe("23514");
    }
    await db
      .update(articles)
      .set({ body: `![](${addressOfPicture(id)} "decorative")` })
      .where(eq(articles.id, id));
  });
});

test("a list holds what concerns a zone, and what concerns all of them", async () => {
  const before = await countCurrent({ zone: "02" }, new Date());
  const [everywhere, here, elsewhere] = [
    await written(),
    await written({ zones: ["02"] }, "notice"),
    await written({ zones: ["01"] }),
  ];
  for (const id of [everywhere, here, elsewhere]) await publishArticle(officer, { id, ...now });
  expect(await countCurrent({ zone: "02" }, new Date())).toBe(before + 2);
  const [first] = await listCurrent({ zone: "02", kind: "notice" }, new Date());
  expect(first?.id).toBe(here);
});
