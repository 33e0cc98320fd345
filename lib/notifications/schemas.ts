// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { mailLanguages } from "#lib/accounts/vocabulary.ts";
import { optional, pageNumber, uuid } from "#lib/kernel/text.ts";
import { type Frequency, frequencies, type NotificationTopic, notificationTopics } from "./vocabulary.ts";

/** What the address of the page may say; whatever makes no sense is as if it were not there. */
export const notificationsQuery = z.object({
  page: pageNumber.catch(1),
  done: z.enum(["read", "allRead"]).optional().catch(undefined),
});

export const markReadInput = z.object({ notificationId: uuid, page: pageNumber.catch(1) });

/** What the page of preferences may say in its address. */
export const preferencesQuery = z.object({ done: z.literal("saved").optional().catch(undefined) });

const rhythm = optional(z.enum(frequencies));

/** The language of the mails, and a rhythm for each topic that the form showed; of the others nothing is said. */
export const preferencesInput = z
  .object({
    language: optional(z.enum(mailLanguages)),
    ...(Object.fromEntries(notificationTopics.map((topic) => [topic, rhythm])) as Record<
      NotificationTopic,
      typeof rhythm
    >),
  })
  .transform(({ language, ...given }) => ({
    language,
    rhythms: Object.fromEntries(Object.entries(given).filter(([, frequency]) => frequency !== null)) as Partial<
      Record<NotificationTopic, Frequency>
    >,
  }));

const token = z.string().max(300).catch("");

export const unsubscribeQuery = z.object({ token, done: z.literal("1").optional().catch(undefined) });

export const unsubscribeInput = z.object({ token });
