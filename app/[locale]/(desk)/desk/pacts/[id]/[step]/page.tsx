// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { StepForm } from "#components/pacts/examination/step-form.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { examinationScene, examinationStepsOf } from "#lib/pacts/examination-scene.ts";
import { verbCalled } from "#lib/pacts/examination-steps.ts";
import { PartPage } from "../_part.tsx";

type Props = { params: Promise<{ id: string; step: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const verb = verbCalled((await params).step);
  const t = await getTranslations("pact-examination");
  return { title: verb ? t(`verbs.${verb}.title`) : undefined };
}

/** One step of the examination, with what happened meanwhile above it. */
export default async function PactStepPage({ params }: Props) {
  const { id, step } = await params;
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskPactStep", { id, step }) });
  const verb = verbCalled(step);
  if (!verb) return leadToMissing();
  const t = await getTranslations("pact-examination");
  const say = await getTranslations();
  return (
    <PartPage
      id={id}
      actor={actor}
      alternates={alternates("deskPactStep", { id, step })}
      words={() => ({ title: t(`verbs.${verb}.title`), lead: t(`verbs.${verb}.text`) })}
    >
      {async ({ found, examination }) => {
        const steps = await examinationStepsOf(actor, found, examination);
        if (!steps) return leadToMissing();
        const decision = steps[verb];
        const unavailable = decision.allowed ? null : say(decision.reason, decision.params);
        const scene = await examinationScene(found, examination);
        return <StepForm locale={locale} verb={verb} scene={scene} unavailable={unavailable} />;
      }}
    </PartPage>
  );
}
