// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { z } from "zod";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { AppointmentList } from "#components/organisation/appointment-list.tsx";
import { PersonFacts } from "#components/organisation/person-facts.tsx";
import { ResidencyHistory } from "#components/organisation/residency-history.tsx";
import { Button, ButtonLink } from "#components/ui/button.tsx";
import { Done } from "#components/ui/done.tsx";
import { findPerson, listResidencyChecks } from "#lib/accounts/people.ts";
import { accountPolicy } from "#lib/accounts/policy.ts";
import { requireStaff } from "#lib/accounts/session.ts";
import { today } from "#lib/kernel/clock.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { organisationPolicy } from "#lib/organisation/policy.ts";
import { listAppointments } from "#lib/organisation/queries.ts";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<unknown> };

/** What was just done, as the action that led here says. */
const query = z.object({ done: z.enum(["appointed", "ended", "residency"]).optional().catch(undefined) });

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("organisation");
  return { title: t("columns.name") };
}

/** One person: who they are, where they live as far as is known, and every role they held. */
export default async function PersonPage({ params, searchParams }: Props) {
  const id = uuid.safeParse((await params).id);
  if (!id.success) return leadToMissing();
  const { done } = query.parse(await searchParams);
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskPerson", { id: id.data }) });
  const say = await getTranslations();
  const t = await getTranslations("organisation");
  const frame = {
    section: "deskPeople",
    trail: [{ label: t("title"), href: href(locale, "deskPeople") }],
    alternates: alternates("deskPerson", { id: id.data }),
  } as const;
  const decision = organisationPolicy.readPeople(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} title={t("columns.name")} decision={decision} />;

  const person = await findPerson(id.data);
  if (!person) return leadToMissing();
  const [checks, appointments] = await Promise.all([
    listResidencyChecks(person.id),
    listAppointments(person.id, today()),
  ]);
  const appointing = organisationPolicy.appoint(actor);
  const recording = accountPolicy.recordResidency(actor);
  const name = person.name ?? "";
  return (
    <DeskPage {...frame} title={name}>
      <div className="wrap pb-16">
        <PageHeader title={name} />
        {done ? <Done title={t(`person.done.${done}`)} /> : null}
        <Section title={t("person.facts")}>
          <div className="max-w-3xl">
            <PersonFacts
              locale={locale}
              person={{ ...person, birthDate: recording.allowed ? person.birthDate : null }}
            />
          </div>
        </Section>
        <Section title={t("person.residency")} lead={t("person.residencyLead")}>
          <div className="space-y-6">
            {checks.length > 0 ? (
              <ResidencyHistory locale={locale} checks={checks} />
            ) : (
              <p>{t("person.noResidency")}</p>
            )}
            {recording.allowed ? (
              <ButtonLink href={href(locale, "deskResidency", { id: person.id })} variant="secondary">
                {t("person.recordResidency")}
              </ButtonLink>
            ) : (
              <Button disabledBecause={say(recording.reason, recording.params)}>{t("person.recordResidency")}</Button>
            )}
          </div>
        </Section>
        <Section title={t("person.appointments")}>
          <div className="space-y-6">
            {appointments.length > 0 ? (
              <AppointmentList
                locale={locale}
                personId={person.id}
                appointments={appointments}
                mayEnd={organisationPolicy.endAppointment(actor).allowed}
              />
            ) : (
              <p>{t("person.noAppointments")}</p>
            )}
            {appointing.allowed ? (
              <ButtonLink href={href(locale, "deskAppoint", { id: person.id })}>{t("person.appoint")}</ButtonLink>
            ) : (
              <Button disabledBecause={say(appointing.reason, appointing.params)}>{t("person.appoint")}</Button>
            )}
          </div>
        </Section>
      </div>
    </DeskPage>
  );
}
