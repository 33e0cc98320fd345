// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUIDv7 } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { eq } from "drizzle-orm";
import { regulations as written } from "#db/schema/regulations.ts";
import { joining, type Transaction } from "#db/transaction.ts";
import { today } from "#lib/kernel/clock.ts";
import { dayInWords } from "#lib/kernel/day-in-words.ts";
import { articleBefore } from "#lib/kernel/elision.ts";
import { importVersion } from "#lib/regulations/commands/import-version.ts";
import { openRegulation } from "#lib/regulations/commands/open-regulation.ts";
import { publishVersion } from "#lib/regulations/commands/publish-version.ts";
import { readSource } from "#lib/regulations/source.ts";
import { type DemoRegulation, type DemoVersion, regulations } from "../regulations.ts";
import { momentAtHome } from "./moments.ts";
import { type Accounts, officerAtWork } from "./people.ts";
import type { Act, Scene } from "./scene.ts";

const folder = path.join(import.meta.dirname, "..", "regulations");

/** When the participation office came to life, its regulation was brought in first: the rules rest on it. */
const broughtIn = 1_190;

type Time = { accounts: Accounts; now: Temporal.Instant };

/** The first regulation in its first version, before any rule was decided. */
export async function seedFirstRegulation(tx: Transaction, time: Time): Promise<void> {
  const [first] = regulations;
  const [version] = first?.versions ?? [];
  if (first && version) await publish(tx, time, first, version, momentAtHome(time.now, broughtIn, 0.2));
}

/** All other regulations and versions, each imported and published some days after it was decided. */
export const regulationActs = (scene: Scene): Act[] =>
  regulations.flatMap((regulation, index) =>
    regulation.versions.slice(index === 0 ? 1 : 0).map((version) => {
      const at = momentAtHome(scene.now, Math.max(version.since + version.decided - 2, 1), 0.2);
      return { at, perform: (tx) => publish(tx, scene, regulation, version, at) };
    }),
  );

const publish = (
  tx: Transaction,
  { accounts, now }: Time,
  { versions: _, ...described }: DemoRegulation,
  { file, since, decided, number, novelty }: DemoVersion,
  at: Temporal.Instant,
): Promise<void> =>
  joining(tx, async () => {
    const actor = officerAtWork(accounts);
    const versionId = randomUUIDv7();
    const read = readSource(readFileSync(path.join(folder, file)));
    const [known] = await tx.select({ id: written.id }).from(written).where(eq(written.title, described.title));
    if (known) await importVersion(actor, { versionId, regulationId: known.id }, read, at);
    else await openRegulation(actor, { ...described, versionId }, read, at);
    const begins = today(now).subtract({ days: since });
    const act = actOf(number, begins.subtract({ days: decided }));
    await publishVersion(actor, { versionId, validFrom: begins.toString(), act, novelty }, at);
  });

function actOf(number: number, day: Temporal.PlainDate): string {
  const said = dayInWords("it", day.toString());
  return `deliberazione del Consiglio comunale n. ${number} ${articleBefore(said, "del")}${said}`;
}
