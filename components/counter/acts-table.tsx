// SPDX-License-Identifier: AGPL-3.0-or-later
import { formatInstant } from "#components/ui/date-time.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { CounterAct } from "#lib/proposals/petition-vocabulary.ts";

type Act = {
  id: string;
  act: CounterAct;
  title: string;
  number: string;
  createdAt: Date;
  officer: string | null;
  formId: string | null;
};

/** What was done here for a person: each with its receipt and, where there is one, the form they signed. */
export function ActsTable({ locale, acts }: { locale: Locale; acts: readonly Act[] }) {
  const t = useTranslations("counter");
  return (
    <ul className="divide-y divide-line border-y border-line">
      {acts.map(({ id, act, title, number, createdAt, officer, formId }) => (
        <li key={id} className="space-y-1 py-3">
          <p className="text-soft">
            {formatInstant(locale, createdAt)} · {officer}
          </p>
          <p>
            {t(`receiptActs.${act}`)} <span lang="it">«{title}»</span> <span className="tabular-nums">{number}</span>
          </p>
          <p className="flex flex-wrap gap-x-6">
            <TextLink href={href(locale, "deskReceipt", { id })}>{t("receipt")}</TextLink>
            {formId ? <TextLink href={`/api/files/${formId}`}>{t("open")}</TextLink> : null}
          </p>
        </li>
      ))}
    </ul>
  );
}
