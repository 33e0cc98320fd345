// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { ErrorSummary } from "#components/forms/error-summary.tsx";
import { FileField } from "#components/forms/file-field.tsx";
import { named } from "#components/forms/named.ts";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { TextField } from "#components/forms/text-field.tsx";
import { useFormAction } from "#components/forms/use-form-action.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { attachAction, describeAttachmentAction, detachAction } from "#lib/proposals/filing-actions.ts";

type Common = { locale: Locale; proposalId: string; back?: "summary" };

const Hidden = ({ locale, proposalId, back, fileId }: Common & { fileId?: string }) => (
  <>
    <input type="hidden" name="locale" value={locale} />
    <input type="hidden" name="proposalId" value={proposalId} />
    {fileId ? <input type="hidden" name="fileId" value={fileId} /> : null}
    {back ? <input type="hidden" name="back" value={back} /> : null}
  </>
);

type AttachProps = Common & {
  accept: string;
  words: Record<"file" | "description", { label: string; hint: string }> & { add: string };
};

/** One more file, with what it shows. */
export function AttachForm({ accept, words, ...common }: AttachProps) {
  const [state, dispatch] = useFormAction(attachAction);
  const refused = state && !state.answer.ok ? state.answer : null;
  const labels = { file: words.file.label, description: words.description.label };
  return (
    <form action={dispatch} noValidate className="space-y-6">
      {refused ? (
        <ErrorSummary locale={common.locale} message={refused.message} fields={named(refused.fields, labels)} />
      ) : null}
      <Hidden {...common} />
      <FileField locale={common.locale} name="file" {...words.file} accept={accept} error={refused?.fields?.file} />
      <TextField
        locale={common.locale}
        name="description"
        {...words.description}
        defaultValue={state?.values.description}
        error={refused?.fields?.description}
        maxLength={400}
        autoComplete="off"
      />
      <SubmitButton locale={common.locale} variant="secondary" icon="plus">
        {words.add}
      </SubmitButton>
    </form>
  );
}

type AttachmentProps = Common & {
  file: { id: string; name: string; alternative: string | null };
  words: { description: string; describe: string; remove: string };
};

/** An attachment that is there: its description can be changed, or the file taken off. */
export function AttachmentForms({ file, words, ...common }: AttachmentProps) {
  const [described, describe] = useFormAction(describeAttachmentAction);
  const [detached, detach] = useFormAction(detachAction);
  const refused = [described, detached].flatMap((state) => (state && !state.answer.ok ? [state.answer] : []))[0];
  return (
    <div className="space-y-3">
      {refused ? (
        <ErrorSummary locale={common.locale} message={refused.fields?.description ?? refused.message} />
      ) : null}
      <form action={describe} noValidate className="space-y-3">
        <Hidden {...common} fileId={file.id} />
        <label className="block font-semibold">
          {words.description}
          <input
            type="text"
            name="description"
            defaultValue={described?.values.description ?? file.alternative ?? ""}
            maxLength={400}
            className="mt-1 block min-h-12 w-full rounded-smooth border-2 border-edge bg-white px-3 py-2.5 text-lg font-normal text-ink"
          />
        </label>
        <SubmitButton locale={common.locale} variant="secondary">
          {words.describe}
        </SubmitButton>
      </form>
      <form action={detach}>
        <Hidden {...common} fileId={file.id} />
        <SubmitButton locale={common.locale} variant="danger">
          {words.remove}
        </SubmitButton>
      </form>
    </div>
  );
}
