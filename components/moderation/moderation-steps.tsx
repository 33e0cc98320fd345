// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskRadioGroup, DeskTextArea } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { Section } from "#components/layout/section.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { decideAction, decideAppealAction } from "#lib/moderation/actions.ts";
import { explanationLength } from "#lib/moderation/schemas.ts";
import { appealOutcomes, decisionVerbs, type ModerationStatus } from "#lib/moderation/vocabulary.ts";
import { moderationWorkflow } from "#lib/moderation/workflow.ts";
import { DecisionFields } from "./decision-fields.tsx";

type Props = {
  locale: Locale;
  moderation: { id: string; status: ModerationStatus };
  /** Why who looks cannot decide; null where they can. */
  unavailable: { decide: string | null; decideAppeal: string | null };
};

/** What can be decided now: the thing itself, or the appeal against a decision. */
export function ModerationSteps({ locale, moderation, unavailable }: Props) {
  const t = useTranslations("moderation");
  const { id, status } = moderation;
  const verbs = decisionVerbs.filter((verb) => moderationWorkflow.can(verb, status));
  const isAppealed = moderationWorkflow.can("accept", status);
  const common = {
    locale,
    values: { moderationId: id },
    words: { stale: t("item.stale"), staleText: t("item.staleText"), done: t("item.done") },
  };
  return (
    <>
      <Section id="decide" title={t("item.decide")}>
        <DeskForm
          {...common}
          action={decideAction}
          labels={{ verb: t("bulk.verb"), ground: t("bulk.ground"), explanation: t("bulk.explanation") }}
          submit={t("bulk.submit")}
          unavailable={unavailable.decide ?? (verbs.length === 0 ? t("item.notNow") : null)}
        >
          <DecisionFields locale={locale} verbs={verbs} />
        </DeskForm>
      </Section>
      <Section id="appeal" title={t("item.decideAppeal")}>
        <DeskForm
          {...common}
          action={decideAppealAction}
          labels={{ outcome: t("item.outcome"), answer: t("item.answerField") }}
          submit={t("item.submitAppeal")}
          unavailable={isAppealed ? unavailable.decideAppeal : t("item.notAppealed")}
        >
          <div className="measure space-y-8">
            <DeskRadioGroup
              locale={locale}
              name="outcome"
              label={t("item.outcome")}
              choices={appealOutcomes.map((outcome) => ({ value: outcome, label: t(`item.outcomes.${outcome}`) }))}
            />
            <DeskTextArea
              locale={locale}
              name="answer"
              label={t("item.answerField")}
              limit={explanationLength.maximum}
              rows={4}
            />
          </div>
        </DeskForm>
      </Section>
    </>
  );
}
