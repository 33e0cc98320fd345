// SPDX-License-Identifier: AGPL-3.0-or-later
import { DateTime } from "#components/ui/date-time.tsx";
import { Table } from "#components/ui/table.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { AssociationKind } from "#lib/associations/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

type Registered = {
  id: string;
  kind: AssociationKind;
  name: string;
  zone: string | null;
  registeredOn: string;
  delegates: number;
};

type Props = { locale: Locale; total: number; associations: readonly Registered[] };

/** The register: who is in it since when, and how many act for each today. */
export function RegisterTable({ locale, total, associations }: Props) {
  const t = useTranslations("associations");
  return (
    <Table
      caption={t("list.caption", { count: total })}
      columns={[
        { key: "name", label: t("list.name") },
        { key: "kind", label: t("list.kind") },
        { key: "zone", label: t("list.zone") },
        { key: "registeredOn", label: t("list.registeredOn") },
        { key: "delegates", label: t("list.delegates"), numeric: true },
      ]}
      rows={associations.map(({ id, kind, name, zone, registeredOn, delegates }) => ({
        id,
        name: <TextLink href={href(locale, "deskAssociation", { id })}>{name}</TextLink>,
        kind: t(`kind.${kind}`),
        zone: zone ?? t("list.wholeMunicipality"),
        registeredOn: <DateTime locale={locale} value={registeredOn} style="short" />,
        delegates,
      }))}
    />
  );
}
