// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";

type OfficePerson = {
  id: string;
  givenName: string | null;
  familyName: string | null;
  role: string;
  unit: Localized;
};

/** Who answers for the office, by name. */
export function OfficePeople({ locale, people }: { locale: Locale; people: readonly OfficePerson[] }) {
  const t = useTranslations("office.page.roles");
  return (
    <ul className="grid gap-x-10 gap-y-6 sm:grid-cols-2 lg:grid-cols-3">
      {people.map((person) => (
        <li key={person.id} className="border-l-4 border-primary-light pl-4">
          <p className="text-xl font-semibold">
            {person.givenName} {person.familyName}
          </p>
          <p className="text-base text-soft">
            {person.role === "guarantor" ? t("guarantor") : t("participation-officer")}
          </p>
          {person.role === "guarantor" ? <p className="text-base text-muted">{person.unit[locale]}</p> : null}
        </li>
      ))}
    </ul>
  );
}
