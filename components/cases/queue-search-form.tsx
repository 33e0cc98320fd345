// SPDX-License-Identifier: AGPL-3.0-or-later
import { Select } from "#components/forms/select.tsx";
import { TextField } from "#components/forms/text-field.tsx";
import { Button } from "#components/ui/button.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { QueueAsked } from "#lib/cases/schemas.ts";
import { queueSorts } from "#lib/cases/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

type Choice = { value: string; label: string };

type Props = {
  locale: Locale;
  asked: QueueAsked;
  choices: Record<"unit" | "officer" | "kind" | "topic" | "zone", readonly Choice[]>;
};

const selects = ["unit", "officer", "kind", "topic", "zone"] as const;

/** How the queue can be narrowed and ordered: a plain form whose answer is an address. */
export function QueueSearchForm({ locale, asked, choices }: Props) {
  const t = useTranslations("cases.queue");
  const isNarrowed = selects.some((name) => asked[name]) || Boolean(asked.q ?? asked.from ?? asked.to);
  const sorts = queueSorts.flatMap((sort) => [sort, `-${sort}` as const]);
  return (
    <Disclosure summary={t("narrow")} open={isNarrowed}>
      <form method="get" action={href(locale, "desk")} className="space-y-6">
        <input type="hidden" name="show" value={asked.show} />
        <div className="grid gap-5 sm:grid-cols-2 lg:grid-cols-4">
          <TextField locale={locale} name="q" label={t("q")} optional defaultValue={asked.q ?? ""} />
          {selects.map((name) => (
            <Select
              key={name}
              locale={locale}
              name={name}
              label={t(name)}
              optional
              emptyLabel={t("any")}
              options={choices[name]}
              defaultValue={asked[name] ?? ""}
            />
          ))}
          <TextField
            locale={locale}
            name="from"
            type="date"
            label={t("from")}
            optional
            defaultValue={asked.from ?? ""}
          />
          <TextField locale={locale} name="to" type="date" label={t("to")} optional defaultValue={asked.to ?? ""} />
          <Select
            locale={locale}
            name="sort"
            label={t("sort")}
            emptyLabel={t("sorts.due")}
            options={sorts.filter((sort) => sort !== "due").map((sort) => ({ value: sort, label: t(`sorts.${sort}`) }))}
            defaultValue={asked.sort === "due" ? "" : asked.sort}
            optional
          />
        </div>
        <p className="flex flex-wrap items-center gap-6">
          <Button icon="search">{t("apply")}</Button>
          <TextLink href={href(locale, "desk", {}, { show: "all" })}>{t("reset")}</TextLink>
        </p>
      </form>
    </Disclosure>
  );
}
