// SPDX-License-Identifier: AGPL-3.0-or-later
import { ApplicationSummary } from "#components/pacts/application/application-summary.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import type { Actor } from "#lib/kernel/actor.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { shownApplication } from "#lib/pacts/application-shown.ts";
import type { Pact } from "#lib/pacts/lock-pact.ts";
import { handles, isOffice } from "#lib/pacts/policy.ts";

type Props = { actor: Actor; pact: Pact; unitCode: string };

/**
 * The whole application as it was sent, for the desk. Who only watches over it reads neither the names of a group nor its
 * files, and identity documents stay with the office. What was moved in was never an application here.
 */
export async function DeskApplication({ actor, pact, unitCode }: Props) {
  if (pact.source !== null) return null;
  const mayOpen = handles(actor, { unitCode });
  const locale = await getLocale();
  const t = await getTranslations("pact-application.own");
  const application = await shownApplication(pact, locale);
  const files = application.files.filter(({ kind }) => isOffice(actor) || kind !== "identity");
  return (
    <Disclosure summary={t("whatWasSent")}>
      <ApplicationSummary
        locale={locale}
        application={mayOpen ? { ...application, files } : { ...application, members: [], files: [] }}
        mayOpen={mayOpen}
      />
    </Disclosure>
  );
}
