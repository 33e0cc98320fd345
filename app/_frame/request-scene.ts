// SPDX-License-Identifier: AGPL-3.0-or-later
import type { RequestScene } from "#components/assistance/request-fields.tsx";
import { largestUpload } from "#lib/files/queries.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { listTopics } from "#lib/municipality/queries.ts";
import { placeScene } from "./place-scene.ts";

/** What the fields of a request choose from. */
export async function requestScene(locale: Locale, page: string | null): Promise<RequestScene> {
  const [place, topics, megabytes] = await Promise.all([placeScene(), listTopics(), largestUpload()]);
  return { ...place, topics: topics.map(({ code, name }) => ({ value: code, label: name[locale] })), megabytes, page };
}
