// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "next-intl";
import { TextLink } from "#components/ui/text-link.tsx";
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
