// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ComponentProps } from "react";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import { PaperSheet } from "./paper-sheet.tsx";

type Props = Omit<ComponentProps<typeof PaperSheet>, "sheet"> & {
  sheets: readonly ComponentProps<typeof PaperSheet>["sheet"][];
  back: string;
  /** Where the same sheets are as a PDF. */
  pdf: string;
};

/** Sheets to print, each a page; on the screen with a word on how. */
export function PrintedSheets({ sheets, back, pdf, ...paper }: Props) {
  const t = useTranslations("petitions.sheets");
  return (
    <>
      <div data-print="no" className="pb-6">
        <PageHeader title={t("printTitle")} lead={t("printHint")}>
          <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
            <ButtonLink href={pdf} icon="download">
              {t("pdf")}
            </ButtonLink>
            <TextLink href={back}>{t("title")}</TextLink>
          </div>
        </PageHeader>
      </div>
      {sheets.map((sheet) => (
        <PaperSheet key={sheet.code} {...paper} sheet={sheet} />
      ))}
    </>
  );
}
