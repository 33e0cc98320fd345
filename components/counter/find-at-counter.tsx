// SPDX-License-Identifier: AGPL-3.0-or-later
import { TextField } from "#components/forms/text-field.tsx";
import { Button, ButtonLink } from "#components/ui/button.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

type Found = { id: string; name: string | null; email: string | null };

type Props = { locale: Locale; query: string | null; found: readonly Found[] | null };

/** Looks for the person who stands at the counter; the form is sent to the page itself. */
export function FindAtCounter({ locale, query, found }: Props) {
  const t = useTranslations("counter");
  return (
    <div className="space-y-6">
      <search aria-label={t("find")}>
        <form className="flex flex-wrap items-end gap-4 rounded-broad bg-wash p-5 sm:p-6">
          <div className="min-w-60 flex-1">
            <TextField locale={locale} name="q" label={t("query")} defaultValue={query ?? ""} type="search" />
          </div>
          <Button variant="secondary" icon="search">
            {t("search")}
          </Button>
        </form>
      </search>
      {found === null ? null : (
        <div role="status" className="space-y-4">
          {found.length === 0 ? (
            <>
              <p className="text-xl font-semibold">{t("none")}</p>
              <p className="measure">{t("noneText")}</p>
            </>
          ) : (
            <ul className="divide-y divide-line border-y border-line" aria-label={t("results")}>
              {found.map((person) => (
                <li key={person.id} className="flex flex-wrap justify-between gap-x-6 py-3">
                  <TextLink href={href(locale, "deskCounterPerson", { id: person.id })}>{person.name}</TextLink>
                  <span className="text-soft">{person.email ?? t("withoutMail")}</span>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
      <ButtonLink
        href={href(locale, "deskRegisterPerson")}
        icon="plus"
        variant={found?.length === 0 ? "primary" : "secondary"}
      >
        {t("register")}
      </ButtonLink>
    </div>
  );
}
