// SPDX-License-Identifier: AGPL-3.0-or-later
import { Passage, type PassagePart } from "#components/search/passage.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { DocumentKind } from "#lib/library/vocabulary.ts";

type Listed = {
  id: string;
  slug: string;
  kind: DocumentKind;
  title: string;
  datedOn: string;
  actNumber: string | null;
  language: Locale;
  unit: Localized | null;
  zone: string | null;
  /** Where the words that were searched stand in it. */
  passage?: readonly PassagePart[];
};

type Props = {
  locale: Locale;
  documents: readonly Listed[];
  /** Where the list holds more than one kind. */
  withKind?: boolean;
};

/** Documents, each with what one recognises it by. */
export function DocumentList({ locale, documents, withKind = false }: Props) {
  const t = useTranslations("library");
  return (
    <ul className="divide-y divide-line border-y border-line">
      {documents.map(({ id, slug, kind, title, datedOn, actNumber, language, unit, zone, passage = [] }) => (
        <li key={id} className="py-3">
          <TextLink href={href(locale, "document", { slug })} lang={language} className="touch font-semibold">
            {title}
          </TextLink>
          <p className="text-base text-soft">
            {withKind ? `${t(`kind.${kind}`)} · ` : ""}
            <DateTime locale={locale} value={datedOn} />
            {[actNumber, unit?.[locale], zone].filter(Boolean).map((fact) => ` · ${fact}`)}
          </p>
          {passage.length > 0 ? <Passage parts={passage} lang={language} /> : null}
        </li>
      ))}
    </ul>
  );
}
