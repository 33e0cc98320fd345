// SPDX-License-Identifier: AGPL-3.0-or-later
import { DateTime } from "#components/ui/date-time.tsx";
import { Table } from "#components/ui/table.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { SubscribedKind, Tiding } from "#lib/subscriptions/vocabulary.ts";

type Row = {
  itemId: string;
  kind: SubscribedKind;
  tiding: Tiding;
  title: string;
  at: Date;
  recipients: number;
  sent: number;
  failed: number;
  waiting: number;
};

/** What was told last, to how many, and what became of the mails. */
export function SendingTable({ locale, sendings }: { locale: Locale; sendings: readonly Row[] }) {
  const t = useTranslations("subscriptions.desk");
  return (
    <Table
      caption={t("sendings")}
      columns={[
        { key: "title", label: t("item") },
        { key: "at", label: t("at") },
        { key: "recipients", label: t("recipients") },
        { key: "sent", label: t("sent") },
        { key: "waiting", label: t("waiting") },
        { key: "failed", label: t("failed") },
      ]}
      rows={sendings.map(({ itemId, kind, tiding, title, at, ...numbers }) => ({
        id: `${itemId}${tiding}`,
        title: (
          <>
            <TextLink href={href(locale, kind === "event" ? "deskEvent" : "deskArticle", { id: itemId })} lang="it">
              {title}
            </TextLink>
            {tiding === "cancelled" ? <span className="block text-soft">{t("cancelled")}</span> : null}
          </>
        ),
        at: <DateTime locale={locale} value={at} withTime />,
        ...numbers,
      }))}
    />
  );
}
