// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Role } from "#lib/kernel/actor.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";

type OfficePerson = { name: string | null; roles: readonly Role[]; unitCode: string; unit: Localized };

/** Who leads the office and who answers for it, by name. */
export function OfficePeople({ locale, people }: { locale: Locale; people: readonly OfficePerson[] }) {
  const t = useTranslations("office.page");
  const told: Partial<Record<Role, string>> = {
    "unit-head": t("roles.unit-head"),
    "participation-officer": t("roles.participation-officer"),
    guarantor: t("roles.guarantor"),
  };
  return (
    <ul className="grid gap-x-10 gap-y-6 sm:grid-cols-2 lg:grid-cols-3">
      {people.map(({ name, roles, unitCode, unit }) => (
        <li key={`${name} ${unitCode}`} className="border-l-4 border-primary-light pl-4">
          <p className="text-xl font-semibold">{name}</p>
          {roles.map((role) => (
            <p key={role} className="text-base text-soft">
              {told[role]}
            </p>
          ))}
          {roles.includes("guarantor") ? <p className="text-base text-muted">{unit[locale]}</p> : null}
        </li>
      ))}
    </ul>
  );
}
