// SPDX-License-Identifier: AGPL-3.0-or-later
import { ToldBefore } from "#components/pacts/application/told-before.tsx";
import type { Formerly } from "#lib/associations/policy.ts";
import { getLocale } from "#lib/kernel/intl.ts";
import type { ReusedStep } from "#lib/pacts/application-vocabulary.ts";
import type { Pact } from "#lib/pacts/lock-pact.ts";
import { offerOf } from "#lib/pacts/told-before.ts";

type Props = { step: ReusedStep; pact: Pact & Formerly; back?: "summary" };

/** What this applicant told before, where a step says nothing yet. */
export async function OfferToReuse({ step, pact, back }: Props) {
  const [locale, offer] = await Promise.all([getLocale(), offerOf(step, pact)]);
  return offer ? <ToldBefore locale={locale} step={step} draft={pact} back={back} offer={offer} /> : null;
}
