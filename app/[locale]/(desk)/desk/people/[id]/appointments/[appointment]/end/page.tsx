// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { EndAppointmentForm } from "#components/organisation/end-appointment-form.tsx";
import { findPerson } from "#lib/accounts/people.ts";
import { requireStaff } from "#lib/accounts/session.ts";
import { today } from "#lib/kernel/clock.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { organisationPolicy } from "#lib/organisation/policy.ts";
import { listAppointments } from "#lib/organisation/queries.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("organisation.end");
  return { title: t("title") };
}

export default async function EndAppointmentPage({ params }: { params: Promise<{ id: string; appointment: string }> }) {
  const asked = await params;
  const id = uuid.safeParse(asked.id);
  if (!id.success) return leadToMissing();
  const locale = await getLocale();
  const here = { id: id.data, appointment: asked.appointment };
  const actor = await requireStaff({ returnTo: href(locale, "deskEndAppointment", here) });
  const t = await getTranslations("organisation");
  const frame = {
    section: "deskPeople",
    title: t("end.title"),
    alternates: alternates("deskEndAppointment", here),
  } as const;
  const decision = organisationPolicy.endAppointment(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;

  const [person, appointments] = await Promise.all([findPerson(id.data), listAppointments(id.data, today())]);
  const appointment = appointments.find((one) => one.id === asked.appointment && one.state !== "over");
  if (!person || !appointment) return leadToMissing();
  const name = person.name ?? "";
  const trail = [
    { label: t("title"), href: href(locale, "deskPeople") },
    { label: name, href: href(locale, "deskPerson", { id: person.id }) },
  ];
  const role = t(`role.${appointment.role}.name`);
  return (
    <DeskPage {...frame} trail={trail}>
      <div className="wrap pb-16">
        <PageHeader
          eyebrow={name}
          title={t("end.title")}
          lead={t("end.lead", { role, unit: appointment.unit[locale] })}
        />
        <div className="measure">
          <EndAppointmentForm locale={locale} appointmentId={appointment.id} />
        </div>
      </div>
    </DeskPage>
  );
}
