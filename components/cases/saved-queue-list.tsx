// SPDX-License-Identifier: AGPL-3.0-or-later
import { VerbForm } from "#components/forms/verb-form.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { forgetQueueAction, openDeskOnAction } from "#lib/cases/actions.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

type Props = {
  locale: Locale;
  saved: readonly { id: string; name: string; query: string; isDefault: boolean }[];
};

/** The views of the queue one keeps, and what can be done with each. */
export function SavedQueueList({ locale, saved }: Props) {
  const t = useTranslations("cases.save");
  return (
    <ul className="divide-y divide-line border-y border-line">
      {saved.map(({ id, name, query, isDefault }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-6 gap-y-3 py-4">
          <span className="min-w-0 flex-1 font-semibold">
            <TextLink href={href(locale, "desk", {}, Object.fromEntries(new URLSearchParams(query)))}>{name}</TextLink>
          </span>
          {isDefault ? (
            <Badge tone="info">{t("opens")}</Badge>
          ) : (
            <VerbForm locale={locale} action={openDeskOnAction} values={{ id }} variant="quiet">
              {t("makeDefault")}
              <span className="sr-only">: {name}</span>
            </VerbForm>
          )}
          <VerbForm locale={locale} action={forgetQueueAction} values={{ id }} variant="quiet">
            {t("forget")}
            <span className="sr-only">: {name}</span>
          </VerbForm>
        </li>
      ))}
    </ul>
  );
}
