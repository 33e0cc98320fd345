// SPDX-License-Identifier: AGPL-3.0-or-later
import { sql } from "drizzle-orm";
import { requests } from "#db/schema/assistance.ts";

/** Requests from an e-mail address, with whatever capitals it was written: mail makes no difference of them. */
export const askedFrom = (email: string) => sql`lower(${requests.email}) = lower(${email})`;
