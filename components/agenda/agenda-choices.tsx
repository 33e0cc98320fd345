// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "next-intl";
import { LinkGroups } from "#components/ui/link-groups.tsx";
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
  ];
  return <LinkGroups groups={groups} />;
}
