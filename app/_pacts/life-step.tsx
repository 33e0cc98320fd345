// SPDX-License-Identifier: AGPL-3.0-or-later
import { PageHeader } from "#components/layout/page-header.tsx";
import { LifeStepForm } from "#components/pacts/life/life-step-form.tsx";
import { ReportText } from "#components/pacts/life/reports-screen.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { Done } from "#components/ui/done.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { Actor } from "#lib/kernel/actor.ts";
import { today } from "#lib/kernel/clock.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { href } from "#lib/kernel/paths.ts";
import { listReports } from "#lib/pacts/life-queries.ts";
import type { LifeScene } from "#lib/pacts/life-scene.ts";
import { isPeriodOver } from "#lib/pacts/life-vocabulary.ts";
import { groupOf, type LifeStep, mayStep } from "#lib/pacts/life-workflow.ts";
import type { LivePact } from "#lib/pacts/lock-life.ts";

type Props = {
  step: LifeStep;
  life: LivePact;
  actor: Actor;
  from: "area" | "desk";
  scene: LifeScene;
  done: boolean;
};

/** The page of one step in the life of a pact, the same for both sides. */
export async function LifeStepPage({ step, life, actor, from, scene, done }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("pact-life");
  const say = await getTranslations();
  const decision = mayStep(actor, life, step);
  const group = groupOf(step);
  const back = href(locale, from === "desk" ? "deskPactLife" : "ownPactLife", { id: life.id, group });
  const days = scene.term ? say(`rules.value.${scene.term.unit}`, { value: scene.term.value }) : "";
  const lead = t.has(`steps.${step as "lend"}.lead`) ? t(`steps.${step as "lend"}.lead`, { days }) : undefined;
  const report =
    step === "save-report" || step === "decide-report"
      ? (await listReports(life)).reports.find(({ kind, fromDay, row }) =>
          step === "decide-report"
            ? row?.id === scene.values.id
            : kind === scene.values.kind && fromDay === scene.values.fromDay,
        )
      : undefined;
  const isWritten = step === "save-report" && report !== undefined && decision.allowed;
  const hasEnded = report !== undefined && isPeriodOver(report, today().toString());
  return (
    <div className="wrap pb-16">
      <PageHeader eyebrow={<span lang="it">{life.title}</span>} title={t(`steps.${step}.title`)} lead={lead} />
      <div className="measure space-y-8">
        {done ? <Done title={t("reports.saved")} /> : null}
        {report ? (
          <p className="font-semibold">
            {t("publicPage.report", {
              kind: t(`reportKinds.${report.kind}`),
              from: formatDay(locale, report.fromDay),
              to: formatDay(locale, report.toDay),
            })}
          </p>
        ) : null}
        {step === "decide-report" && report?.row ? <ReportText report={report.row} level={2} /> : null}
        {scene.about && step !== "decide-report" ? (
          <div className="border-l-4 border-line pl-4">
            <Prose text={scene.about} lang="it" />
          </div>
        ) : null}
        {decision.allowed ? (
          <LifeStepForm
            locale={locale}
            step={step}
            values={{ ...scene.values, from }}
            defaults={scene.defaults}
            maySend={isWritten && hasEnded}
          />
        ) : (
          <Callout tone="warning" title={say(decision.reason, decision.params)} />
        )}
        {isWritten && !hasEnded ? <p className="text-base text-soft">{t("refusals.periodRuns")}</p> : null}
        <p>
          <TextLink href={back}>{t("back")}</TextLink>
        </p>
      </div>
    </div>
  );
}
