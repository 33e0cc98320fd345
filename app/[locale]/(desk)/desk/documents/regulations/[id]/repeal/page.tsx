// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { z } from "zod";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { RepealFacts } from "#components/regulations/repeal-facts.tsx";
import { RepealForm, TakeBackRepealForm } from "#components/regulations/repeal-forms.tsx";
import { RepealHistory } from "#components/regulations/repeal-history.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { Done } from "#components/ui/done.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { today } from "#lib/kernel/clock.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { listCitingRules } from "#lib/regulations/citing-rules.ts";
import { regulationPolicy } from "#lib/regulations/policy.ts";
import { findRegulationAtDesk, listRegulations, listRepealsAtDesk } from "#lib/regulations/queries.ts";
import { isRepealedOn, published, tellRepeal } from "#lib/regulations/standing.ts";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<unknown> };

/** What was just done, as the action that led here says. */
const query = z.object({ done: z.enum(["repealed", "takenBack"]).optional().catch(undefined) });

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("regulations.desk");
  return { title: t("repeal") };
}

/** The repeal of a regulation: whether one was told, how one is told, and how it is taken back. */
export default async function DeskRepealPage({ params, searchParams }: Props) {
  const id = uuid.safeParse((await params).id);
  if (!id.success) return leadToMissing();
  const { done } = query.parse(await searchParams);
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskRepeal", { id: id.data }) });
  const regulation = await findRegulationAtDesk(id.data);
  if (!regulation) return leadToMissing();
  const say = await getTranslations();
  const t = await getTranslations("regulations.desk");
  const tRules = await getTranslations("rules");
  const tLibrary = await getTranslations("library.desk");
  const { slug, title, versions } = regulation;
  const frame = {
    section: "deskDocuments",
    title: t("repeal"),
    trail: [
      { label: tLibrary("title"), href: href(locale, "deskDocuments") },
      { label: title, href: href(locale, "deskRegulation", { id: id.data }) },
    ],
    alternates: alternates("deskRepeal", { id: id.data }),
  } as const;
  const reading = regulationPolicy.read(actor);
  if (!reading.allowed) return <DeskRefusal {...frame} decision={reading} />;

  const on = today();
  const repeal = tellRepeal(regulation.repeal, on.toString());
  const history = await listRepealsAtDesk(id.data);
  const rules = await listCitingRules(slug, on);
  const telling = regulationPolicy.repeal(actor);
  const unavailable = repeal ? "repealed" : published(versions).length === 0 ? "nothingInForce" : null;
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader eyebrow={<span lang="it">{title}</span>} title={t("repeal")} lead={t("repealLead")}>
          {done ? <Done title={t(`done.${done}`)} /> : null}
        </PageHeader>
        <div className="measure">
          {repeal ? (
            <Callout tone="warning">
              <RepealFacts locale={locale} repeal={repeal} />
            </Callout>
          ) : (
            <p>{t("repealNone")}</p>
          )}
        </div>
        {rules.length > 0 ? (
          <Section title={t("repealRules")} lead={t("repealRulesText")}>
            <ul>
              {rules.map(({ key, reference }) => (
                <li key={key}>
                  <TextLink href={href(locale, "deskRule", { key })} className="touch">
                    {tRules(`catalogue.${key}.name`)}
                  </TextLink>
                  {` (${reference[locale]})`}
                </li>
              ))}
            </ul>
          </Section>
        ) : null}
        <Section title={t("repealLink")} lead={t("repealTellLead")}>
          <div className="max-w-3xl">
            <RepealForm
              locale={locale}
              repealId={randomUUID()}
              regulationId={id.data}
              others={await othersInWords(id.data, on.toString())}
              unavailable={
                telling.allowed
                  ? unavailable && say(`regulations.refusals.${unavailable}`)
                  : say(telling.reason, telling.params)
              }
            />
          </div>
        </Section>
        {repeal && regulationPolicy.takeBackRepeal(actor).allowed ? (
          <Section title={t("takeBack")} lead={t("takeBackLead")}>
            <div className="max-w-3xl">
              <TakeBackRepealForm locale={locale} repealId={repeal.id} />
            </div>
          </Section>
        ) : null}
        {history.length > 0 ? (
          <Section title={t("repealHistory")}>
            <RepealHistory locale={locale} repeals={history} />
          </Section>
        ) : null}
      </div>
    </DeskPage>
  );
}

/** The published regulations that can stand in its place; those that are repealed by today come last and say so. */
async function othersInWords(regulationId: string, on: string) {
  const locale = await getLocale();
  const t = await getTranslations("regulations.desk");
  const others = (await listRegulations()).filter(({ id }) => id !== regulationId);
  const repealed = others.filter(({ repeal }) => isRepealedOn(repeal, on));
  const standing = others.filter((one) => !repealed.includes(one));
  return [...standing, ...repealed].map(({ id: value, title, repeal }) => ({
    value,
    label: repeal ? t("replacedByRepealed", { title, day: formatDay(locale, repeal.repealedFrom) }) : title,
  }));
}
