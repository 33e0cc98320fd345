// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { PageHeader } from "#components/layout/page-header.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { PaperSheet } from "./paper-sheet.tsx";

type Props = Omit<ComponentProps<typeof PaperSheet>, "sheet"> & {
  sheets: readonly { code: string; lines: number }[];
  back: string;
};

/** Sheets to print, each a page; on the screen with a word on how. */
export function PrintedSheets({ sheets, back, ...paper }: Props) {
  const t = useTranslations("petitions.sheets");
  return (
    <>
      <div data-print="no" className="pb-6">
        <PageHeader title={t("printTitle")} lead={t("printHint")}>
          <TextLink href={back}>{t("title")}</TextLink>
        </PageHeader>
      </div>
      {sheets.map((sheet) => (
        <PaperSheet key={sheet.code} {...paper} sheet={sheet} />
      ))}
    </>
  );
}
