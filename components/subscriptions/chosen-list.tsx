// SPDX-License-Identifier: AGPL-3.0-or-later
import { DescriptionList } from "#components/ui/description-list.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { rhythms, subscribedKinds } from "#lib/subscriptions/vocabulary.ts";
import type { Chosen, Offered } from "./choices-fields.tsx";

/** What was asked for, to be read before one confirms it. */
export function ChosenList({ locale, chosen, zones, topics }: { locale: Locale; chosen: Chosen } & Offered) {
  const t = useTranslations("subscriptions");
  const inWords = (offered: readonly { code: string; name: string }[], codes: readonly string[]) =>
    offered
      .filter(({ code }) => codes.includes(code))
      .map(({ name }) => name)
      .join(", ") || t("chosen.all");
  const rhythm = rhythms.find((each) => each === chosen.rhythm);
  return (
    <DescriptionList
      items={[
        {
          term: t("chosen.kinds"),
          description: inWords(
            subscribedKinds.map((kind) => ({ code: kind, name: t(`kinds.${kind}`) })),
            chosen.kinds,
          ),
        },
        { term: t("chosen.zones"), description: inWords(zones, chosen.zones) },
        {
          term: t("chosen.topics"),
          description: inWords(
            topics.map(({ code, name }) => ({ code, name: name[locale] })),
            chosen.topics,
          ),
        },
        { term: t("fields.rhythm"), description: rhythm ? t(`rhythms.${rhythm}`) : "–" },
      ]}
    />
  );
}
