// SPDX-License-Identifier: AGPL-3.0-or-later
import { MailAddress } from "#components/ui/mail-address.tsx";
import { Table } from "#components/ui/table.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { Role } from "#lib/kernel/actor.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

type Person = {
  id: string;
  name: string | null;
  email: string | null;
  roles: readonly { role: Role; unit: Localized }[];
};

/** People with the roles they hold today. */
export function PeopleTable({
  locale,
  caption,
  people,
}: {
  locale: Locale;
  caption: string;
  people: readonly Person[];
}) {
  const t = useTranslations("organisation");
  return (
    <Table
      caption={caption}
      columns={[
        { key: "name", label: t("columns.name") },
        { key: "roles", label: t("columns.roles") },
        { key: "email", label: t("columns.email") },
      ]}
      rows={people.map(({ id, name, email, roles }) => ({
        id,
        name: <TextLink href={href(locale, "deskPerson", { id })}>{name}</TextLink>,
        roles:
          roles.length === 0 ? (
            <span className="text-soft">{t("noRoles")}</span>
          ) : (
            roles.map(({ role, unit }) => (
              <span key={`${role} ${unit.it}`} className="block">
                {t("roleIn", { role: t(`role.${role}.name`), unit: unit[locale] })}
              </span>
            ))
          ),
        email: email === null ? t("noEmail") : <MailAddress value={email} />,
      }))}
    />
  );
}
