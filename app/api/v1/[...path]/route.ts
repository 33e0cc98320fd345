// SPDX-License-Identifier: AGPL-3.0-or-later
import { problem } from "#lib/kernel/problem.ts";

/** What the API does not have: a program is told so in its own way, not with a page. */
export const GET = (): Response =>
  problem({ status: 404, title: "Not found", detail: "See /api/v1/openapi for what there is." });
