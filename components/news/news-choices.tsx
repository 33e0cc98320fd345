// SPDX-License-Identifier: AGPL-3.0-or-later
import { LinkGroups } from "#components/ui/link-groups.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

type Props = {
  locale: Locale;
  zones: readonly { code: string; name: string }[];
  topics: readonly { code: string; name: Localized }[];
  filter: { zone?: string; topic?: string };
};

/** The news of a neighbourhood or about a topic, each at an address of its own. */
export function NewsChoices({ locale, zones, topics, filter }: Props) {
  const t = useTranslations("news");
  const groups = [
    {
      title: t("byZone"),
      links: zones.map(({ code, name }) => ({ code, label: name, to: href(locale, "newsOfZone", { zone: code }) })),
      current: filter.zone,
    },
    {
      title: t("byTopic"),
      links: topics.map(({ code, name }) => ({
        code,
        label: name[locale],
        to: href(locale, "newsOfTopic", { topic: code }),
      })),
      current: filter.topic,
    },
  ];
  return <LinkGroups groups={groups} />;
}
