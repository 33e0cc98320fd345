// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUIDv7 } from "node:crypto";
import type { Actor } from "#lib/kernel/actor.ts";
import type { DemoProposal } from "../proposals/proposal.ts";
import { momentAtHome } from "./moments.ts";
import { accountOf } from "./people.ts";
import type { Cast, Scene } from "./scene.ts";

/** Who files a proposal, for whom, and when. */
export function castOf({ accounts, associations, now, chance }: Scene, proposal: DemoProposal): Cast {
  const author = accountOf(accounts, proposal.author);
  const associationId = proposal.association ? associations.get(proposal.association) : undefined;
  const actor: Actor = associationId
    ? { kind: "delegate", personId: author.id, level: 2, associationId }
    : { kind: "citizen", personId: author.id, level: 2 };
  return { id: randomUUIDv7(), proposal, author, actor, filedAt: momentAtHome(now, proposal.filed, chance()) };
}
