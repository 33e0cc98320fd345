// SPDX-License-Identifier: AGPL-3.0-or-later
import { DateTime } from "#components/ui/date-time.tsx";
import { Table } from "#components/ui/table.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { Availability, CommonsKind } from "#lib/commons/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { AvailabilityBadge } from "./commons-words.tsx";

type Row = {
  id: string;
  kind: CommonsKind;
  name: string;
  zone: string | null;
  availability: Availability;
  createdAt: Date;
  updatedAt: Date;
};

type Props = {
  locale: Locale;
  caption: string;
  commons: readonly Row[];
  /** What was suggested has waited since a day; the rest has an availability and a last change. */
  isWaiting: boolean;
};

/** What the desk has of the catalogue. */
export function CommonsTable({ locale, caption, commons, isWaiting }: Props) {
  const t = useTranslations("commons");
  const columns = [
    { key: "name", label: t("fields.name") },
    { key: "kind", label: t("fields.kind") },
    { key: "zone", label: t("item.zone") },
    { key: "day", label: t(isWaiting ? "desk.since" : "desk.changed") },
  ] as const;
  const availability = { key: "availability", label: t("search.availability") } as const;
  return (
    <Table
      caption={caption}
      columns={isWaiting ? columns : [...columns, availability]}
      rows={commons.map((each) => ({
        id: each.id,
        name: (
          <TextLink href={href(locale, "deskCommonsItem", { id: each.id })} lang="it">
            {each.name}
          </TextLink>
        ),
        kind: t(`kind.${each.kind}`),
        zone: each.zone ?? "—",
        day: <DateTime locale={locale} value={isWaiting ? each.createdAt : each.updatedAt} style="short" />,
        availability: <AvailabilityBadge availability={each.availability} />,
      }))}
    />
  );
}
