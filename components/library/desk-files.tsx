// SPDX-License-Identifier: AGPL-3.0-or-later
import { VerbForm } from "#components/forms/verb-form.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { detachFromDocumentAction } from "#lib/library/actions.ts";
import type { ExtractionState } from "#lib/library/vocabulary.ts";
import { FileFacts, type ShownFile } from "./document-files.tsx";

type Props = {
  locale: Locale;
  documentId: string;
  files: readonly (ShownFile & { state: ExtractionState })[];
  mayDetach: boolean;
};

/** The files of a document at the desk, each with what became of its words and how accessible it is. */
export function DeskFiles({ locale, documentId, files, mayDetach }: Props) {
  const t = useTranslations("library.desk");
  return (
    <ul className="measure space-y-6">
      {files.map((file) => (
        <li key={file.id} className="space-y-2 border-b border-line pb-6">
          <TextLink href={`/api/files/${file.id}`} icon="file" className="font-semibold">
            {file.name}
          </TextLink>
          {file.alternative ? <p lang="it">{file.alternative}</p> : null}
          <FileFacts {...file} />
          {file.state === "empty" || file.state === "failed" ? (
            <Callout tone="warning" title={t(`extraction.${file.state}`)} />
          ) : (
            <p className="text-base">{t(`extraction.${file.state}`)}</p>
          )}
          {file.isTagged === false ? <Callout tone="warning" title={t("untagged")} /> : null}
          {mayDetach ? (
            <VerbForm
              locale={locale}
              action={detachFromDocumentAction}
              values={{ documentId, fileId: file.id }}
              variant="secondary"
            >
              {t("detach")}
            </VerbForm>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
