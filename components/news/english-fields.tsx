// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ComponentProps } from "react";
import { DeskTextArea, DeskTextField } from "#components/desk/desk-fields.tsx";
import { FoldedFields } from "#components/desk/folded-fields.tsx";
import { MarkdownEditor } from "#components/editor/markdown-editor.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";

type Props = {
  locale: Locale;
  labels: Record<"titleEn" | "leadEn" | "bodyEn", string>;
  value: { titleEn: string | null; leadEn: string; bodyEn: string | null };
  leadLimit: number;
  writing: Pick<ComponentProps<typeof MarkdownEditor>, "locale" | "words" | "picture" | "hint">;
};

/** The same in English, where somebody writes it: of an article or of an event. */
export function EnglishFields({ locale, labels, value, leadLimit, writing }: Props) {
  const t = useTranslations("news");
  return (
    <FoldedFields summary={t("fields.english")} names={["titleEn", "leadEn", "bodyEn"]}>
      <div className="space-y-8 pt-4">
        <DeskTextField
          locale={locale}
          name="titleEn"
          label={labels.titleEn}
          defaultValue={value.titleEn ?? ""}
          optional
        />
        <DeskTextArea
          locale={locale}
          name="leadEn"
          label={labels.leadEn}
          rows={3}
          limit={leadLimit}
          defaultValue={value.leadEn}
          optional
        />
        <MarkdownEditor {...writing} name="bodyEn" label={labels.bodyEn} defaultValue={value.bodyEn ?? ""} optional />
      </div>
    </FoldedFields>
  );
}
