// SPDX-License-Identifier: AGPL-3.0-or-later
import { eq } from "drizzle-orm";
import { articles } from "#db/schema/news.ts";
import { joining, type Transaction } from "#db/transaction.ts";
import { romeTimeZone, today } from "#lib/kernel/clock.ts";
import { addressOfPicture } from "#lib/kernel/markdown.ts";
import { attachPicture } from "#lib/news/commands/attach-picture.ts";
import { draftArticle } from "#lib/news/commands/draft-article.ts";
import { editArticle } from "#lib/news/commands/edit-article.ts";
import { noteAppearance } from "#lib/news/commands/note-articles.ts";
import { publishArticle } from "#lib/news/commands/publish-article.ts";
import { type DemoArticle, news } from "../news.ts";
import { drawPhotograph } from "../photographs.ts";
import { momentAtTheOffice } from "./moments.ts";
import { officer } from "./office-acts.ts";
import { type Act, dateOf, type Scene } from "./scene.ts";

/** The office writes, publishes and corrects what it tells. */
export const newsActs = (scene: Scene): Act[] =>
  news.flatMap((article) => {
    const ago = Math.max(0, article.ago ?? 0);
    const at = officeMoment(scene, ago, 0.4);
    let id = "";
    const write: Act = {
      at,
      perform: (tx) =>
        joining(tx, async () => {
          id = await writeArticle(scene, article, at);
        }),
    };
    if (article.changed === undefined) return [write];
    const changedAt = officeMoment(scene, article.changed, 0.8);
    return [write, { at: changedAt, perform: (tx) => correct(tx, id, changedAt) }];
  });

/** A morning of the office; where that has not come today, the day before. */
const officeMoment = (scene: Scene, ago: number, fraction: number): Temporal.Instant =>
  momentAtTheOffice({
    ...scene,
    day: today(scene.now).subtract({ days: ago }),
    after: scene.now.subtract({ hours: 24 * (ago + 6) }),
    fraction,
  });

async function writeArticle(scene: Scene, article: DemoArticle, at: Temporal.Instant): Promise<string> {
  const actor = officer(scene, "participation");
  const { id } = await draftArticle(actor, { kind: article.kind, title: article.title }, at);
  const picture = article.picture ? await pictureFor(actor, id, article.picture) : "";
  const english = article.english ?? null;
  await editArticle(
    actor,
    {
      ...{ id, version: 1, title: article.title, lead: article.lead, body: article.body.replace("{picture}", picture) },
      titleEn: english?.title ?? null,
      leadEn: english?.lead ?? "",
      bodyEn: english?.body.replace("{picture}", picture) ?? null,
      topicCode: article.topic,
      zones: [...(article.zones ?? [])],
      dueOn: article.due === undefined ? null : today(scene.now).add({ days: article.due }).toString(),
      isUrgent: article.isUrgent ?? false,
    },
    at,
  );
  if (article.ago === undefined) return id;
  const from = article.ago < 0 ? dayAt(scene, -article.ago, 9) : null;
  const until = article.until === undefined ? null : dayAt(scene, article.until, 18);
  await publishArticle(actor, { id, from, until }, at);
  if (from === null) await noteAppearance(id, at);
  return id;
}

async function pictureFor(actor: ReturnType<typeof officer>, id: string, shows: string): Promise<string> {
  const file = await drawPhotograph(shows.toLowerCase());
  const { fileId } = await attachPicture(actor, { id, file, alternative: shows, isDecorative: false });
  return `![${shows}](${addressOfPicture(fileId)})`;
}

const dayAt = ({ now }: Scene, ahead: number, hour: number): Date =>
  dateOf(
    today(now)
      .add({ days: ahead })
      .toZonedDateTime({ timeZone: romeTimeZone, plainTime: Temporal.PlainTime.from({ hour }) })
      .toInstant(),
  );

/** A word put right after people had read it. */
async function correct(tx: Transaction, id: string, at: Temporal.Instant): Promise<void> {
  await tx
    .update(articles)
    .set({ changedAt: dateOf(at), updatedAt: dateOf(at) })
    .where(eq(articles.id, id));
}
