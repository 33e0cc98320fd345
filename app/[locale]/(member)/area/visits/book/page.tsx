// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { MemberPage } from "#app/_frame/member-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Steps } from "#components/ui/steps.tsx";
import { BookForm } from "#components/visits/book-form.tsx";
import { KindCards } from "#components/visits/kind-cards.tsx";
import { MostReached } from "#components/visits/most-reached.tsx";
import { SlotList } from "#components/visits/slot-list.tsx";
import { useVisitFacts } from "#components/visits/visit-facts.tsx";
import { nameOf, requireSession } from "#lib/accounts/session.ts";
import { today } from "#lib/kernel/clock.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { clockTime } from "#lib/kernel/opening.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { getMunicipality } from "#lib/municipality/queries.ts";
import { chooseAmong, findSlot } from "#lib/visits/choosing.ts";
import { mostReached } from "#lib/visits/most-reached.ts";
import { listOfferedKinds, type VisitKind } from "#lib/visits/queries.ts";
import { bookingQuery } from "#lib/visits/schemas.ts";

type Props = { searchParams: Promise<unknown> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("visits.book");
  return { title: t("title") };
}

/**
 * What for, when, about what: three steps of one address, each a link or a plain form. Who has as many appointments as
 * one may have reads it before the first of them.
 */
export default async function BookVisitPage({ searchParams }: Props) {
  const { kind: kindId, at, from } = bookingQuery.parse(await searchParams);
  const locale = await getLocale();
  const returnTo = href(locale, "bookVisit", {}, { kind: kindId, at: at?.toString() });
  const session = await requireSession({ returnTo });
  const t = await getTranslations("visits.book");
  const frame = {
    section: "ownVisits",
    title: t("title"),
    name: nameOf(session),
    alternates: alternates("bookVisit"),
  } as const;
  const most = await mostReached(session.personId);
  if (most !== null) {
    const tRefusals = await getTranslations("visits.refusals");
    return (
      <MemberPage {...frame}>
        <div className="wrap pb-16">
          <PageHeader title={t("title")} />
          <MostReached {...mostWords(t, locale)} message={tRefusals("tooMany", { most })} />
        </div>
      </MemberPage>
    );
  }
  const kinds = await listOfferedKinds();
  const { personId } = session;
  const kind = kinds.find(({ id }) => id === kindId) ?? (kinds.length === 1 ? kinds[0] : undefined);
  const slot = kind && at ? await findSlot(kind, { personId }, at) : null;
  const current = slot ? "about" : kind ? "when" : "what";

  const step = async (): Promise<ReactNode> => {
    if (kind && slot && at) return About({ kind, slot, at: at.toString(), locale, personId });
    if (kind) {
      return (
        <>
          <PageHeader title={t("whenTitle", { kind: kind.name[locale] })} lead={t("whenLead")} />
          {at ? (
            <div className="pb-8">
              <Callout tone="warning" role="alert" title={t("gone")} />
            </div>
          ) : null}
          <When locale={locale} kind={kind} personId={personId} from={from} />
        </>
      );
    }
    return (
      <>
        <PageHeader title={t("title")} lead={t("lead")} />
        {kinds.length === 0 ? (
          <EmptyState title={t("closed")}>{t("closedText")}</EmptyState>
        ) : (
          <KindCards
            locale={locale}
            level={2}
            kinds={kinds}
            hrefOf={(id) => href(locale, "bookVisit", {}, { kind: id })}
          />
        )}
      </>
    );
  };
  return (
    <MemberPage {...frame}>
      <div className="wrap pb-16">
        <Steps
          current={current}
          steps={[
            { id: "what", label: t("steps.what"), href: href(locale, "bookVisit") },
            { id: "when", label: t("steps.when"), href: kind && href(locale, "bookVisit", {}, { kind: kind.id }) },
            { id: "about", label: t("steps.about") },
          ]}
        />
        {await step()}
      </div>
    </MemberPage>
  );
}

type Choosing = { locale: Locale; kind: VisitKind; personId: string };

async function When({ locale, kind, personId, from }: Choosing & { from?: string }) {
  const { slots, earlier, later } = await chooseAmong(kind, { personId }, { from });
  const daysFrom = (date: string) => href(locale, "bookVisit", {}, { kind: kind.id, from: date });
  return (
    <SlotList
      locale={locale}
      slots={slots}
      hrefOf={(at) => href(locale, "bookVisit", {}, { kind: kind.id, at })}
      earlier={earlier && daysFrom(earlier)}
      later={later && daysFrom(later)}
    />
  );
}

type Chosen = Choosing & { slot: { startsAt: Date; endsAt: Date }; at: string };

async function About(chosen: Chosen) {
  const t = await getTranslations("visits.form");
  const tBook = await getTranslations("visits.book");
  const { profile } = await getMunicipality();
  const others = await otherTimes(chosen);
  const words = { ...wordsOf(t), about: tBook("aboutTitle"), aboutLead: tBook("aboutLead"), title: tBook("title") };
  const most = mostWords(tBook, chosen.locale);
  return <Form {...chosen} others={others} address={profile.address} words={words} most={most} />;
}

const mostWords = (t: Awaited<ReturnType<typeof getTranslations<"visits.book">>>, locale: Locale) => ({
  text: t("mostText"),
  link: { href: href(locale, "ownVisits"), label: t("toOwn") },
});

/** Free times of the same days and those after, but for the one that was chosen. */
async function otherTimes({ kind, at, locale, personId }: Chosen) {
  const from = today(Temporal.Instant.from(at)).toString();
  const { slots } = await chooseAmong(kind, { personId }, { from });
  return slots
    .filter((slot) => slot.free > 0 && slot.at !== at)
    .map((slot) => ({
      value: slot.at,
      label: `${formatDay(locale, slot.date, "weekday")}, ${clockTime(slot.opens, locale)}`,
    }));
}

type FormProps = Chosen & { address: string } & Pick<Parameters<typeof BookForm>[0], "others" | "words" | "most">;

function Form({ locale, kind, slot, at, address, ...rest }: FormProps) {
  const factsOf = useVisitFacts(locale);
  return (
    <BookForm
      locale={locale}
      values={{ id: randomUUID(), kindId: kind.id, startsAt: at }}
      facts={factsOf({ kind: kind.name, ...slot }, address)}
      others={rest.others}
      words={rest.words}
      most={rest.most}
    />
  );
}

const wordsOf = (t: Awaited<ReturnType<typeof getTranslations<"visits.form">>>) => ({
  another: t("another"),
  subject: t("subject"),
  subjectHint: t("subjectHint"),
  note: t("note"),
  noteHint: t("noteHint"),
  check: t("check"),
  summary: t("summary"),
  summaryLead: t("summaryLead"),
  confirm: t("confirm"),
  edit: t("edit"),
});
