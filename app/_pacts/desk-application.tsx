// SPDX-License-Identifier: AGPL-3.0-or-later
import { getLocale, getTranslations } from "next-intl/server";
import { ApplicationSummary } from "#components/pacts/application/application-summary.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { shownApplication } from "#lib/pacts/application-shown.ts";
import type { Pact } from "#lib/pacts/lock-pact.ts";

/**
 * The whole application as it was sent, for the desk. Who only watches over it reads neither the names of a group nor its
 * files. What was moved in was never an application here.
 */
export async function DeskApplication({ pact, handles }: { pact: Pact; handles: boolean }) {
  if (pact.source !== null) return null;
  const locale = await getLocale();
  const t = await getTranslations("pact-application.own");
  const application = await shownApplication(pact, locale);
  return (
    <Disclosure summary={t("whatWasSent")}>
      <ApplicationSummary
        locale={locale}
        application={handles ? application : { ...application, members: [], files: [] }}
        mayOpen={handles}
      />
    </Disclosure>
  );
}
