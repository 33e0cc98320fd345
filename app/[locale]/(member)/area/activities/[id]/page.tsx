// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { MemberPage } from "#app/_frame/member-page.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ActivityEntry } from "#components/pacts/life/activities-screen.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { nameOf, requireSession } from "#lib/accounts/session.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { mayEnrolFurther } from "#lib/pacts/enrolments-ahead.ts";
import { enrolAction } from "#lib/pacts/life-actions.ts";
import { activityFor } from "#lib/pacts/life-queries.ts";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pact-life.enrol");
  return { title: t("title") };
}

/** Enrolling in an activity: when and where it is, and, for a minor, the adult who answers for them. */
export default async function EnrolActivityPage({ params }: Props) {
  const id = uuid.safeParse((await params).id);
  if (!id.success) return leadToMissing();
  const locale = await getLocale();
  const session = await requireSession({ returnTo: href(locale, "enrolActivity", { id: id.data }) });
  const found = await activityFor(id.data, session.personId);
  if (!found) return leadToMissing();
  const { activity, pact, isEnrolled, needsAdult } = found;
  const more = await mayEnrolFurther(session.personId);
  const t = await getTranslations("pact-life.enrol");
  const say = await getTranslations();
  const refusal = found.refusal ? say(found.refusal) : more.allowed ? null : say(more.reason, more.params);
  const labels = { adultName: t("adultName"), adultContact: t("adultContact") };
  return (
    <MemberPage
      section="ownActivities"
      title={t("title")}
      trail={[{ label: say("pact-life.own.title"), href: href(locale, "ownActivities") }]}
      name={nameOf(session)}
      alternates={alternates("enrolActivity", { id: id.data })}
    >
      <div className="wrap pb-16">
        <PageHeader eyebrow={<span lang="it">{pact.title}</span>} title={t("title")} lead={t("lead")} />
        <div className="measure space-y-8">
          <ul>
            <ActivityEntry locale={locale} activity={activity} level={2} />
          </ul>
          {isEnrolled ? <Callout tone="success" title={t("already")} /> : null}
          {!isEnrolled && refusal ? <Callout tone="warning" title={refusal} /> : null}
          {isEnrolled || refusal ? null : (
            <DeskForm
              locale={locale}
              action={enrolAction}
              values={{ id: activity.id }}
              labels={labels}
              submit={t("submit")}
            >
              {needsAdult ? (
                <>
                  <p>{t("adultLead")}</p>
                  <DeskTextField locale={locale} name="adultName" label={labels.adultName} />
                  <DeskTextField locale={locale} name="adultContact" label={labels.adultContact} />
                </>
              ) : null}
            </DeskForm>
          )}
          <p>
            <TextLink href={href(locale, "pact", { number: pact.number ?? "" })} lang="it">
              {say("pact-life.own.ofPact", { title: pact.title })}
            </TextLink>
          </p>
        </div>
      </div>
    </MemberPage>
  );
}
