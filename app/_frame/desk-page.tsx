// SPDX-License-Identifier: AGPL-3.0-or-later
import { SignOutForm } from "#components/accounts/sign-out-form.tsx";
import { ViewerLink } from "#components/layout/viewer-link.tsx";
import { accountPolicy } from "#lib/accounts/policy.ts";
import { actorOf, findSession, nameOf } from "#lib/accounts/session.ts";
import { agendaPolicy } from "#lib/agenda/policy.ts";
import { associationPolicy } from "#lib/associations/policy.ts";
import { callPolicy } from "#lib/calls/policy.ts";
import { casePolicy, unitsInSight } from "#lib/cases/policy.ts";
import { commonsPolicy } from "#lib/commons/policy.ts";
import { feedbackPolicy } from "#lib/feedback/policy.ts";
import { hoursPolicy } from "#lib/hours/policy.ts";
import { journalPolicy } from "#lib/journal/policy.ts";
import type { Actor } from "#lib/kernel/actor.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { href } from "#lib/kernel/paths.ts";
import { moderationPolicy } from "#lib/moderation/policy.ts";
import { articlePolicy } from "#lib/news/policy.ts";
import { organisationPolicy } from "#lib/organisation/policy.ts";
import { pactPolicy } from "#lib/pacts/policy.ts";
import { textPolicy } from "#lib/pacts/text-policy.ts";
import { programmePolicy } from "#lib/programme/policy.ts";
import { examinationPolicy } from "#lib/proposals/examination-policy.ts";
import { regulationPolicy } from "#lib/regulations/policy.ts";
import { rulePolicy } from "#lib/rules/policy.ts";
import { templatePolicy } from "#lib/templates/policy.ts";
import { visitPolicy } from "#lib/visits/policy.ts";
import { Frame, type FrameProps } from "./frame.tsx";

const sections = [
  "desk",
  "deskPacts",
  "deskCommons",
  "deskCalls",
  "deskGiunta",
  "deskOpinions",
  "deskModeration",
  "deskCounter",
  "deskNews",
  "deskAgenda",
  "deskEvents",
  "deskWorkload",
  "deskTemplates",
  "deskClauses",
  "deskDocuments",
  "deskRules",
  "deskOffice",
  "deskLists",
  "deskPeople",
  "deskAssociations",
  "deskFeedback",
  "deskProgramme",
  "deskJournal",
] as const;
export type DeskSection = (typeof sections)[number];

/** Nobody is led to a room of the desk that is closed to them. */
const isOpenTo: Record<DeskSection, (actor: Actor) => boolean> = {
  desk: () => true,
  deskModeration: (actor) => moderationPolicy.read(actor).allowed,
  deskCounter: (actor) => accountPolicy.serve(actor).allowed,
  deskEvents: (actor) => agendaPolicy.read(actor).allowed,
  deskCommons: (actor) => commonsPolicy.read(actor).allowed,
  deskCalls: (actor) => callPolicy.read(actor).allowed,
  deskNews: (actor) => articlePolicy.read(actor).allowed,
  deskAgenda: (actor) => visitPolicy.readAgenda(actor).allowed,
  deskOffice: (actor) => hoursPolicy.change(actor).allowed,
  deskWorkload: (actor) => casePolicy.readQueue(actor).allowed,
  deskTemplates: (actor) => templatePolicy.read(actor).allowed,
  deskClauses: (actor) => textPolicy.readTemplates(actor).allowed,
  deskGiunta: (actor) => pactPolicy.asGiunta(actor).allowed,
  deskPacts: (actor) => pactPolicy.readList(actor).allowed,
  deskOpinions: (actor) => unitsInSight(actor).length > 0,
  deskDocuments: (actor) => regulationPolicy.read(actor).allowed,
  deskLists: (actor) => examinationPolicy.editCriteria(actor).allowed,
  deskRules: (actor) => rulePolicy.read(actor).allowed,
  deskPeople: (actor) => organisationPolicy.readPeople(actor).allowed,
  deskAssociations: (actor) => associationPolicy.read(actor).allowed,
  deskProgramme: (actor) => programmePolicy.write(actor).allowed,
  deskFeedback: (actor) => feedbackPolicy.read(actor).allowed,
  deskJournal: (actor) => journalPolicy.read(actor).allowed,
};

/** A page of the desk, for whoever has signed in. `trail` leads from the desk to the page. */
export async function DeskPage({ section, trail = [], ...frame }: FrameProps & { section: DeskSection }) {
  const locale = await getLocale();
  const t = await getTranslations("shell");
  const session = await findSession();
  const open = sections.filter((id) => session && isOpenTo[id](actorOf(session)));
  const desk = { label: t("deskNav.label"), href: href(locale, "desk") };
  const isHome = frame.alternates[locale] === desk.href;
  return (
    <Frame
      {...frame}
      hasSearch={false}
      trail={isHome ? [] : [desk, ...trail]}
      navigation={{
        label: t("deskNav.label"),
        items: open.map((id) => ({ id, label: t(`deskNav.${id}`), href: href(locale, id) })),
        current: section,
        end: <SignOutForm locale={locale} label={t("signOut")} />,
      }}
      viewer={<ViewerLink href={href(locale, "area")} label={session ? nameOf(session) : ""} />}
    />
  );
}
