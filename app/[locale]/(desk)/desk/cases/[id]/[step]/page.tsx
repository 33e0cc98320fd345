// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { StepForm } from "#components/cases/step-form.tsx";
import { StepHeader } from "#components/cases/step-header.tsx";
import { Outcome } from "#components/examination/outcome.tsx";
import { OfficialAnswer } from "#components/proposals/official-answer.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { findRequestFile } from "#lib/assistance/queries.ts";
import { requestVerbCalled } from "#lib/assistance/workflow.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { findProposalFile, openFile } from "#lib/proposals/case-file.ts";
import { stepScene } from "#lib/proposals/step-scene.ts";
import { verbCalled } from "#lib/proposals/workflow.ts";
import { RequestStep } from "../_requests/request-step.tsx";
import { inWord, titleOf } from "../_steps/in-words.ts";
import { answerBeginning } from "../answer-beginning.tsx";

type Props = {
  params: Promise<{ id: string; step: string }>;
  searchParams: Promise<Record<string, unknown>>;
};

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  const { id, step } = await params;
  const say = await getTranslations();
  const requestVerb = (await findRequestFile(id)) && requestVerbCalled(step);
  if (requestVerb) return { title: say(`assistance.desk.verbs.${requestVerb}.title`) };
  const verb = verbCalled(step);
  return { title: verb && verb !== "takeCharge" ? titleOf(say, verb) : undefined };
}

/** One step of the office, with what happened meanwhile above it. */
export default async function StepPage({ params, searchParams }: Props) {
  const { id, step } = await params;
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskCaseStep", { id, step }) });
  const verb = verbCalled(step);
  const found = await findProposalFile(id);
  if (!found) return <RequestStep id={id} step={step} actor={actor} />;
  if (!verb || verb === "takeCharge") return leadToMissing();
  const { file, proposal, examination } = found;
  const say = await getTranslations();
  const title = titleOf(say, verb);
  const frame = { section: "desk", title, alternates: alternates("deskCaseStep", { id: file.id, step }) } as const;
  const { reading, steps } = openFile(actor, found);
  if (!reading.allowed) return <DeskRefusal {...frame} decision={reading} />;
  const unavailable = inWord(say, steps[verb]);
  const { picker, ...beginning } =
    verb === "answer"
      ? await answerBeginning(locale, { caseId: file.id, topicCode: proposal.topicCode }, await searchParams)
      : { picker: null };
  return (
    <DeskPage
      {...frame}
      trail={[
        { label: say("cases.page.number", { number: file.number }), href: href(locale, "deskCase", { id: file.id }) },
      ]}
    >
      <div className="wrap pb-16">
        <StepHeader locale={locale} verb={verb} file={file} />
        <div className="measure space-y-8">
          <Outcome locale={locale} facts={examination.facts} mergedInto={examination.trace.mergedInto} />
          {proposal.answer ? (
            <OfficialAnswer locale={locale} implementingUnit={examination.facts.implementingUnit} proposal={proposal} />
          ) : null}
          {unavailable === null ? picker : null}
          <StepForm
            locale={locale}
            verb={verb}
            scene={{ ...(await stepScene(found)), ...beginning }}
            unavailable={unavailable}
          />
        </div>
      </div>
    </DeskPage>
  );
}
