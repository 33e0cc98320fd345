// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskRadioGroup, DeskTextField } from "#components/desk/desk-fields.tsx";
import { AskedFields } from "#components/pacts/application/asked-fields.tsx";
import { getTranslations } from "#lib/kernel/intl.ts";
import { keepPlanAction } from "#lib/pacts/application-actions.ts";
import { longestPacts } from "#lib/pacts/application-rules.ts";
import { rhythms } from "#lib/pacts/vocabulary.ts";
import { answersSaved, questionLabels } from "../../_application/asked-words.ts";
import { openApplication, type StepProps } from "../../_application/open-application.ts";
import { StepForm } from "../../_application/step-form.tsx";
import { StepPage } from "../../_application/step-page.tsx";
import { OfferToReuse } from "../../_application/told-before.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pact-application.titles");
  return { title: t("plan") };
}

/** How it is done: for how long, how often, and what the office asks about it. */
export default async function PlanPage(props: StepProps) {
  const { locale, session, pact, asked, from, saved } = await openApplication("plan", props);
  const [t, words, longest] = await Promise.all([
    getTranslations("pact-application.plan"),
    getTranslations("pacts"),
    longestPacts(),
  ]);
  const sections = asked.sections.filter(({ step }) => step === "plan");
  const labels = { durationMonths: t("duration"), rhythm: t("rhythm"), ...questionLabels(locale, sections) };
  return (
    <StepPage session={session} step="plan" draft={{ pact, asked }} saved={saved}>
      <OfferToReuse step="plan" pact={pact} back={from} />
      <StepForm
        action={keepPlanAction}
        draft={pact}
        back={from}
        labels={labels}
        saved={[
          { label: labels.durationMonths, text: pact.durationMonths?.toString() ?? "" },
          { label: labels.rhythm, text: pact.rhythm ? words(`rhythm.${pact.rhythm}`) : "" },
          ...answersSaved(locale, sections, pact.answers),
        ]}
      >
        <DeskTextField
          locale={locale}
          name="durationMonths"
          label={labels.durationMonths}
          hint={t("durationHint", longest)}
          defaultValue={pact.durationMonths?.toString() ?? ""}
          inputMode="numeric"
          autoComplete="off"
        />
        <DeskRadioGroup
          locale={locale}
          name="rhythm"
          label={labels.rhythm}
          defaultValue={pact.rhythm ?? undefined}
          choices={rhythms.map((value) => ({
            value,
            label: words(`rhythm.${value}`),
            hint: t(`rhythmHints.${value}`),
          }))}
        />
        <AskedFields locale={locale} sections={sections} answers={pact.answers} />
      </StepForm>
    </StepPage>
  );
}
