// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { markdownText } from "#lib/kernel/markdown-text.ts";
import { moment } from "#lib/kernel/moment.ts";
import { isoDate, line, optional, pageNumber, paragraphs, uuid } from "#lib/kernel/text.ts";
import { articleKinds } from "./vocabulary.ts";

export const articleLength = { title: 140, lead: 400, body: 20_000, reason: 500 } as const;

export const draftArticleInput = z.object({
  kind: z.enum(articleKinds, { error: "fields.required" }),
  title: line(articleLength.title, 5),
});
export type DraftArticle = z.output<typeof draftArticleInput>;

const version = z.coerce.number({ error: "fields.invalid" }).int().min(1).max(1_000_000);

const codes = z.array(line(50)).max(50).default([]);

/** What an article says. English is whole or not at all: nobody reads half a text. */
export const editArticleInput = z
  .object({
    id: uuid,
    version,
    title: line(articleLength.title, 5),
    lead: paragraphs(articleLength.lead, 0),
    body: markdownText(articleLength.body, 0),
    titleEn: optional(line(articleLength.title, 5)),
    leadEn: paragraphs(articleLength.lead, 0),
    bodyEn: optional(markdownText(articleLength.body, 1)),
    topicCode: optional(line(50)),
    zones: codes,
    dueOn: optional(isoDate),
    isUrgent: z.literal("yes").optional().transform(Boolean),
  })
  .superRefine(({ titleEn, leadEn, bodyEn }, context) => {
    if (titleEn === null && (bodyEn !== null || leadEn !== "")) {
      context.addIssue({ code: "custom", path: ["titleEn"], message: "news.refusals.englishTitle" });
    }
    if (bodyEn === null && titleEn !== null) {
      context.addIssue({ code: "custom", path: ["bodyEn"], message: "news.refusals.englishBody" });
    }
  });
export type EditArticle = z.output<typeof editArticleInput>;

/** From when until when it can be read; from now on where nothing is said. */
export const publishArticleInput = z
  .object({ id: uuid, from: optional(moment), until: optional(moment) })
  .superRefine(({ from, until }, context) => {
    if (from && until && until <= from) {
      context.addIssue({ code: "custom", path: ["until"], message: "news.refusals.untilBeforeFrom" });
    }
  });
export type PublishArticle = z.output<typeof publishArticleInput>;

export const withdrawArticleInput = z.object({ id: uuid, reason: line(articleLength.reason, 10) });

export const articleIdInput = z.object({ id: uuid });

const listed = z.object({ show: z.enum(["draft", "published", "withdrawn"]).default("published"), page: pageNumber });

/** What the address of the desk's list may say. */
export const deskArticlesQuery = listed.extend({ done: z.string().optional() });

/** What was just done, where a page is come back to. */
export const doneQuery = z.object({
  done: z
    .enum(["saved", "published", "scheduled", "rescheduled", "withdrawn", "picture", "discarded"])
    .optional()
    .catch(undefined),
});

/** Which feed a reader asks for. */
export const newsFeedInput = z.object({
  kind: z.enum(articleKinds).optional(),
  zone: z.string().optional(),
  topic: z.string().optional(),
  page: pageNumber,
});
