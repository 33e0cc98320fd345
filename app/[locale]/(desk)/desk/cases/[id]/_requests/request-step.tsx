// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { RequestStepForm } from "#components/assistance/request-step-form.tsx";
import { RequestWords } from "#components/assistance/request-words.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { requestSteps } from "#lib/assistance/office-steps.ts";
import { answersRequests } from "#lib/assistance/policy.ts";
import { findRequestFile } from "#lib/assistance/queries.ts";
import { requestVerbCalled } from "#lib/assistance/workflow.ts";
import { casePolicy } from "#lib/cases/policy.ts";
import type { Staff } from "#lib/kernel/actor.ts";
import { today } from "#lib/kernel/clock.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { publishedZoneMap } from "#lib/office/published.ts";
import { listExaminers, listUnits } from "#lib/organisation/queries.ts";
import { inWord } from "../_steps/in-words.ts";

/** One step of the office on a request, with what was asked folded away above it. */
export async function RequestStep({ id, step, actor }: { id: string; step: string; actor: Staff }) {
  const verb = requestVerbCalled(step);
  const found = await findRequestFile(id);
  if (!found || !verb || verb === "takeCharge") return leadToMissing();
  const { file, request } = found;
  const locale = await getLocale();
  const say = await getTranslations();
  const title = say(`assistance.desk.verbs.${verb}.title`);
  const frame = { section: "desk", title, alternates: alternates("deskCaseStep", { id: file.id, step }) } as const;
  const reading = casePolicy.read(actor, file);
  if (!reading.allowed) return <DeskRefusal {...frame} decision={reading} />;
  const [units, staff, zones] = await Promise.all([listUnits(), listExaminers(today()), publishedZoneMap()]);
  return (
    <DeskPage
      {...frame}
      trail={[
        { label: say("cases.page.number", { number: file.number }), href: href(locale, "deskCase", { id: file.id }) },
      ]}
    >
      <div className="wrap pb-16">
        <PageHeader
          eyebrow={<span lang="it">{`${file.number} · ${file.title}`}</span>}
          title={title}
          lead={say(`assistance.desk.verbs.${verb}.text`)}
        />
        <div className="measure space-y-8">
          <Disclosure summary={say("assistance.view.wordsOffice")}>
            <div className="pt-4">
              <RequestWords {...found} locale={locale} zones={zones} canSeePhotos={answersRequests(actor, file)} />
            </div>
          </Disclosure>
          <RequestStepForm
            locale={locale}
            verb={verb}
            caseId={file.id}
            requestId={request.id}
            scene={{ units, staff, unitCode: file.unitCode, officerId: file.officerId }}
            unavailable={inWord(say, requestSteps(actor, request, file)[verb])}
          />
        </div>
      </div>
    </DeskPage>
  );
}
