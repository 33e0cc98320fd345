// SPDX-License-Identifier: AGPL-3.0-or-later
import { TextLink } from "#components/ui/text-link.tsx";
import type { Role } from "#lib/kernel/actor.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

type Unit = { code: string; name: Localized; units: readonly Unit[] };
type Member = { id: string; name: string | null; role: Role; unitCode: string };

type Props = { locale: Locale; units: readonly Unit[]; staff: readonly Member[] };

/** The units as a tree, each with those who hold a role in it. A list within a list: it reads the same without eyes. */
export function OrganisationChart({ locale, units, staff }: Props) {
  return (
    <ul className="space-y-3">
      {units.map((unit) => (
        <li key={unit.code} className="space-y-3">
          <div className="rounded-broad border border-line bg-white p-4">
            <h3 className="text-lg">{unit.name[locale]}</h3>
            <Members locale={locale} members={staff.filter(({ unitCode }) => unitCode === unit.code)} />
          </div>
          {unit.units.length > 0 ? (
            <div className="ml-2 border-l-2 border-line pl-4 sm:ml-4 sm:pl-6">
              <OrganisationChart locale={locale} units={unit.units} staff={staff} />
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function Members({ locale, members }: { locale: Locale; members: readonly Member[] }) {
  const t = useTranslations("organisation");
  if (members.length === 0) return <p className="text-base text-muted">{t("chart.nobody")}</p>;
  return (
    <ul className="flex flex-wrap gap-x-6">
      {members.map(({ id, name, role }) => (
        <li key={`${id} ${role}`} className="text-base">
          <TextLink href={href(locale, "deskPerson", { id })} className="touch">
            {name}
          </TextLink>{" "}
          <span className="text-soft">({t(`role.${role}.name`)})</span>
        </li>
      ))}
    </ul>
  );
}
