// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskTextArea, DeskTextField } from "#components/desk/desk-fields.tsx";
import { AskedFields, Example } from "#components/pacts/application/asked-fields.tsx";
import { getTranslations } from "#lib/kernel/intl.ts";
import { keepIdeaAction } from "#lib/pacts/application-actions.ts";
import { lengths } from "#lib/pacts/application-schemas.ts";
import { answersSaved, questionLabels } from "../../_application/asked-words.ts";
import { openApplication, type StepProps } from "../../_application/open-application.ts";
import { StepForm } from "../../_application/step-form.tsx";
import { StepPage } from "../../_application/step-page.tsx";
import { OfferToReuse } from "../../_application/told-before.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pact-application.titles");
  return { title: t("idea") };
}

/** The idea: a title, a few sentences that everyone will read, and what the office asks about it. */
export default async function IdeaPage(props: StepProps) {
  const { locale, session, pact, asked, from, saved } = await openApplication("idea", props);
  const t = await getTranslations("pact-application.idea");
  const sections = asked.sections.filter(({ step }) => step === "idea");
  const labels = { title: t("title"), summary: t("summary"), ...questionLabels(locale, sections) };
  return (
    <StepPage session={session} step="idea" draft={{ pact, asked }} saved={saved}>
      <OfferToReuse step="idea" pact={pact} back={from} />
      <StepForm
        action={keepIdeaAction}
        draft={pact}
        back={from}
        labels={labels}
        saved={[
          { label: labels.title, text: pact.title },
          { label: labels.summary, text: pact.summary },
          ...answersSaved(locale, sections, pact.answers),
        ]}
      >
        <div className="space-y-2">
          <DeskTextField
            locale={locale}
            name="title"
            label={labels.title}
            hint={t("titleHint")}
            defaultValue={pact.title}
            maxLength={lengths.title * 2}
            autoComplete="off"
          />
          <Example text={t("titleExample")} />
        </div>
        <div className="space-y-2">
          <DeskTextArea
            locale={locale}
            name="summary"
            label={labels.summary}
            hint={t("summaryHint")}
            defaultValue={pact.summary}
            limit={lengths.summary}
            rows={5}
          />
          <Example text={t("summaryExample")} />
        </div>
        <AskedFields locale={locale} sections={sections} answers={pact.answers} />
      </StepForm>
    </StepPage>
  );
}
