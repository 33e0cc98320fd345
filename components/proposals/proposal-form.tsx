// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { zodResolver } from "@hookform/resolvers/zod";
import { type FormEvent, startTransition, useActionState } from "react";
import { useForm } from "react-hook-form";
import { ErrorSummary } from "#components/forms/error-summary.tsx";
import { FileField } from "#components/forms/file-field.tsx";
import { type Option, Select } from "#components/forms/select.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { TextArea } from "#components/forms/text-area.tsx";
import { TextField } from "#components/forms/text-field.tsx";
import type { Locale } from "#lib/kernel/locale.ts";
import { saveDraftAction } from "#lib/proposals/actions.ts";
import { bodyLength, completeProposal, titleLength } from "#lib/proposals/schemas.ts";

const fields = ["title", "body", "topicCode", "zoneCode", "associationId"] as const;
type FieldName = (typeof fields)[number];

type Props = {
  locale: Locale;
  draft: { id: string; version: number } & Record<FieldName, string>;
  attachmentName: string | null;
  options: { topics: Option[]; zones: Option[]; associations: Option[] };
  words: Record<FieldName | "attachment", { label: string; hint?: string }> & {
    wholeMunicipality: string;
    myself: string;
    attached: string;
    removeAttachment: string;
    continue: string;
    save: string;
    incomplete: string;
  };
  /** What can be wrong with each field, by the name of the problem, in the reader's language. */
  problems: Record<string, Record<string, string>>;
  /** What is missing in a draft that came back incomplete. */
  missing?: Record<string, string>;
};

/**
 * Where a proposal is written. The server checks everything; with JavaScript the same schema also speaks while one
 * writes, and a draft that is sent with mistakes stays on the page as it is.
 */
export function ProposalForm({ locale, draft, attachmentName, options, words, problems, missing }: Props) {
  const [state, dispatch, pending] = useActionState(saveDraftAction, null);
  const form = useForm({
    resolver: zodResolver(completeProposal),
    defaultValues: { title: draft.title, body: draft.body, topicCode: draft.topicCode },
    mode: "onTouched",
    // The focus goes to the summary of what is wrong, which leads to each field.
    shouldFocusError: false,
  });

  const refused = state && !state.answer.ok ? state.answer : null;
  const written = (name: FieldName) => state?.values[name] ?? draft[name];
  const found = form.formState.errors;
  const errors: Record<string, string | undefined> = {
    ...missing,
    ...refused?.fields,
    ...(found.title?.message && { title: problems.title?.[found.title.message] }),
    ...(found.body?.message && { body: problems.body?.[found.body.message] }),
    ...(found.topicCode?.message && { topicCode: problems.topicCode?.[found.topicCode.message] }),
  };
  const summary = Object.fromEntries(
    Object.entries(errors).flatMap(([name, error]) => (error ? [[name, `${labelOf(name)}: ${error}`]] : [])),
  );
  const showSummary = refused !== null || missing !== undefined || form.formState.submitCount > 0;

  function labelOf(name: string) {
    const field = name === "file" ? "attachment" : fields.find((each) => each === name);
    return field ? words[field].label : name;
  }

  /** Only what goes on to the summary must be whole; a draft is kept as it is. */
  function send(event: FormEvent<HTMLFormElement>) {
    const { submitter } = event.nativeEvent as SubmitEvent;
    const data = new FormData(event.currentTarget, submitter);
    const keep = () => startTransition(() => dispatch(data));
    event.preventDefault();
    if (data.get("intent") === "continue") form.handleSubmit(keep)();
    else keep();
  }

  return (
    <form action={dispatch} onSubmit={send} noValidate className="measure space-y-8">
      {showSummary ? (
        <ErrorSummary
          locale={locale}
          message={refused?.message ?? (Object.keys(summary).length > 0 ? words.incomplete : undefined)}
          fields={summary}
        />
      ) : null}
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="id" value={draft.id} />
      <input type="hidden" name="version" value={state?.values.version ?? draft.version} />
      {options.associations.length > 0 ? (
        <Select
          locale={locale}
          name="associationId"
          {...words.associationId}
          emptyLabel={words.myself}
          options={options.associations}
          defaultValue={written("associationId")}
          error={errors.associationId}
          optional
        />
      ) : null}
      <TextField
        locale={locale}
        {...form.register("title")}
        {...words.title}
        defaultValue={written("title")}
        error={errors.title}
        maxLength={titleLength.maximum * 2}
        autoComplete="off"
      />
      <TextArea
        locale={locale}
        {...form.register("body")}
        {...words.body}
        defaultValue={written("body")}
        error={errors.body}
        limit={bodyLength.maximum}
        rows={12}
      />
      <Select
        locale={locale}
        {...form.register("topicCode")}
        {...words.topicCode}
        options={options.topics}
        defaultValue={written("topicCode")}
        error={errors.topicCode}
      />
      <Select
        locale={locale}
        name="zoneCode"
        {...words.zoneCode}
        emptyLabel={words.wholeMunicipality}
        options={options.zones}
        defaultValue={written("zoneCode")}
        error={errors.zoneCode}
        optional
      />
      {attachmentName ? (
        <div className="py-2">
          <p>{words.attached}</p>
          <label className="flex min-h-11 items-center gap-3">
            <input type="checkbox" name="removeAttachment" value="yes" className="size-6 accent-primary" />
            {words.removeAttachment}
          </label>
        </div>
      ) : null}
      <FileField
        locale={locale}
        name="file"
        {...words.attachment}
        accept="application/pdf,image/jpeg,image/png,image/webp"
        error={errors.file}
        optional
      />
      <div className="flex flex-wrap gap-4 pt-6">
        <SubmitButton locale={locale} name="intent" value="continue" pending={pending}>
          {words.continue}
        </SubmitButton>
        <SubmitButton locale={locale} name="intent" value="save" variant="secondary" pending={pending}>
          {words.save}
        </SubmitButton>
      </div>
    </form>
  );
}
