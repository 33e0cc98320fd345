// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ComponentProps } from "react";
import { formatDay } from "#components/ui/date-time.tsx";
import { QrCode } from "#components/ui/qr-code.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import type { Addressee, ProposalKind } from "#lib/proposals/vocabulary.ts";
import { Code } from "./sheet-table.tsx";

type Petition = {
  title: string;
  body: string;
  kind: ProposalKind;
  addressee: Addressee | null;
  number: string;
  supportsUntil: string | null;
};

type Props = {
  locale: Locale;
  petition: Petition;
  sheet: { code: string; lines: number; qr: ComponentProps<typeof QrCode>["drawing"] };
  office: { municipality: string; email: string };
  /** From which age one may sign. */
  age: number;
};

const cell = "border border-ink px-1.5 py-1 text-left align-top";

/** One sheet on paper: what is signed, its code, the lines, what one declares and what becomes of the data. */
export function PaperSheet({ locale, petition, sheet, office, age }: Props) {
  const t = useTranslations("petitions.sheets");
  const tWords = useTranslations("proposals");
  const { addressee, number, supportsUntil } = petition;
  const until = supportsUntil ? formatDay(locale, supportsUntil) : "";
  return (
    <article
      data-print="alone"
      className="mb-10 break-after-page border border-line p-6 text-sm leading-snug last:break-after-auto print:mb-0 print:border-0 print:p-0"
    >
      <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-b-2 border-ink pb-2">
        <div>
          <p className="font-semibold">{office.municipality}</p>
          <p>{t("paperTitle", { kind: tWords(`kind.${petition.kind}`) })}</p>
        </div>
        <div className="flex items-center gap-4">
          <p className="text-right">
            {t("paperCode")}{" "}
            <strong className="block text-2xl tracking-widest">
              <Code code={sheet.code} />
            </strong>
          </p>
          <QrCode drawing={sheet.qr} label={t("scanned", { code: sheet.code })} className="size-20 print:size-[21mm]" />
        </div>
      </header>
      <h2 className="pt-3 text-xl font-semibold" lang="it">
        {petition.title}
      </h2>
      <p className="pb-2">
        {t("paperTo", { addressee: addressee ? tWords(`addressee.${addressee}`) : "", number, day: until })}
      </p>
      <div lang="it" className="pb-3 whitespace-pre-line print:columns-2 print:text-[8.5pt]">
        {petition.body}
      </div>
      <p className="pb-2 font-semibold">{t("paperSign", { age })}</p>
      <table className="w-full border-collapse">
        <thead>
          <tr>
            <th className={`${cell} w-8`}>{t("columns.number")}</th>
            <th className={`${cell} w-[26%]`}>{t("columns.name")}</th>
            <th className={`${cell} w-[22%]`}>{t("columns.birth")}</th>
            <th className={`${cell} w-[24%]`}>{t("columns.code")}</th>
            <th className={cell}>{t("columns.signature")}</th>
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: sheet.lines }, (_, index) => index + 1).map((line) => (
            <tr key={line} className="h-11 print:h-[12mm]">
              <th scope="row" className={`${cell} text-center font-normal tabular-nums`}>
                {line}
              </th>
              <td className={cell} />
              <td className={cell} />
              <td className={cell} />
              <td className={cell} />
            </tr>
          ))}
        </tbody>
      </table>
      <footer className="flex items-start justify-between gap-6 pt-2 text-xs print:text-[7.5pt]">
        <p>{t("paperPrivacy", office)}</p>
        <Code code={sheet.code} />
      </footer>
    </article>
  );
}
