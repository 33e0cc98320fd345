// SPDX-License-Identifier: AGPL-3.0-or-later
import { formatDay } from "#components/ui/date-time.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import type { SearchKind } from "#lib/search/vocabulary.ts";
import { FoundEntry } from "./found-entry.tsx";
import type { PassagePart } from "./passage.tsx";

export type ShownEntry = {
  id: number;
  kind: SearchKind;
  title: string;
  /** The language of its text; Italian where none is named. */
  locale: Locale | null;
  href: string;
  zoneCode: string | null;
  datedOn: string | null;
  passage: readonly PassagePart[];
};

type Props = {
  locale: Locale;
  found: readonly ShownEntry[];
  zones: readonly { code: string; name: string }[];
};

/** What was found, one below the other: what it is, of when and where, and the passage that holds the words. */
export function SearchResults({ locale, found, zones }: Props) {
  const t = useTranslations("site-search.one");
  return (
    <ol className="measure divide-y divide-line border-y border-line">
      {found.map(({ id, kind, title, locale: lang, href, zoneCode, datedOn, passage }) => {
        const day = datedOn ? formatDay(locale, datedOn) : null;
        const zone = zones.find(({ code }) => code === zoneCode)?.name;
        return (
          <FoundEntry
            key={id}
            kind={t(kind)}
            about={[day, zone].filter((each) => each != null)}
            lang={lang ?? "it"}
            title={title}
            href={href}
            passage={passage}
          />
        );
      })}
    </ol>
  );
}
