// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ComponentProps } from "react";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import type { LivingThing } from "#lib/programme/vocabulary.ts";
import { LivingList } from "./living-list.tsx";

type Props = {
  locale: Locale;
  number: number;
  purpose: { title: Localized; text: Localized; things: readonly LivingThing[] };
  living: ComponentProps<typeof LivingList>["living"];
};

/** One purpose: what is promised on one side, what stands on the other. */
export function Purpose({ locale, number, purpose, living }: Props) {
  const t = useTranslations("programme");
  return (
    <li
      id={`purpose-${number}`}
      className="grid gap-x-12 gap-y-6 border-t-2 border-primary pt-8 lg:grid-cols-[1fr_2fr]"
    >
      <div className="space-y-3">
        <span
          aria-hidden="true"
          className="flex h-20 w-16 items-end justify-center rounded-t-arch bg-primary pb-2 text-4xl font-bold text-white"
        >
          {number}
        </span>
        <h3 className="text-2xl sm:text-3xl">{purpose.title[locale]}</h3>
        {purpose.text[locale] ? <p className="whitespace-pre-line text-soft">{purpose.text[locale]}</p> : null}
      </div>
      {purpose.things.length > 0 ? (
        <div>
          <p className="pb-3 text-lg font-semibold">{t("today")}</p>
          <LivingList locale={locale} things={purpose.things} living={living} />
        </div>
      ) : null}
    </li>
  );
}
