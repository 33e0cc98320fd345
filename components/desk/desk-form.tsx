// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import { useRouter } from "next/navigation";
import { createContext, type ReactNode, useContext, useEffect } from "react";
import { ErrorSummary } from "#components/forms/error-summary.tsx";
import { named } from "#components/forms/named.ts";
import { sentTo } from "#components/forms/sent-to.ts";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { useFormAction } from "#components/forms/use-form-action.ts";
import { Button, type ButtonVariant } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { Done } from "#components/ui/done.tsx";
import { type FormAction, type FormState, noticeIn } from "#lib/kernel/form-state.ts";
import type { Locale } from "#lib/kernel/locale.ts";

type Props<Data> = {
  locale: Locale;
  action: FormAction<Data>;
  /** A route handler that does the same and answers sooner: where browsers with JavaScript send it. */
  address?: string;
  /** What the action needs to know and nobody writes, such as which appointment to end. */
  values?: Record<string, string>;
  /** How its fields are called: each line of the summary of mistakes names the one it speaks of. */
  labels?: Record<string, string>;
  /** The words of the button. */
  submit: ReactNode;
  variant?: ButtonVariant;
  /** The words of a second button, which only keeps what is written: the form then tells its `intent`. */
  save?: ReactNode;
  /** Another button, after these. */
  otherwise?: ReactNode;
  /** The fields of `desk-fields.tsx`, among whatever else. */
  children?: ReactNode;
  /** Why it cannot be done now; who had begun to write keeps their text. */
  unavailable?: string | null;
  /** For forms that several people may have open: what is said to who comes second, and to who is done. */
  words?: { stale: string; staleText: string; done: string };
};

const Sent = createContext<FormState>(null);

/** What was sent with a field and what is wrong with it, if the form came back. */
export function useSent(name: string): { error?: string; sent?: string } {
  const state = useContext(Sent);
  if (!state) return {};
  return { error: state.answer.ok ? undefined : state.answer.fields?.[name], sent: state.values[name] };
}

/** What came back of the form, whole; null while it was not sent. */
export const useAnswer = () => useContext(Sent);

/**
 * A form of the desk. Its fields are made on the server and find here what was sent, so that a refusal loses nothing,
 * with JavaScript or without.
 */
export function DeskForm<Data = unknown>({
  locale,
  action,
  address,
  values = {},
  labels = {},
  submit,
  variant,
  save,
  otherwise,
  children,
  unavailable,
  words,
}: Props<Data>) {
  const [state, dispatch] = useFormAction<Data>(address ? sentTo(address, action, locale) : action);
  const router = useRouter();
  const refused = state && !state.answer.ok ? state.answer : null;
  const notice = state && noticeIn(state.answer);
  const isElsewhereNow = (state?.answer.ok === true && !notice) || refused?.kind === "conflict";
  useEffect(() => {
    if (isElsewhereNow) router.refresh();
  }, [isElsewhereNow, router]);

  if (state?.answer.ok && words && !notice) return <Done title={words.done} />;
  if (unavailable && !refused) return <Button disabledBecause={unavailable}>{submit}</Button>;
  return (
    <form action={dispatch} noValidate className="space-y-8">
      {refused ? (
        <ErrorSummary locale={locale} message={refused.message} fields={named(refused.fields, labels)} />
      ) : null}
      {notice ? <Done title={notice} /> : null}
      {unavailable && words ? (
        <Callout tone="warning" title={words.stale}>
          <p>{unavailable}</p>
          {children ? <p>{words.staleText}</p> : null}
        </Callout>
      ) : null}
      <input type="hidden" name="locale" value={locale} />
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Sent value={state}>{children}</Sent>
      {unavailable ? null : (
        <div className="flex flex-wrap gap-4">
          <SubmitButton locale={locale} variant={variant} {...(save && { name: "intent", value: "continue" })}>
            {submit}
          </SubmitButton>
          {save ? (
            <SubmitButton locale={locale} name="intent" value="save" variant="secondary">
              {save}
            </SubmitButton>
          ) : null}
          {otherwise}
        </div>
      )}
    </form>
  );
}
