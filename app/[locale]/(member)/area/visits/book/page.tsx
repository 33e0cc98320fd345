// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { MemberPage } from "#app/_frame/member-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Steps } from "#components/ui/steps.tsx";
import { BookForm } from "#components/visits/book-form.tsx";
import { KindCards } from "#components/visits/kind-cards.tsx";
import { SlotList } from "#components/visits/slot-list.tsx";
import { useVisitFacts } from "#components/visits/visit-facts.tsx";
import { nameOf, requireSession } from "#lib/accounts/session.ts";
import { today } from "#lib/kernel/clock.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { clockTime } from "#lib/kernel/opening.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { getMunicipality } from "#lib/municipality/queries.ts";
import { chooseAmong, findSlot } from "#lib/visits/choosing.ts";
import { listOfferedKinds, type VisitKind } from "#lib/visits/queries.ts";
import { bookingQuery } from "#lib/visits/schemas.ts";

type Props = { searchParams: Promise<unknown> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("visits.book");
  return { title: t("title") };
}

/** What for, when, about what: three steps of one address, each a link or a plain form. */
export default async function BookVisitPage({ searchParams }: Props) {
  const { kind: kindId, at, from } = bookingQuery.parse(await searchParams);
  const locale = await getLocale();
  const returnTo = href(locale, "bookVisit", {}, { kind: kindId, at: at?.toString() });
  const session = await requireSession({ returnTo });
  const t = await getTranslations("visits.book");
  const kinds = await listOfferedKinds();
  const kind = kinds.find(({ id }) => id === kindId) ?? (kinds.length === 1 ? kinds[0] : undefined);
  const slot = kind && at ? await findSlot(kind, at) : null;
  const current = slot ? "about" : kind ? "when" : "what";

  const step = async (): Promise<{ title: string; lead: string; content: ReactNode }> => {
    if (kind && slot && at) {
      const facts = { kind, slot, at: at.toString(), locale };
      return { title: t("aboutTitle"), lead: t("aboutLead"), content: await About(facts) };
    }
    if (kind) {
      const title = t("whenTitle", { kind: kind.name[locale] });
      const content = (
        <>
          {at ? (
            <div className="pb-8">
              <Callout tone="warning" role="alert" title={t("gone")} />
            </div>
          ) : null}
          <When locale={locale} kind={kind} from={from} />
        </>
      );
      return { title, lead: t("whenLead"), content };
    }
    const content =
      kinds.length === 0 ? (
        <EmptyState title={t("closed")}>{t("closedText")}</EmptyState>
      ) : (
        <KindCards
          locale={locale}
          level={2}
          kinds={kinds}
          hrefOf={(id) => href(locale, "bookVisit", {}, { kind: id })}
        />
      );
    return { title: t("title"), lead: t("lead"), content };
  };
  const { title, lead, content } = await step();
  return (
    <MemberPage section="ownVisits" title={t("title")} name={nameOf(session)} alternates={alternates("bookVisit")}>
      <div className="wrap pb-16">
        <Steps
          current={current}
          steps={[
            { id: "what", label: t("steps.what"), href: href(locale, "bookVisit") },
            { id: "when", label: t("steps.when"), href: kind && href(locale, "bookVisit", {}, { kind: kind.id }) },
            { id: "about", label: t("steps.about") },
          ]}
        />
        <PageHeader title={title} lead={lead} />
        {content}
      </div>
    </MemberPage>
  );
}

async function When({ locale, kind, from }: { locale: Locale; kind: VisitKind; from?: string }) {
  const { slots, earlier, later } = await chooseAmong(kind, { from });
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

type Chosen = { locale: Locale; kind: VisitKind; slot: { startsAt: Date; endsAt: Date }; at: string };

async function About({ locale, kind, slot, at }: Chosen) {
  const t = await getTranslations("visits.form");
  const { profile } = await getMunicipality();
  const others = await otherTimes(kind, at, locale);
  return <Form {...{ locale, kind, slot, at, others }} address={profile.address} words={wordsOf(t)} />;
}

type Words = Parameters<typeof BookForm>[0]["words"];

/** Free times of the same days and those after, but for the one that was chosen. */
async function otherTimes(kind: VisitKind, at: string, locale: Locale) {
  const { slots } = await chooseAmong(kind, { from: today(Temporal.Instant.from(at)).toString() });
  return slots
    .filter((slot) => slot.free > 0 && slot.at !== at)
    .map((slot) => ({
      value: slot.at,
      label: `${formatDay(locale, slot.date, "weekday")}, ${clockTime(slot.opens, locale)}`,
    }));
}

type FormProps = Chosen & { address: string; others: Parameters<typeof BookForm>[0]["others"]; words: Words };

function Form({ locale, kind, slot, at, address, others, words }: FormProps) {
  const factsOf = useVisitFacts(locale);
  return (
    <BookForm
      locale={locale}
      values={{ id: randomUUID(), kindId: kind.id, startsAt: at }}
      facts={factsOf({ kind: kind.name, ...slot }, address)}
      others={others}
      words={words}
    />
  );
}

const wordsOf = (t: Awaited<ReturnType<typeof getTranslations<"visits.form">>>): Words => ({
  another: t("another"),
  subject: t("subject"),
  subjectHint: t("subjectHint"),
  note: t("note"),
  noteHint: t("noteHint"),
  check: t("check"),
  summary: t("summary"),
  confirm: t("confirm"),
  edit: t("edit"),
});
