// SPDX-License-Identifier: AGPL-3.0-or-later
import { TextLink } from "#components/ui/text-link.tsx";
import type { Role } from "#lib/kernel/actor.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { type Contacts, UnitContacts } from "./unit-contacts.tsx";

type Unit = Contacts & { code: string; name: Localized; units: readonly Unit[] };
type Member = { id: string; name: string | null; roles: readonly Role[]; unitCode: string };

type Props = {
  locale: Locale;
  units: readonly Unit[];
  members: readonly Member[];
  /** Where whoever looks may edit a unit's contacts; null where they may not. */
  editedAt: (code: string) => string | null;
};

/**
 * The units as a tree, each with those who hold a role in it and how it is reached. A list within a list: it reads the same
 * without eyes.
 */
export function OrganisationChart({ locale, units, members, editedAt }: Props) {
  const t = useTranslations("organisation.contacts");
  return (
    <ul className="space-y-3">
      {units.map((unit) => (
        <li key={unit.code} className="space-y-3">
          <div className="rounded-broad border border-line bg-white p-4">
            <h3 className="text-lg">{unit.name[locale]}</h3>
            <Members locale={locale} members={members.filter(({ unitCode }) => unitCode === unit.code)} />
            <UnitContacts {...unit} />
            <EditLink to={editedAt(unit.code)} label={t("edit", { unit: unit.name[locale] })} />
          </div>
          {unit.units.length > 0 ? (
            <div className="ml-2 border-l-2 border-line pl-4 sm:ml-4 sm:pl-6">
              <OrganisationChart locale={locale} units={unit.units} members={members} editedAt={editedAt} />
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function Members({ locale, members }: { locale: Locale; members: readonly Member[] }) {
  const t = useTranslations("organisation");
  const isLed = members.some(({ roles }) => roles.includes("unit-head"));
  return (
    <>
      {isLed ? null : <p className="text-base text-muted">{t("chart.noHead")}</p>}
      <ul className="flex flex-wrap gap-x-6">
        {members.map(({ id, name, roles }) => (
          <li key={id} className="text-base">
            <TextLink href={href(locale, "deskPerson", { id })} className="touch">
              {name}
            </TextLink>{" "}
            <span className="text-soft">({roles.map((role) => t(`role.${role}.name`)).join(", ")})</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function EditLink({ to, label }: { to: string | null; label: string }) {
  if (to === null) return null;
  return (
    <p className="text-base">
      <TextLink href={to} icon="pencil" className="touch">
        {label}
      </TextLink>
    </p>
  );
}
