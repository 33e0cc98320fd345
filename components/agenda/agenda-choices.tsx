// SPDX-License-Identifier: AGPL-3.0-or-later
import { LinkGroups } from "#components/ui/link-groups.tsx";
import { agendaKinds } from "#lib/agenda/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { type Chosen, isChosen, type View, viewHref } from "./view-href.ts";

type Props = {
  locale: Locale;
  zones: readonly { code: string; name: string }[];
  chosen: Chosen;
  view: View;
};

/**
 * The agenda of a neighbourhood or of one kind, each at an address of its own, and each as a calendar for programs. From
 * everything one comes to the list; whoever has chosen already stays in the month or week they look at.
 */
export function AgendaChoices({ locale, zones, chosen, view }: Props) {
  const t = useTranslations("agenda");
  const led: View = isChosen(chosen) ? view : { as: "list" };
  const groups = [
    {
      title: t("byKind"),
      current: chosen.kind,
      links: agendaKinds.map((kind) => ({
        code: kind,
        label: t(`plural.${kind}`),
        to: viewHref(locale, { kind }, led),
      })),
    },
    {
      title: t("byZone"),
      current: chosen.zone,
      links: zones.map(({ code, name }) => ({ code, label: name, to: viewHref(locale, { zone: code }, led) })),
    },
  ];
  return <LinkGroups groups={groups} />;
}
