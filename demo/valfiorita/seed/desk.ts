// SPDX-License-Identifier: AGPL-3.0-or-later
import { savedQueues } from "#db/schema/cases.ts";
import { follows } from "#db/schema/follows.ts";
import { templates, templateVersions } from "#db/schema/templates.ts";
import type { Transaction } from "#db/transaction.ts";
import { today } from "#lib/kernel/clock.ts";
import { templateWritten } from "#lib/templates/events.ts";
import { answerTemplates } from "../answer-templates.ts";
import { responsibleFor } from "../employees.ts";
import { momentAtTheOffice } from "./moments.ts";
import { accountOf, zoneCodeOf } from "./people.ts";
import { type Act, dateOf, recordPastEvent, type Scene } from "./scene.ts";

/** What some of Valfiorita keep for themselves: the views of an officer, what two citizens follow. */
export async function seedChoices(tx: Transaction, { accounts }: Scene): Promise<void> {
  const officer = accountOf(accounts, "silvia-guerrini").id;
  await tx.insert(savedQueues).values([
    { personId: officer, name: "Parchi e giardini", query: "show=all&topic=green" },
    { personId: officer, name: "Nuove, ancora di nessuno", query: "show=unassigned" },
  ]);
  const wanted = true;
  await tx.insert(follows).values([
    { personId: accountOf(accounts, "giulia-ferrandi").id, kind: "topic", subjectId: "green", wanted },
    { personId: accountOf(accounts, "tommaso-bellandi").id, kind: "zone", subjectId: centre(), wanted },
  ]);
}

function centre(): string {
  const code = zoneCodeOf("centro-storico");
  if (!code) throw new Error("Valfiorita has no centre");
  return code;
}

/** The offices write the texts that their answers begin from. */
export const templateActs = (scene: Scene): Act[] =>
  answerTemplates.map((template) => {
    const at = momentAtTheOffice({
      ...scene,
      day: today(scene.now).subtract({ days: template.days }),
      after: scene.now.subtract({ hours: 24 * (template.days + 5) }),
      fraction: 0.5,
    });
    return { at, perform: (tx) => writeTemplate(tx, scene, template, at) };
  });

async function writeTemplate(
  tx: Transaction,
  { accounts }: Scene,
  { title, topic, unit, answer, nextSteps }: (typeof answerTemplates)[number],
  at: Temporal.Instant,
): Promise<void> {
  const { id: employee, roles } = responsibleFor(unit);
  const personId = accountOf(accounts, employee).id;
  const [written] = await tx.insert(templates).values({ version: 1 }).returning({ id: templates.id });
  if (!written) throw new Error("the template was not written");
  await tx.insert(templateVersions).values({
    ...{ templateId: written.id, version: 1, title, topicCode: topic, answer, nextSteps },
    ...{ writtenBy: personId, writtenAt: dateOf(at) },
  });
  const appointments = roles.map((role) => ({ unitCode: unit, role }));
  await recordPastEvent(tx, { kind: "staff", personId, level: 2, appointments }, templateWritten(written.id), at);
}
