// SPDX-License-Identifier: AGPL-3.0-or-later
import { findPublic as findPublicCall } from "#lib/calls/queries.ts";
import { findPublic as findPublicCommons } from "#lib/commons/queries.ts";
import type { RouteName } from "#lib/kernel/paths.ts";
import { registerNumber } from "#lib/kernel/text.ts";
import { findCurrent } from "#lib/news/queries.ts";
import { findPublicByNumber } from "#lib/proposals/queries.ts";

type Exists = (params: Record<string, string>) => Promise<boolean>;

/** Public pages with an address of their own for each thing, and whether there is such a thing that everyone may read. */
export const ratedPages: Partial<Record<RouteName, Exists>> = {
  proposal: async ({ number }) =>
    registerNumber.safeParse(number).success && (await findPublicByNumber(number ?? "")) !== null,
  commonsItem: async ({ slug }) => (await findPublicCommons(slug ?? "")) !== null,
  call: async ({ slug }) => (await findPublicCall(slug ?? "")) !== null,
  article: async ({ slug }) => (await findCurrent(slug ?? "", new Date())) !== null,
};
