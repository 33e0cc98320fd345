// SPDX-License-Identifier: AGPL-3.0-or-later
import { Section } from "#components/layout/section.tsx";
import { ApplicationSummary } from "#components/pacts/application/application-summary.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { href } from "#lib/kernel/paths.ts";
import { shownApplication } from "#lib/pacts/application-shown.ts";
import type { Pact } from "#lib/pacts/lock-pact.ts";

/** The application as it was sent, or stands while it is written, for those who apply together. */
export async function SentApplication({ pact, speaks }: { pact: Pact; speaks: boolean }) {
  const locale = await getLocale();
  const t = await getTranslations("pact-application.own");
  return (
    <Section id="application" title={t("application")}>
      <div className="measure space-y-6">
        {pact.caseId ? (
          <p>
            <TextLink href={href(locale, "pactReceipt", { id: pact.id })}>{t("receipt")}</TextLink>
          </p>
        ) : null}
        <Disclosure summary={t("whatWasSent")} open={pact.status === "draft"}>
          <ApplicationSummary
            locale={locale}
            application={await shownApplication(pact, locale)}
            mayOpen={speaks && pact.associationId === null}
          />
        </Disclosure>
      </div>
    </Section>
  );
}
