// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { pageNumber, uuid } from "#lib/kernel/text.ts";
import { notificationKinds } from "./vocabulary.ts";

/** What the address of the page may say; whatever makes no sense is as if it were not there. */
export const notificationsQuery = z.object({
  page: pageNumber.catch(1),
  done: z.enum(["read", "allRead", "saved"]).optional().catch(undefined),
});

export const markReadInput = z.object({ notificationId: uuid, page: pageNumber.catch(1) });

const kinds = z.array(z.enum(notificationKinds)).transform((given) => [...new Set(given)]);

/** Boxes that are not ticked are not sent, so the form also says which ones it showed. */
export const preferencesInput = z.object({ shown: kinds, byMail: kinds });

const token = z.string().max(200).catch("");

export const unsubscribeQuery = z.object({ token, done: z.literal("1").optional().catch(undefined) });

export const unsubscribeInput = z.object({ token });
