// SPDX-License-Identifier: AGPL-3.0-or-later
import { formatDay } from "#components/ui/date-time.tsx";
import { type Description, DescriptionList } from "#components/ui/description-list.tsx";
import type { Door, PaperKind } from "#lib/accounts/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";

type Props = {
  locale: Locale;
  person: {
    email: string | null;
    emailConfirmedAt: Date | null;
    createdAt: Date;
    doors: readonly Door[];
    /** Null for those at the desk who have no need to know it. */
    birthDate: string | null;
    birthPlace?: string | null;
    /** Of who was registered without a fiscal code: the documents they showed, and how their numbers end. */
    papers?: readonly { kind: PaperKind; country: string; end: string }[];
  };
};

/** Who somebody is, as far as the desk needs to know. */
export function PersonFacts({ locale, person }: Props) {
  const t = useTranslations("organisation");
  const tPapers = useTranslations("counter.papers");
  const { email, emailConfirmedAt, doors, birthDate, birthPlace, papers = [], createdAt } = person;
  const countries = new Intl.DisplayNames(locale, { type: "region" });
  const items: (Description | null)[] = [
    {
      term: t("person.email"),
      description: email
        ? t(emailConfirmedAt ? "person.emailConfirmed" : "person.emailUnconfirmed", { email })
        : t("noEmail"),
    },
    birthDate
      ? {
          term: t("person.birthDate"),
          description: [formatDay(locale, birthDate), birthPlace].filter(Boolean).join(", "),
        }
      : null,
    ...papers.map(({ kind, country, end }) => ({
      term: t("person.paper"),
      description: t("person.paperEnding", { kind: tPapers(kind), country: countries.of(country) ?? country, end }),
    })),
    {
      term: t("person.doors"),
      description: doors.length > 0 ? doors.map((door) => t(`person.door.${door}`)).join(", ") : t("person.noDoors"),
    },
    { term: t("person.since"), description: formatDay(locale, createdAt) },
  ];
  return <DescriptionList items={items.filter((item) => item !== null)} />;
}
