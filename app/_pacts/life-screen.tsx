// SPDX-License-Identifier: AGPL-3.0-or-later
import { ActivitiesScreen } from "#components/pacts/life/activities-screen.tsx";
import { ChangesScreen } from "#components/pacts/life/changes-screen.tsx";
import { ConciliationScreen } from "#components/pacts/life/conciliation-screen.tsx";
import type { StepLinks } from "#components/pacts/life/entry.tsx";
import { MeetingsScreen } from "#components/pacts/life/meetings-screen.tsx";
import { ReportsScreen } from "#components/pacts/life/reports-screen.tsx";
import { RequestsScreen } from "#components/pacts/life/requests-screen.tsx";
import type { Actor } from "#lib/kernel/actor.ts";
import { now, today } from "#lib/kernel/clock.ts";
import { getLocale } from "#lib/kernel/intl.ts";
import { href } from "#lib/kernel/paths.ts";
import { lifePolicy, sideOf } from "#lib/pacts/life-policy.ts";
import {
  listActivities,
  listChanges,
  listDisputes,
  listInsured,
  listMeetings,
  listReports,
  listRequests,
  listVolunteers,
} from "#lib/pacts/life-queries.ts";
import { type LifeGroup, openSteps } from "#lib/pacts/life-workflow.ts";
import type { LivePact } from "#lib/pacts/lock-life.ts";
import { findAmendment } from "#lib/pacts/text-queries.ts";
import { textHref } from "#lib/pacts/text-viewer.ts";

type Props = {
  group: LifeGroup;
  life: LivePact;
  /** As what they are to this pact: the delegate, where it is an association's. */
  actor: Actor;
  /** From where it is looked at. */
  from: "area" | "desk";
};

/** One screen of a pact's life, with what this reader can do there. */
export async function LifeScreen({ group, life, actor, from }: Props) {
  const locale = await getLocale();
  const open = openSteps(actor, life);
  const { id } = life;
  const links: StepLinks = (step, of) =>
    open[step] ? href(locale, from === "desk" ? "deskPactLifeStep" : "ownPactStep", { id, step }, { of }) : null;
  const values = { pactId: id, from };
  const on = today().toString();
  const side = sideOf(actor, life);
  const reads = lifePolicy.readInsured(actor, life).allowed;
  switch (group) {
    case "activities": {
      const [activities, volunteers] = await Promise.all([listActivities(id), reads ? listVolunteers(id) : []]);
      return <ActivitiesScreen locale={locale} links={links} {...activities} volunteers={volunteers} />;
    }
    case "requests": {
      const [{ requests, loans }, insured] = await Promise.all([listRequests(id), reads ? listInsured(id) : null]);
      return <RequestsScreen {...{ locale, links, values, requests, loans, insured, today: on }} />;
    }
    case "meetings": {
      const at = new Date(now().epochMilliseconds);
      return <MeetingsScreen locale={locale} links={links} now={at} today={on} {...(await listMeetings(id))} />;
    }
    case "reports": {
      const { reports, evaluation } = await listReports(life);
      const readsDrafts = open["save-report"] || from === "area";
      return <ReportsScreen {...{ locale, links, values, today: on, reports, evaluation, readsDrafts }} />;
    }
    case "changes": {
      const [changes, amendment] = await Promise.all([listChanges(id), findAmendment(id)]);
      const table = amendment && {
        askId: amendment.askId,
        href: textHref(locale, from === "desk" ? "desk" : "own", id),
      };
      // While a change is under way no other can be asked for.
      const begin: StepLinks = (step, of) => (table && step === "ask-change" ? null : links(step, of));
      return <ChangesScreen {...{ locale, links: begin, values, side, pact: life, table }} {...changes} />;
    }
    case "conciliation":
      return <ConciliationScreen {...{ locale, links, values, side, disputes: reads ? await listDisputes(id) : [] }} />;
  }
}
