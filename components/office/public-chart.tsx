// SPDX-License-Identifier: AGPL-3.0-or-later
import { TextLink } from "#components/ui/text-link.tsx";
import type { Role } from "#lib/kernel/actor.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";

type Unit = { code: string; name: Localized; email: string | null; units: readonly Unit[] };
type Member = { name: string | null; role: Role; unitCode: string };

type Props = { locale: Locale; units: readonly Unit[]; staff: readonly Member[] };

/** The offices as a tree, each with who answers for participation in it. A list within a list: it reads the same aloud. */
export function PublicChart({ locale, units, staff }: Props) {
  return (
    <ul className="space-y-3">
      {units.map((unit) => (
        <li key={unit.code} className="space-y-3 break-inside-auto!">
          <div className="rounded-broad border border-line bg-white p-4 print:break-inside-avoid">
            <p className="text-lg font-semibold">{unit.name[locale]}</p>
            {unit.email ? (
              <p className="text-base">
                <TextLink href={`mailto:${unit.email}`} className="touch">
                  {unit.email}
                </TextLink>
              </p>
            ) : null}
            <Members members={staff.filter(({ unitCode }) => unitCode === unit.code)} />
          </div>
          {unit.units.length > 0 ? (
            <div className="ml-2 border-l-2 border-line pl-4 sm:ml-4 sm:pl-6">
              <PublicChart locale={locale} units={unit.units} staff={staff} />
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function Members({ members }: { members: readonly Member[] }) {
  const t = useTranslations("organisation");
  if (members.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-8 pt-1">
      {members.map(({ name, role }) => (
        <li key={`${name} ${role}`} className="text-base">
          <span className="font-semibold">{name}</span>, <span className="text-soft">{t(`role.${role}.name`)}</span>
        </li>
      ))}
    </ul>
  );
}
