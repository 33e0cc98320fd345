// SPDX-License-Identifier: AGPL-3.0-or-later
import { redirect } from "next/navigation";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { actorOf } from "#lib/accounts/session.ts";
import { withFormerName } from "#lib/associations/queries.ts";
import { getLocale } from "#lib/kernel/intl.ts";
import { href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { askedOf } from "#lib/pacts/application-asked.ts";
import { applicationQuery } from "#lib/pacts/application-schemas.ts";
import { requireApplicant } from "#lib/pacts/application-standing.ts";
import type { ApplicationStep } from "#lib/pacts/application-vocabulary.ts";
import { pageOfStep } from "#lib/pacts/application-walk.ts";
import { findOwnPact } from "#lib/pacts/own.ts";

export type StepProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, unknown>>;
};

/** The draft of a step's page, for who writes it; what was filed is read on its own page. */
export async function openApplication(step: ApplicationStep, { params, searchParams }: StepProps) {
  const id = uuid.safeParse((await params).id);
  if (!id.success) return leadToMissing();
  const locale = await getLocale();
  const session = await requireApplicant(href(locale, pageOfStep[step], { id: id.data }));
  const own = await findOwnPact(actorOf(session), id.data);
  if (!own?.speaks && !own?.isFormer) return leadToMissing();
  if (own.pact.status !== "draft") redirect(href(locale, "ownPact", { id: own.pact.id }));
  const [pact, asked] = await Promise.all([withFormerName(own.pact, own.isFormer), askedOf(own.pact)]);
  return { locale, session, pact, asked, ...applicationQuery.parse(await searchParams) };
}
