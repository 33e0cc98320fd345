// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { pageNumber } from "#lib/kernel/text.ts";
import { queueFilters } from "./vocabulary.ts";

/** The query string of the desk's queue. */
export const queueInput = z.object({
  show: z.enum(queueFilters, { error: "fields.invalid" }).default("all"),
  page: pageNumber,
});
