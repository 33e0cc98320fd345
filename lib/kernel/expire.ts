// SPDX-License-Identifier: AGPL-3.0-or-later
import { revalidateTag } from "next/cache";
import { expiry } from "./expiry.ts";

/** Makes the next reader of what carries these tags wait for the new version: nobody reads what is known to be old. */
export function expire(...tags: string[]): void {
  for (const tag of tags) revalidateTag(tag, { expire: 0 });
  expiry.publish(tags);
}
