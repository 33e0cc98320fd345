// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskPage } from "#app/_frame/desk-page.tsx";
import { DeskRefusal } from "#app/_frame/desk-refusal.tsx";
import { JournalSearchForm } from "#components/journal/journal-search-form.tsx";
import { JournalTable } from "#components/journal/journal-table.tsx";
import { StateOfSeal } from "#components/journal/state-of-seal.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Section } from "#components/layout/section.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { requireStaff } from "#lib/accounts/session.ts";
import { journalPolicy } from "#lib/journal/policy.ts";
import { findStateOfSeal, listEvents } from "#lib/journal/queries.ts";
import { journalFilter } from "#lib/journal/schemas.ts";
import { fieldMessages } from "#lib/kernel/fields.ts";
import { getLocale, getTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { messagesOf } from "#lib/kernel/messages.ts";
import { alternates, href } from "#lib/kernel/paths.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("journal.page");
  return { title: t("title") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Everything that happened, for who watches over the house. */
export default async function JournalPage({ searchParams }: Props) {
  const locale = await getLocale();
  const actor = await requireStaff({ returnTo: href(locale, "deskJournal") });
  const t = await getTranslations("journal");
  const frame = { section: "deskJournal", title: t("page.title"), alternates: alternates("deskJournal") } as const;
  const decision = journalPolicy.read(actor);
  if (!decision.allowed) return <DeskRefusal {...frame} decision={decision} />;

  const written = textsOf(await searchParams);
  const filter = journalFilter.safeParse(written);
  const [seal, found] = await Promise.all([findStateOfSeal(), filter.success ? listEvents(filter.data) : null]);
  const say = await getTranslations();
  const errors = filter.success ? {} : fieldMessages(filter.error);
  const { before: _, ...search } = written;

  return (
    <DeskPage {...frame}>
      <div className="wrap space-y-10 pb-16">
        <div>
          <PageHeader title={t("page.title")} lead={t("page.lead")} />
          <JournalSearchForm
            locale={locale}
            types={typesOf(locale)}
            search={search}
            errors={Object.fromEntries(
              Object.entries(errors).map(([name, { key, params }]) => [name, say(key, params)]),
            )}
          />
        </div>
        {found?.entries.length ? (
          <JournalTable locale={locale} entries={found.entries} />
        ) : (
          <EmptyState title={found ? t("page.none") : t("page.wrong")} />
        )}
        <div className="flex flex-wrap gap-4">
          {found?.next ? (
            <ButtonLink variant="secondary" href={href(locale, "deskJournal", {}, { ...search, before: found.next })}>
              {t("page.older")}
            </ButtonLink>
          ) : null}
          {written.before ? (
            <ButtonLink variant="quiet" href={href(locale, "deskJournal", {}, search)}>
              {t("page.newest")}
            </ButtonLink>
          ) : null}
        </div>
        <Section id="seal" title={t("seal.title")}>
          <StateOfSeal locale={locale} {...seal} />
        </Section>
      </div>
    </DeskPage>
  );
}

/** The query as it was written; of what is there twice, the first. */
function textsOf(query: Record<string, string | string[] | undefined>) {
  const text = (name: string) => [query[name]].flat()[0];
  return { type: text("type"), subject: text("subject"), person: text("person"), before: text("before") };
}

/** Every type of event that has words, in their order. */
const typesOf = (locale: Locale) =>
  Object.entries(messagesOf(locale).journal.types).flatMap(([room, types]) =>
    Object.entries(types).map(([type, label]) => ({ value: `${room}.${type}`, label })),
  );
