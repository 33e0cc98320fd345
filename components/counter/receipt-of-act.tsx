// SPDX-License-Identifier: AGPL-3.0-or-later
import { Callout } from "#components/ui/callout.tsx";
import { formatDay, formatInstant } from "#components/ui/date-time.tsx";
import { DescriptionList } from "#components/ui/description-list.tsx";
import type { IdentityDocument } from "#lib/accounts/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import type { CounterAct } from "#lib/proposals/petition-vocabulary.ts";

type Receipt = {
  act: CounterAct;
  person: string | null;
  officer: string | null;
  identityDocument: IdentityDocument;
  title: string;
  number: string;
  createdAt: Date;
  dueOn: string | null;
  termReference: Localized;
  status: string;
  supportsUntil: string | null;
  supportsNeeded: number | null;
};

type Props = {
  locale: Locale;
  receipt: Receipt;
  office: { municipality: string; name: string; address: string; phone: string };
  /** Where everything is found again on line. */
  address: string;
};

/** What one takes home from the counter: the same number, day and article as on line. */
export function ReceiptOfAct({ locale, receipt, office, address }: Props) {
  const t = useTranslations("counter");
  const { supportsUntil, supportsNeeded } = receipt;
  return (
    <div className="measure space-y-8">
      <p className="hidden print:block">
        <strong className="block text-xl">{office.municipality}</strong>
        {office.name} · {office.address} · {office.phone}
      </p>
      <Callout tone="success">
        <p className="text-soft">{t("receiptNumber")}</p>
        <p className="text-4xl font-bold tabular-nums">{receipt.number}</p>
      </Callout>
      <DescriptionList
        items={[
          { term: t("receiptPerson"), description: receipt.person ?? "" },
          {
            term: t("receiptWhat"),
            description: (
              <>
                {t(`receiptActs.${receipt.act}`)} <span lang="it">«{receipt.title}»</span>
              </>
            ),
          },
          { term: t("receiptWhen"), description: formatInstant(locale, receipt.createdAt) },
          ...(receipt.act !== "filed" || receipt.dueOn === null
            ? []
            : [
                { term: t("receiptDue"), description: <strong>{formatDay(locale, receipt.dueOn)}</strong> },
                { term: t("receiptReference"), description: receipt.termReference[locale] },
              ]),
          { term: t("receiptDocument"), description: t(`documents.${receipt.identityDocument}`) },
          { term: t("receiptOfficer"), description: receipt.officer ?? "" },
        ]}
      />
      {receipt.status === "collecting" && supportsUntil !== null && supportsNeeded !== null ? (
        <p>{t("receiptCollecting", { needed: supportsNeeded, day: formatDay(locale, supportsUntil) })}</p>
      ) : null}
      <p>{t("receiptOnline", { address })}</p>
    </div>
  );
}
