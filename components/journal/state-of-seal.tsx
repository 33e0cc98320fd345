// SPDX-License-Identifier: AGPL-3.0-or-later
import { DateTime } from "#components/ui/date-time.tsx";
import { DescriptionList } from "#components/ui/description-list.tsx";
import { useFormatter, useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";

type Props = {
  locale: Locale;
  head: { position: number; hash: string; sealedAt: Date } | null;
  unsealed: number;
};

/** How far the journal is sealed, and the fingerprint by which it can be proved later. */
export function StateOfSeal({ locale, head, unsealed }: Props) {
  const t = useTranslations("journal.seal");
  const format = useFormatter();
  const waiting = { term: t("waiting"), description: format.number(unsealed) };
  if (!head) return <DescriptionList items={[{ term: t("position"), description: t("none") }, waiting]} />;
  return (
    <div className="space-y-4">
      <DescriptionList
        items={[
          { term: t("position"), description: format.number(head.position) },
          { term: t("at"), description: <DateTime locale={locale} value={head.sealedAt} withTime /> },
          waiting,
          { term: t("hash"), description: <code className="font-mono wrap-anywhere">{head.hash}</code> },
        ]}
      />
      <p className="measure text-soft">{t("why")}</p>
    </div>
  );
}
