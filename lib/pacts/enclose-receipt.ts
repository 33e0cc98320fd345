// SPDX-License-Identifier: AGPL-3.0-or-later
import { buffer } from "node:stream/consumers";
import type { Enclosure } from "#lib/gateways/mail.ts";
import { storage } from "#lib/gateways/storage.ts";
import { uuid } from "#lib/kernel/text.ts";
import type { Told } from "#lib/notifications/enclose.ts";
import { pactReceiptFile } from "./receipt.ts";

/** The receipt that goes with the mail which says that an application has arrived, in the language of the mail. */
export async function enclosePactReceipt({ params, locale }: Told): Promise<Enclosure[]> {
  const id = uuid.safeParse(params.pactId);
  if (!id.success) return [];
  const file = await pactReceiptFile(id.data, locale);
  const stream = await (await storage()).open(file.storageKey);
  if (!stream) return [];
  return [{ filename: file.name, contentType: file.mediaType, content: await buffer(stream) }];
}
