// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Telling } from "./audiences.ts";

/** What those who apply are told of their application. */
export const applicationTold: Record<string, Telling> = {
  "pact.submitted": { kind: "pact-submitted", audience: ["applicants"] },
  "pact.withdrawn": { kind: "pact-withdrawn", audience: ["applicants", "contact", "manager"] },
};
