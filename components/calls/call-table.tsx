// SPDX-License-Identifier: AGPL-3.0-or-later
import { Badge } from "#components/ui/badge.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { Table } from "#components/ui/table.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { Standing } from "#lib/calls/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { CallStandingBadge } from "./call-words.tsx";

type Row = {
  id: string;
  title: string;
  standing: Standing;
  opensOn: string | null;
  closesOn: string | null;
  waiting: number;
};

type Props = { locale: Locale; caption: string; calls: readonly Row[] };

/** The calls at the desk, with the questions that wait for an answer. */
export function CallTable({ locale, caption, calls }: Props) {
  const t = useTranslations("calls");
  const day = (value: string | null) => (value ? <DateTime locale={locale} value={value} style="short" /> : "—");
  return (
    <Table
      caption={caption}
      columns={[
        { key: "title", label: t("fields.title") },
        { key: "standing", label: t("desk.standing") },
        { key: "opens", label: t("view.opensOn") },
        { key: "closes", label: t("view.closesOn") },
        { key: "waiting", label: t("desk.waiting") },
      ]}
      rows={calls.map(({ id, title, standing, opensOn, closesOn, waiting }) => ({
        id,
        title: (
          <TextLink href={href(locale, "deskCall", { id })} lang="it">
            {title}
          </TextLink>
        ),
        standing: <CallStandingBadge standing={standing} />,
        opens: day(opensOn),
        closes: day(closesOn),
        waiting: waiting > 0 ? <Badge tone="warning">{waiting}</Badge> : "0",
      }))}
    />
  );
}
