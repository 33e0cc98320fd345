// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { ReportForm } from "#components/cases/report-form.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { largestUpload } from "#lib/files/queries.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { findProposalFile, openFile } from "#lib/proposals/case-file.ts";
import { examinationPolicy } from "#lib/proposals/examination-policy.ts";
import { findStep } from "#lib/proposals/examination-queries.ts";
import { inWord } from "../../_steps/in-words.ts";

type Props = { params: Promise<{ id: string; part: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("examination.implementation");
  return { title: t("reportTitle") };
}

/** How far a step of the implementation is. */
export default async function ReportPage({ params }: Props) {
  const { id, part } = await params;
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskImplementation", { id, part }) });
  const stepId = uuid.safeParse(part);
  const found = await findProposalFile(id);
  if (!found || !stepId.success) return leadToMissing();
  const { file, proposal, examination } = found;
  const say = await getTranslations();
  const frame = {
    section: "desk",
    title: say("examination.implementation.reportTitle"),
    alternates: alternates("deskImplementation", { id: file.id, part }),
  } as const;
  const decision = examinationPolicy.report(actor, { ...examination.facts, unitCode: file.unitCode });
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;
  const step = await findStep(stepId.data, proposal.id);
  if (!step) return leadToMissing();

  const number = say("cases.page.number", { number: file.number });
  return (
    <DeskPage {...frame} trail={[{ label: number, href: href(locale, "deskCase", { id: file.id }) }]}>
      <div className="wrap pb-16">
        <PageHeader
          eyebrow={<span lang="it">{file.title}</span>}
          title={frame.title}
          lead={<span lang="it">{step.title}</span>}
        />
        <div className="measure">
          <ReportForm
            locale={locale}
            caseId={file.id}
            step={step}
            megabytes={await largestUpload()}
            unavailable={inWord(say, openFile(actor, found).steps.implement)}
          />
        </div>
      </div>
    </DeskPage>
  );
}
