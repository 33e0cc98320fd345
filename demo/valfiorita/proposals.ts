// SPDX-License-Identifier: AGPL-3.0-or-later
import { culture } from "./proposals/culture.ts";
import { examined } from "./proposals/examined.ts";
import { green } from "./proposals/green.ts";
import type { DemoProposal } from "./proposals/proposal.ts";
import { school } from "./proposals/school.ts";
import { services } from "./proposals/services.ts";
import { spaces } from "./proposals/spaces.ts";
import { streets } from "./proposals/streets.ts";

/** What the people of Valfiorita have proposed, the oldest first: the order of the register. */
export const proposals: readonly DemoProposal[] = [
  ...streets,
  ...green,
  ...school,
  ...culture,
  ...spaces,
  ...services,
  ...examined,
].sort((one, other) => other.filed - one.filed);
