// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { leadToMissing } from "#app/_frame/missing-page.tsx";
import { placeScene } from "#app/_frame/place-scene.ts";
import { CommonsFiles } from "#components/commons/commons-files.tsx";
import { CommonsForm } from "#components/commons/commons-form.tsx";
import { AvailabilityForm, ReasonedStepForm } from "#components/commons/commons-steps.tsx";
import { AvailabilityBadge, CommonsStateBadge } from "#components/commons/commons-words.tsx";
import { VerbForm } from "#components/forms/verb-form.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { Done } from "#components/ui/done.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { listCommonsAction, relistCommonsAction } from "#lib/commons/actions.ts";
import { commonsPolicy } from "#lib/commons/policy.ts";
import { findAtDesk } from "#lib/commons/queries.ts";
import { commonsDoneQuery } from "#lib/commons/schemas.ts";
import { commonsWorkflow } from "#lib/commons/workflow.ts";
import { listFilesOf } from "#lib/files/queries.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { uuid } from "#lib/kernel/text.ts";
import { isOnStreet } from "#lib/municipality/place.ts";
import { listTopics } from "#lib/municipality/queries.ts";
import { listPactsOf } from "#lib/pacts/queries.ts";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, unknown>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("commons.desk");
  return { title: t("edit") };
}

/** A commons at work: what it says, its files, whether it is in the catalogue and whether one can apply for it. */
export default async function DeskCommonsItemPage({ params, searchParams }: Props) {
  const id = uuid.safeParse((await params).id);
  if (!id.success) return leadToMissing();
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskCommonsItem", { id: id.data }) });
  const commons = await findAtDesk(id.data);
  if (!commons) return leadToMissing();
  const t = await getTranslations("commons");
  const frame = {
    section: "deskCommons",
    title: commons.name,
    trail: [{ label: t("desk.title"), href: href(locale, "deskCommons") }],
    alternates: alternates("deskCommonsItem", { id: commons.id }),
  } as const;
  const reading = commonsPolicy.read(actor);
  if (!reading.allowed) return <DeskRefusal {...frame} decision={reading} />;

  const mayWrite = commonsPolicy.write(actor).allowed;
  const { done } = commonsDoneQuery.parse(await searchParams);
  const [scene, topics, files, pacts, isOfStreet] = await Promise.all([
    placeScene(),
    listTopics(commons.topicCode),
    listFilesOf({ kind: "commons", id: commons.id }),
    listPactsOf(commons.id),
    isOnStreet(commons),
  ]);
  const can = (verb: (typeof commonsWorkflow.verbs)[number]) => mayWrite && commonsWorkflow.can(verb, commons.state);
  // The point of a street, and the middle of an outline, are not put there by hand: they follow from what is written.
  const isPointOwn = !isOfStreet && commons.area === null;
  return (
    <DeskPage {...frame}>
      <div className="wrap pb-16">
        <PageHeader
          eyebrow={
            <>
              <CommonsStateBadge state={commons.state} />
              {commons.state === "listed" ? <AvailabilityBadge availability={commons.availability} /> : null}
              <span>{t(`kind.${commons.kind}`)}</span>
              {commons.isSuggestion ? (
                <span>
                  {t("desk.suggestedBy", { name: commons.suggestedBy ?? "—" })}{" "}
                  <DateTime locale={locale} value={commons.createdAt} />
                </span>
              ) : null}
            </>
          }
          title={<span lang="it">{commons.name}</span>}
        >
          {done ? <Done title={t(`done.${done}`)} /> : null}
          {commons.slug ? (
            <p>
              <TextLink href={href(locale, "commonsItem", { slug: commons.slug })}>{t("desk.seePublic")}</TextLink>
            </p>
          ) : null}
          {commons.reason ? (
            <Callout tone="warning" title={t(`desk.reasonOf.${commons.state}`)}>
              <p lang="it" className="whitespace-pre-line">
                {commons.reason}
              </p>
            </Callout>
          ) : null}
        </PageHeader>
        <div className="max-w-3xl">
          {can("list") ? (
            <Section title={t("decide.title")} lead={t("decide.lead")}>
              <VerbForm locale={locale} action={listCommonsAction} values={{ id: commons.id }}>
                {t("decide.list")}
              </VerbForm>
            </Section>
          ) : null}
          {can("decline") ? (
            <Section title={t("decline.title")} lead={t("decline.lead")}>
              <ReasonedStepForm locale={locale} id={commons.id} step="decline" />
            </Section>
          ) : null}
          <Section title={t("desk.what")}>
            {can("revise") ? (
              <CommonsForm
                key={commons.version}
                locale={locale}
                id={commons.id}
                commons={isPointOwn ? commons : { ...commons, longitude: null, latitude: null }}
                scene={scene}
                topics={topics.map(({ code, name }) => ({ value: code, label: name[locale] }))}
              />
            ) : (
              <Prose lang="it" text={[commons.description, commons.address].filter(Boolean).join("\n\n")} />
            )}
          </Section>
          <Section title={t("files.title")} lead={t("files.lead")}>
            <CommonsFiles locale={locale} id={commons.id} files={files} mayWrite={can("attach")} />
          </Section>
          {pacts.length > 0 ? (
            <Section title={t("item.pacts")}>
              <ul className="space-y-3">
                {pacts.map((pact) => (
                  <li key={pact.id}>
                    <TextLink href={href(locale, "pact", { number: pact.number })} lang="it">
                      {pact.title}
                    </TextLink>{" "}
                    <span className="text-soft tabular-nums">{pact.number}</span>
                  </li>
                ))}
              </ul>
            </Section>
          ) : null}
          {can("setAvailability") ? (
            <Section title={t("setAvailability.title")} lead={t("setAvailability.lead")}>
              <AvailabilityForm
                key={`${commons.availability}${commons.availabilityNote}`}
                locale={locale}
                id={commons.id}
                availability={commons.availability}
                note={commons.availabilityNote}
              />
            </Section>
          ) : null}
          {can("retire") ? (
            <Section title={t("retire.title")} lead={t("retire.lead")}>
              <ReasonedStepForm locale={locale} id={commons.id} step="retire" />
            </Section>
          ) : null}
          {can("relist") ? (
            <Section title={t("relist.title")} lead={t("relist.lead")}>
              <VerbForm locale={locale} action={relistCommonsAction} values={{ id: commons.id }}>
                {t("relist.submit")}
              </VerbForm>
            </Section>
          ) : null}
        </div>
      </div>
    </DeskPage>
  );
}
