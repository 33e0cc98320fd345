// SPDX-License-Identifier: AGPL-3.0-or-later
import { associations, delegations } from "#db/schema/associations.ts";
import { municipality, topics, zones } from "#db/schema/municipality.ts";
import { units } from "#db/schema/organisation.ts";
import { rules } from "#db/schema/rules.ts";
import type { Transaction } from "#db/transaction.ts";
import { recordEvent } from "#lib/journal/record-event.ts";
import { today } from "#lib/kernel/clock.ts";
import { writeStreets } from "#lib/municipality/commands/load-streets.ts";
import { catalogue } from "#lib/rules/catalogue.ts";
import { ruleChanged } from "#lib/rules/events.ts";
import { associations as registered } from "../associations.ts";
import { municipality as valfiorita } from "../municipality.ts";
import { participationRegulation } from "../regulations.ts";
import { type DecidedRule, decidedRules } from "../rules.ts";
import { streets } from "../streets.ts";
import { topics as subjects } from "../topics.ts";
import { units as offices } from "../units.ts";
import { zones as neighbourhoods } from "../zones.ts";
import { momentAtHome } from "./moments.ts";
import { type Accounts, accountOf, administratorAtWork, zoneCodeOf } from "./people.ts";
import type { Act, Scene } from "./scene.ts";

export async function seedMunicipality(tx: Transaction): Promise<void> {
  await tx.insert(municipality).values(valfiorita);
  await tx.insert(zones).values(
    neighbourhoods.map(({ shape, streets: _, ...zone }, position) => ({
      ...zone,
      position,
      polygon: {
        ...shape,
        coordinates: shape.coordinates.map((ring) =>
          ring.map(([longitude, latitude]): [number, number] => [longitude, latitude]),
        ),
      },
    })),
  );
  await writeStreets(tx, streets);
  await tx.insert(topics).values(subjects.map((topic, position) => ({ ...topic, position })));
  await tx
    .insert(units)
    .values(offices.map(({ parent, ...office }, position) => ({ ...office, parentCode: parent, position })));
}

/** The rules of the first regulation, in force since it was approved, long before the first proposal. */
export async function seedRules(tx: Transaction, accounts: Accounts, now: Temporal.Instant): Promise<void> {
  for (const rule of decidedRules.filter(isOfFirst)) await decide(tx, { accounts, now }, rule);
}

/** The rules of the other regulations, each decided before its regulation begins. */
export const ruleActs = (scene: Scene): Act[] =>
  decidedRules
    .filter((rule) => !isOfFirst(rule))
    .map((rule) => ({ at: decidedAt(scene.now, rule), perform: (tx) => decide(tx, scene, rule) }));

const isOfFirst = ({ citation }: DecidedRule) => citation.regulation === participationRegulation;

const decidedAt = (now: Temporal.Instant, { since }: DecidedRule) => momentAtHome(now, since + 1, 0.25);

type Time = { accounts: Accounts; now: Temporal.Instant };

async function decide(tx: Transaction, { accounts, now }: Time, decided: DecidedRule): Promise<void> {
  const { key, value, legalReference, citation, since } = decided;
  const actor = administratorAtWork(accounts);
  const validFrom = today(now).subtract({ days: since }).toString();
  const rule = { key, value, unit: catalogue[key].unit, validFrom };
  const cited = { citedRegulation: citation.regulation, citedAnchor: citation.anchor };
  await tx.insert(rules).values({ ...rule, ...cited, legalReference, recordedBy: actor.personId });
  await recordEvent(tx, actor, ruleChanged(rule), decidedAt(now, decided));
}

/** The register of associations; answers their identifiers by their code in the demonstration. */
export async function seedAssociations(
  tx: Transaction,
  accounts: Accounts,
  now: Temporal.Instant,
): Promise<ReadonlyMap<string, string>> {
  const dayBefore = (days: number) => today(now).subtract({ days }).toString();
  const grantedBy = accountOf(accounts, "francesca-orlandi").id;
  const identifiers = new Map<string, string>();
  for (const { code, kind, name, purpose, zone, enrolled, delegations: granted } of registered) {
    const [written] = await tx
      .insert(associations)
      .values({ kind, name, purpose: purpose.it, zoneCode: zoneCodeOf(zone), registeredOn: dayBefore(enrolled) })
      .returning({ id: associations.id });
    if (!written) throw new Error(`${name} was not written`);
    identifiers.set(code, written.id);
    await tx.insert(delegations).values(
      granted.map(({ person, since, until }) => ({
        associationId: written.id,
        personId: accountOf(accounts, person).id,
        startsOn: dayBefore(since),
        endsOn: until === undefined ? null : dayBefore(until),
        grantedBy,
      })),
    );
  }
  return identifiers;
}
