// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { ResourceFields, resourceLabels } from "#components/pacts/application/resource-fields.tsx";
import { getTranslations } from "#lib/kernel/intl.ts";
import { keepResourcesAction } from "#lib/pacts/application-actions.ts";
import { openApplication, type StepProps } from "../../_application/open-application.ts";
import { StepForm } from "../../_application/step-form.tsx";
import { StepPage } from "../../_application/step-page.tsx";
import { OfferToReuse } from "../../_application/told-before.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pact-application.titles");
  return { title: t("resources") };
}

/** What those who apply bring themselves, and what they ask of the municipality. Nothing has to be asked. */
export default async function ResourcesPage(props: StepProps) {
  const { locale, session, pact, asked, from, saved } = await openApplication("resources", props);
  const t = await getTranslations("pact-application.resources");
  const said = asked.resources.map(({ kind, description, quantity }) =>
    t("said", { kind: t(`kinds.${kind}`), description, quantity: quantity ?? 0 }),
  );
  return (
    <StepPage session={session} step="resources" draft={{ pact, asked }} saved={saved}>
      <OfferToReuse step="resources" pact={pact} back={from} />
      <StepForm
        action={keepResourcesAction}
        draft={pact}
        back={from}
        labels={resourceLabels(t)}
        saved={[
          { label: t("own"), text: said.join("\n") },
          ...asked.support.map(({ kind, description }) => ({ label: t(`supportKinds.${kind}`), text: description })),
        ]}
      >
        <ResourceFields locale={locale} resources={asked.resources} support={asked.support} />
      </StepForm>
    </StepPage>
  );
}
