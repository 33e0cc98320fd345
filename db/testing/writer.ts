// SPDX-License-Identifier: AGPL-3.0-or-later

import { supportProposal } from "#lib/proposals/commands/support-proposal.ts";
import { aCitizen, aFiledProposal } from "./house.ts";

/**
 * A process that files and supports without end, as many at once as a web server does, and says a line for each write
 * that was acknowledged. It is there to be killed.
 */
const say = (line: string) => process.stdout.write(`${line}\n`);

async function write(): Promise<void> {
  const author = await aCitizen();
  for (;;) {
    const { proposalId, number } = await aFiledProposal(author);
    say(`filed ${number}`);
    const person = await aCitizen();
    await supportProposal(person, { proposalId });
    say(`supported ${proposalId} ${person.personId}`);
  }
}

await Promise.all(Array.from({ length: 8 }, write)).catch(() => process.exit(1));
