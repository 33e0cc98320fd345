// SPDX-License-Identifier: AGPL-3.0-or-later
import { buffer } from "node:stream/consumers";
import type { Enclosure } from "#lib/gateways/mail.ts";
import { storage } from "#lib/gateways/storage.ts";
import type { Told } from "#lib/notifications/enclose.ts";
import { findByNumber } from "./queries.ts";
import { receiptFile } from "./receipt.ts";

/** The receipt that goes with the mail which says that a proposal has arrived, in the language of the mail. */
export async function encloseReceipt({ params, locale }: Told): Promise<Enclosure[]> {
  const proposal = await findByNumber(params.number ?? "");
  if (!proposal) return [];
  const file = await receiptFile(proposal.id, locale);
  const stream = await (await storage()).open(file.storageKey);
  if (!stream) return [];
  return [{ filename: file.name, contentType: file.mediaType, content: await buffer(stream) }];
}
