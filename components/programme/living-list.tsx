// SPDX-License-Identifier: AGPL-3.0-or-later
import { Badge } from "#components/ui/badge.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import type { LivingThing } from "#lib/programme/vocabulary.ts";

export type LivingState = {
  stands: boolean;
  values: Record<string, string | number>;
  addresses: Record<Locale, string> | null;
};

type Props = { locale: Locale; things: readonly LivingThing[]; living: Record<LivingThing, LivingState> };

/** What serves a purpose, each with what stands of it today; what does not stand yet says so. */
export function LivingList({ locale, things, living }: Props) {
  const t = useTranslations("programme");
  return (
    <ul className="grid gap-4 sm:grid-cols-2">
      {things.map((thing) => {
        const { stands, values, addresses } = living[thing];
        return (
          <li
            key={thing}
            className={`flex flex-col gap-2 rounded-broad border p-5 ${stands ? "border-line bg-white" : "border-dashed border-edge bg-paper"}`}
          >
            <p>
              {stands ? (
                <Badge tone="success" icon="check-circle">
                  {t("stands")}
                </Badge>
              ) : (
                <Badge icon="clock">{t("notYet")}</Badge>
              )}
            </p>
            <h4 className="text-xl">{t(`things.${thing}.name`)}</h4>
            <p className="flex-1 text-base text-soft">
              {stands ? t(`things.${thing}.state`, values) : t(`things.${thing}.none`)}
            </p>
            {stands && addresses ? (
              <p>
                <TextLink href={addresses[locale]} className="touch">
                  {t(`things.${thing}.link`)}
                </TextLink>
              </p>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
