// SPDX-License-Identifier: AGPL-3.0-or-later
import type { RatedService } from "./vocabulary.ts";

/** What a rating is of: a page by its route and canonical address, or a service. */
export type Rated =
  | { kind: "page"; name: string; address: string }
  | { kind: "service"; name: RatedService; address: null };
