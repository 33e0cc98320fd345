// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskFileField, DeskRadioGroup, DeskTextArea, DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { VerbForm } from "#components/forms/verb-form.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { attachToCallAction, detachFromCallAction } from "#lib/calls/actions.ts";
import { callLength } from "#lib/calls/schemas.ts";
import { acceptedExtensions } from "#lib/files/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { type Attachment, AttachmentLink } from "./call-attachments.tsx";
import { useCallLabels } from "./call-labels.ts";

type Props = {
  locale: Locale;
  id: string;
  files: readonly Attachment[];
  /** Whether nobody outside the office has read it yet. */
  isDraft: boolean;
  may: { attach: boolean; detach: boolean };
  /** The largest that is taken, in megabytes. */
  megabytes: number;
};

/** The attachments of a call at the desk. */
export function CallFiles({ locale, id, files, isDraft, may, megabytes }: Props) {
  const t = useTranslations("calls.attachments");
  const labels = useCallLabels();
  return (
    <div className="space-y-8">
      {files.length === 0 ? (
        <p className="text-soft">{t("none")}</p>
      ) : (
        <ul className="divide-y divide-hairline border-y border-hairline">
          {files.map((file) => (
            <li key={file.id} className="space-y-3 py-4">
              <AttachmentLink file={file} />
              {may.detach && isDraft ? (
                <VerbForm
                  locale={locale}
                  action={detachFromCallAction}
                  values={{ id, fileId: file.id }}
                  variant="quiet"
                >
                  <span>
                    {t("remove")}
                    <span className="sr-only">: {file.alternative ?? file.name}</span>
                  </span>
                </VerbForm>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {may.detach && !isDraft && files.length > 0 ? <Removing locale={locale} id={id} files={files} /> : null}
      {may.attach ? (
        <DeskForm
          locale={locale}
          labels={labels}
          action={attachToCallAction}
          values={{ id }}
          submit={t("add")}
          variant="secondary"
        >
          <DeskFileField
            locale={locale}
            name="file"
            label={labels.file}
            hint={t("fileHint", { megabytes })}
            accept={acceptedExtensions}
          />
          <DeskTextField
            locale={locale}
            name="alternative"
            label={labels.alternative}
            hint={t("alternativeHint")}
            maxLength={callLength.alternative.maximum}
          />
        </DeskForm>
      ) : null}
    </div>
  );
}

/** Of what was published one is removed with the reason everyone reads. */
function Removing({ locale, id, files }: Pick<Props, "locale" | "id" | "files">) {
  const t = useTranslations("calls.attachments");
  const labels = useCallLabels();
  return (
    <Disclosure summary={t("removeOne")}>
      <DeskForm
        locale={locale}
        labels={labels}
        action={detachFromCallAction}
        values={{ id }}
        submit={t("remove")}
        variant="danger"
      >
        <DeskRadioGroup
          locale={locale}
          name="fileId"
          label={labels.fileId}
          choices={files.map((file) => ({ value: file.id, label: file.alternative ?? file.name }))}
        />
        <DeskTextArea
          locale={locale}
          name="removalReason"
          label={labels.removalReason}
          hint={t("removalReasonHint")}
          rows={3}
          limit={callLength.reason.maximum}
        />
      </DeskForm>
    </Disclosure>
  );
}
