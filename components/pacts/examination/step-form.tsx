// SPDX-License-Identifier: AGPL-3.0-or-later
import { Callout } from "#components/ui/callout.tsx";
import { Prose } from "#components/ui/prose.tsx";
import type { FormAction } from "#lib/kernel/form-state.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import {
  admitAction,
  announceRefusalAction,
  archiveAction,
  arrangeVisitAction,
  askOpinionAction,
  assignAction,
  callAssemblyAction,
  classifyAction,
  mergeAction,
  openToObservationsAction,
  proposeMergerAction,
  reconsiderAction,
  refuseAction,
  requestIntegrationAction,
  takeInAction,
} from "#lib/pacts/examination-actions.ts";
import type { ExaminationVerb } from "#lib/pacts/examination-vocabulary.ts";
import { ExaminationForm } from "./examination-form.tsx";
import { StepFields, type StepScene } from "./step-fields.tsx";

const actions: Record<ExaminationVerb, FormAction> = {
  takeIn: takeInAction,
  classify: classifyAction,
  requestIntegration: requestIntegrationAction,
  askOpinion: askOpinionAction,
  arrangeVisit: arrangeVisitAction,
  openToObservations: openToObservationsAction,
  callAssembly: callAssemblyAction,
  proposeMerger: proposeMergerAction,
  merge: mergeAction,
  admit: admitAction,
  announceRefusal: announceRefusalAction,
  reconsider: reconsiderAction,
  refuse: refuseAction,
  archive: archiveAction,
  assign: assignAction,
};

const isGrave = (verb: ExaminationVerb) => ["announceRefusal", "refuse", "archive", "merge"].includes(verb);

type Props = { locale: Locale; verb: ExaminationVerb; scene: StepScene; unavailable: string | null };

/** The form of one step. Whoever comes second reads what happened meanwhile and keeps their own words. */
export function StepForm({ locale, verb, scene, unavailable }: Props) {
  const t = useTranslations("pact-examination");
  return (
    <div className="space-y-8">
      {verb === "refuse" && scene.remarks !== null ? (
        <Callout title={t("record.remarks")}>
          <Prose text={scene.remarks} lang="it" />
        </Callout>
      ) : null}
      <ExaminationForm
        locale={locale}
        action={actions[verb]}
        values={{ pactId: scene.pactId }}
        submit={t(`verbs.${verb}.submit`)}
        variant={isGrave(verb) ? "danger" : undefined}
        unavailable={unavailable}
      >
        <StepFields locale={locale} verb={verb} scene={scene} />
      </ExaminationForm>
    </div>
  );
}
