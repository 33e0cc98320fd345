// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskCheckbox, DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { Section } from "#components/layout/section.tsx";
import { MemberList } from "#components/pacts/application/member-list.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { href } from "#lib/kernel/paths.ts";
import { inviteMemberAction } from "#lib/pacts/application-actions.ts";
import { listMembers } from "#lib/pacts/application-members.ts";
import { applicationRequirement, groupLimits } from "#lib/pacts/application-rules.ts";
import { lengths } from "#lib/pacts/application-schemas.ts";
import type { Pact } from "#lib/pacts/lock-pact.ts";
import { filedBefore, groupBefore } from "#lib/pacts/told-before.ts";
import { pactWorkflow } from "#lib/pacts/workflow.ts";

type Props = {
  pact: Pact;
  /** Whether who looks speaks for the group, and may invite and remove. */
  speaks: boolean;
  page: "who" | "own";
};

/** The people of an informal group, and the way to invite more. */
export async function Members({ pact, speaks, page }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("pact-application.members");
  const say = await getTranslations();
  const [members, { fewest, most, days, remindAfter }, { minimumAge = 18 }] = await Promise.all([
    listMembers(pact.id),
    groupLimits(),
    applicationRequirement(),
  ]);
  const shown = speaks ? members : members.filter(({ confirmedAt }) => confirmedAt !== null);
  const confirmed = 1 + members.filter(({ confirmedAt }) => confirmedAt !== null).length;
  const isDraft = pact.status === "draft";
  const earlier = speaks && isDraft ? await filedBefore(pact) : null;
  const before = earlier ? await groupBefore(earlier) : [];
  const known = new Set(members.map(({ account, name }) => account ?? name));
  const missing = before.filter((name) => !known.has(name));
  const mayChange = speaks && pactWorkflow.can("changeMembers", pact.status);
  return (
    <Section
      id="members"
      title={t("title")}
      lead={mayChange ? t(isDraft ? "lead" : "leadFiled", { fewest, days, remindAfter }) : null}
    >
      <div className="measure space-y-8">
        {confirmed < fewest ? (
          <Callout tone="warning" title={t("tooFew", { fewest, confirmed })} />
        ) : (
          <p>{t(isDraft ? "enough" : "together", { confirmed })}</p>
        )}
        <MemberList locale={locale} pactId={pact.id} members={shown} mayRemove={mayChange} page={page} />
        {mayChange && earlier?.number && missing.length > 0 ? (
          <Callout tone="info" title={t("before", { number: earlier.number })}>
            <p>{missing.join(", ")}</p>
            <p>{t("beforeText")}</p>
          </Callout>
        ) : null}
        {mayChange ? invitation() : null}
        {page === "who" ? (
          <ButtonLink href={href(locale, "pactIdea", { id: pact.id })}>{say("proposals.form.continue")}</ButtonLink>
        ) : null}
      </div>
    </Section>
  );

  function invitation() {
    if (members.length + 1 >= most) return <p>{t("full", { maximum: most })}</p>;
    const labels = {
      name: t("name"),
      email: t("email"),
      bornOn: t("bornOn"),
      isResponsible: t("responsible"),
    };
    return (
      <section aria-labelledby="invite-member" className="space-y-4">
        <h3 id="invite-member" className="text-2xl">
          {t("invite")}
        </h3>
        <DeskForm
          locale={locale}
          action={inviteMemberAction}
          values={{ pactId: pact.id, page }}
          labels={labels}
          submit={t("inviteSubmit")}
          variant="secondary"
        >
          <DeskTextField
            locale={locale}
            name="name"
            label={labels.name}
            maxLength={lengths.name * 2}
            autoComplete="off"
          />
          <DeskTextField
            locale={locale}
            name="email"
            type="email"
            label={labels.email}
            hint={t("emailHint")}
            autoComplete="off"
          />
          <Disclosure summary={t("forMinor", { minimumAge })}>
            <div className="space-y-6 pt-3">
              <p>{t("minorText")}</p>
              <DeskTextField locale={locale} name="bornOn" type="date" label={labels.bornOn} optional />
              <DeskCheckbox locale={locale} name="isResponsible" value="yes" label={labels.isResponsible} optional />
            </div>
          </Disclosure>
        </DeskForm>
      </section>
    );
  }
}
