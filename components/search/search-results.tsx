// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "next-intl";
import { formatDay } from "#components/ui/date-time.tsx";
import type { Locale } from "#lib/kernel/locale.ts";
import type { SearchKind } from "#lib/search/vocabulary.ts";
import { Passage, type PassagePart } from "./passage.tsx";

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
        const zone = zones.find(({ code }) => code === zoneCode)?.name;
        return (
          <li key={id} className="py-5">
            <p className="text-base text-soft">
              <span className="font-semibold text-ink">{t(kind)}</span>
              {datedOn ? ` · ${formatDay(locale, datedOn)}` : null}
              {zone ? ` · ${zone}` : null}
            </p>
            <h3 lang={lang ?? "it"} className="text-xl leading-snug font-semibold wrap-anywhere">
              <a href={href} className="touch text-primary underline-offset-4 hover:underline">
                {title}
              </a>
            </h3>
            {passage.length > 0 ? <Passage parts={passage} lang={lang ?? "it"} /> : null}
          </li>
        );
      })}
    </ol>
  );
}
