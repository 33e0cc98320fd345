// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "next-intl";
import { TextLink } from "#components/ui/text-link.tsx";
import { type AgendaKind, agendaKinds } from "#lib/agenda/vocabulary.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

type Props = {
  locale: Locale;
  zones: readonly { code: string; name: string }[];
  filter: { zone?: string; kind?: AgendaKind };
};

/** The agenda of a neighbourhood or of one kind, each at an address of its own, and each as a calendar for programs. */
export function AgendaChoices({ locale, zones, filter }: Props) {
  const t = useTranslations("agenda");
  const groups = [
    {
      title: t("byKind"),
      current: filter.kind,
      links: agendaKinds.map((kind) => ({
        code: kind,
        label: t(`plural.${kind}`),
        to: href(locale, "agendaOfKind", { kind }),
      })),
    },
    {
      title: t("byZone"),
      current: filter.zone,
      links: zones.map(({ code, name }) => ({ code, label: name, to: href(locale, "agendaOfZone", { zone: code }) })),
    },
  ].filter(({ links }) => links.length > 0);
  return (
    <div className="grid gap-8 sm:grid-cols-2">
      {groups.map(({ title, links, current }) => (
        <nav key={title} aria-label={title}>
          <h3 className="pb-2 text-xl">{title}</h3>
          <ul className="flex flex-wrap gap-x-6">
            {links.map(({ code, label, to }) => (
              <li key={code}>
                <TextLink href={to} className="touch" aria-current={code === current ? "page" : undefined}>
                  {label}
                </TextLink>
              </li>
            ))}
          </ul>
        </nav>
      ))}
    </div>
  );
}
