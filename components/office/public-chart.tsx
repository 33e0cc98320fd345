// SPDX-License-Identifier: AGPL-3.0-or-later
import { type Contacts, UnitContacts } from "#components/organisation/unit-contacts.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { Role } from "#lib/kernel/actor.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

type Unit = Contacts & { code: string; name: Localized; units: readonly Unit[] };
type Member = { name: string | null; roles: readonly Role[]; unitCode: string };

type Service = { slug: string; title: Localized; unitCode: string };
type Topic = { topic: string; name: Localized; proposals: number; unitCode: string };

/** What there is of every unit, by its code. */
type Duties = { members: readonly Member[]; services: readonly Service[]; topics: readonly Topic[] };

type Props = Duties & { locale: Locale; units: readonly Unit[] };

/**
 * The offices as a tree, each with who leads it and who answers for participation in it, how it is reached and what it deals
 * with. A list within a list: it reads the same aloud. Of an office without a head nothing is said.
 */
export function PublicChart({ locale, units, ...duties }: Props) {
  const t = useTranslations("services.organisation");
  const { members, services, topics } = duties;
  return (
    <ul className="space-y-3">
      {units.map((unit) => (
        <li key={unit.code} className="space-y-3 break-inside-auto!">
          <div className="rounded-broad border border-line bg-white p-4 print:break-inside-avoid">
            <p className="text-lg font-semibold">{unit.name[locale]}</p>
            <Members members={members.filter(({ unitCode }) => unitCode === unit.code)} />
            <UnitContacts {...unit} />
            <Links
              title={t("services")}
              links={services
                .filter(({ unitCode }) => unitCode === unit.code)
                .map(({ slug, title }) => ({ label: title[locale], to: href(locale, "service", { slug }) }))}
            />
            <Links
              title={t("topics")}
              links={topics
                .filter(({ unitCode }) => unitCode === unit.code)
                .map(({ topic, name, proposals }) => ({
                  label: t("topic", { topic: name[locale], count: proposals }),
                  to: href(locale, "proposalSearch", {}, { topic }),
                }))}
            />
          </div>
          {unit.units.length > 0 ? (
            <div className="ml-2 border-l-2 border-line pl-4 sm:ml-4 sm:pl-6">
              <PublicChart locale={locale} units={unit.units} {...duties} />
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
      {members.map(({ name, roles }) => (
        <li key={`${name} ${roles}`} className="text-base">
          <span className="font-semibold">{name}</span>,{" "}
          <span className="text-soft">{roles.map((role) => t(`role.${role}.name`)).join(", ")}</span>
        </li>
      ))}
    </ul>
  );
}

function Links({ title, links }: { title: string; links: readonly { label: string; to: string }[] }) {
  if (links.length === 0) return null;
  return (
    <div className="pt-1 text-base">
      <p className="text-soft">{title}</p>
      <ul className="flex flex-wrap gap-x-6">
        {links.map(({ label, to }) => (
          <li key={to}>
            <TextLink href={to} className="touch">
              {label}
            </TextLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
