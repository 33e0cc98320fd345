// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { PactStatusBadge } from "#components/pacts/pact-status.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { Staff } from "#lib/kernel/actor.ts";
import type { Decision } from "#lib/kernel/errors.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { type DeskPact, findDeskPact } from "#lib/pacts/desk-queries.ts";
import { type Examination, findExamination } from "#lib/pacts/examination-queries.ts";
import { pactPolicy } from "#lib/pacts/policy.ts";
import { pactWorkflow } from "#lib/pacts/workflow.ts";

type Words = { title: string; lead?: string };
type Shown = { found: DeskPact; examination: Examination };

type Props = {
  id: string;
  actor: Staff;
  alternates: Record<Locale, string>;
  words: (shown: Shown) => Words;
  children: (shown: Shown) => Promise<ReactNode> | ReactNode;
};

/** A page of the desk about one part of a pact: its header, the way back, and what is done there. */
export async function PartPage({ id, actor, alternates, words, children }: Props) {
  const found = await findDeskPact(id);
  if (!found) return leadToMissing();
  const locale = await getLocale();
  const t = await getTranslations("pact-desk");
  const say = await getTranslations("examination.steps");
  const examination = await findExamination(found.pact.id);
  const { title, lead } = words({ found, examination });
  const frame = { section: "deskPacts", title, alternates } as const;
  const reading = pactPolicy.read(actor, found);
  if (!reading.allowed) return <DeskRefusal {...frame} decision={reading} />;
  const number = t("number", { number: found.pact.number ?? "" });
  const back = href(locale, "deskPact", { id });
  const trail = [
    { label: t("title"), href: href(locale, "deskPacts") },
    { label: number, href: back },
  ];
  return (
    <DeskPage {...frame} trail={trail}>
      <div className="wrap pb-16">
        <PageHeader
          eyebrow={
            <>
              <span className="tabular-nums">{number}</span>
              <span lang="it">{found.pact.title}</span>
              <PactStatusBadge status={found.pact.status} />
            </>
          }
          title={title}
          lead={lead}
        >
          <p>
            <TextLink href={back}>{say("back")}</TextLink>
          </p>
        </PageHeader>
        <div className="measure space-y-10">{await children({ found, examination })}</div>
      </div>
    </DeskPage>
  );
}

/** Why a part cannot be changed now, in the reader's language; null where it can. */
export async function whyNot(
  decision: Decision,
  verb: Parameters<typeof pactWorkflow.can>[0],
  { pact }: DeskPact,
): Promise<string | null> {
  const say = await getTranslations();
  if (!decision.allowed) return say(decision.reason, decision.params);
  return pactWorkflow.can(verb, pact.status) ? null : say(`pact-examination.notFrom.${pact.status}`);
}
