// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { WeekFields } from "#components/hours/week-fields.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { OpeningHours } from "#components/office/opening-hours.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { AffectedList } from "#components/visits/affected-list.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { hoursPolicy } from "#lib/hours/policy.ts";
import { hoursVersion, listWeeklyHours } from "#lib/hours/queries.ts";
import { noon } from "#lib/hours/vocabulary.ts";
import { answering } from "#lib/kernel/answering.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { isoTime } from "#lib/kernel/opening.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { namesOf } from "#lib/visits/affected.ts";
import { setWeeklyHoursAction } from "#lib/visits/hours-actions.ts";
import { weekFields } from "#lib/visits/hours-schemas.ts";
import { previewWeek } from "#lib/visits/preview-hours.ts";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("hours.form");
  return { title: t("weekTitle") };
}

/** Two steps on one address, so that both work without JavaScript: the hours, and the appointments that fall with them. */
export default async function WeeklyHoursPage({ searchParams }: Props) {
  const { edit, ...written } = await searchParams;
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskWeeklyHours") });
  const t = await getTranslations("hours.form");
  const tDesk = await getTranslations("hours.desk");
  const frame = {
    section: "deskOffice",
    title: t("weekTitle"),
    trail: [{ label: tDesk("title"), href: href(locale, "deskOffice") }],
    alternates: alternates("deskWeeklyHours"),
  } as const;
  const decision = hoursPolicy.change(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;

  const isSent = Object.keys(written).length > 0 && edit === undefined;
  const preview = isSent ? await answering(locale, () => previewWeek(written)) : null;
  if (preview?.ok) {
    const { change, affected } = preview.data;
    const fields = Object.fromEntries(
      Object.entries(written).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
    );
    return (
      <DeskPage {...frame}>
        <div className="wrap pb-16">
          <PageHeader title={t("confirmTitle")} lead={t("weekConfirmLead")} />
          <div className="max-w-3xl space-y-8">
            <OpeningHours locale={locale} weekly={change.hours} />
            <AffectedList locale={locale} visits={affected} />
            <DeskForm
              locale={locale}
              action={setWeeklyHoursAction}
              values={{ ...fields, affected: namesOf(affected) }}
              submit={t(affected.length > 0 ? "confirmFallen" : "confirm", { count: affected.length })}
            />
            <p>
              <TextLink href={href(locale, "deskWeeklyHours", {}, { ...fields, edit: 1 })} icon="pencil">
                {t("edit")}
              </TextLink>
            </p>
          </div>
        </div>
      </DeskPage>
    );
  }
  const [weekly, version] = await Promise.all([listWeeklyHours(), hoursVersion()]);
  const present = Object.fromEntries(
    weekFields.flatMap(({ weekday, part, opens, closes }) => {
      const hours = weekly.find(
        (each) => each.weekday === weekday && (each.opens < noon ? "morning" : "afternoon") === part,
      );
      return hours
        ? [
            [opens, isoTime(hours.opens)],
            [closes, isoTime(hours.closes)],
          ]
        : [];
    }),
  );
  const values = Object.keys(written).length > 0 ? written : present;
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader title={t("weekTitle")} lead={t("weekLead")} />
        <WeekFields locale={locale} values={values} version={version} refusal={preview} />
      </div>
    </DeskPage>
  );
}
