// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { z } from "zod";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { LegalReference } from "#components/rules/legal-reference.tsx";
import { RepealedCitation } from "#components/rules/repealed-citation.tsx";
import { RuleHistory } from "#components/rules/rule-history.tsx";
import { Button, ButtonLink } from "#components/ui/button.tsx";
import { Done } from "#components/ui/done.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { today } from "#lib/kernel/clock.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { repealDays } from "#lib/regulations/queries.ts";
import { catalogue, isRuleKey } from "#lib/rules/catalogue.ts";
import { rulePolicy } from "#lib/rules/policy.ts";
import { getRule } from "#lib/rules/queries.ts";

type Props = { params: Promise<{ key: string }>; searchParams: Promise<unknown> };

/** What was just done, as the action that led here says. */
const query = z.object({ done: z.enum(["changed", "withdrawn"]).optional().catch(undefined) });

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { key } = await params;
  const t = await getTranslations("rules");
  return { title: isRuleKey(key) ? t(`catalogue.${key}.name`) : t("title") };
}

/** One rule: what it means, what it is today, what it was and will be. */
export default async function RulePage({ params, searchParams }: Props) {
  const { key } = await params;
  if (!isRuleKey(key)) return leadToMissing();
  const { done } = query.parse(await searchParams);
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskRule", { key }) });
  const say = await getTranslations();
  const t = await getTranslations("rules");
  const frame = {
    section: "deskRules",
    title: t(`catalogue.${key}.name`),
    trail: [{ label: t("title"), href: href(locale, "deskRules") }],
    alternates: alternates("deskRule", { key }),
  } as const;
  const decision = rulePolicy.read(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;

  const on = today();
  const { inForce, current, past, planned } = await getRule(key, on);
  const cited = [inForce, ...planned].flatMap(({ citation }) => citation?.regulation ?? []);
  const repealed = { repealDays: await repealDays(cited), today: on.toString() };
  const change = rulePolicy.change(actor);
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader title={frame.title} lead={t(`catalogue.${key}.explanation`)} />
        {done ? <Done title={t(`page.done.${done}`)} /> : null}
        <Section title={t("page.inForce")}>
          <p className="text-5xl font-bold text-primary-deep">{t(`value.${inForce.unit}`, { value: inForce.value })}</p>
          <p className="pt-2 text-soft">
            <LegalReference locale={locale} reference={inForce.legalReference} citation={inForce.citation} />
          </p>
          <RepealedCitation locale={locale} citation={inForce.citation} {...repealed} />
          <div className="pt-6">
            {change.allowed ? (
              <ButtonLink href={href(locale, "deskChangeRule", { key })} icon="pencil">
                {t("form.title")}
              </ButtonLink>
            ) : (
              <Button disabledBecause={say(change.reason, change.params)}>{t("form.title")}</Button>
            )}
          </div>
        </Section>
        <Section title={t("page.history")}>
          <RuleHistory
            locale={locale}
            shipped={catalogue[key]}
            past={past}
            current={current}
            planned={planned}
            {...repealed}
            mayWithdraw={rulePolicy.withdrawChange(actor).allowed}
          />
        </Section>
      </div>
    </DeskPage>
  );
}
