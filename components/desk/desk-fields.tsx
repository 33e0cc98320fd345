// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import type { ComponentProps } from "react";
import { Checkbox, RadioGroup } from "#components/forms/choices.tsx";
import { FileField } from "#components/forms/file-field.tsx";
import { Select } from "#components/forms/select.tsx";
import { TextArea } from "#components/forms/text-area.tsx";
import { TextField } from "#components/forms/text-field.tsx";
import { useSent } from "./desk-form.tsx";

/* The fields of the house, inside a DeskForm: each shows what was sent with it and what is wrong with it. */

/** `error` is what was found while one writes; what the server answered stands until then. */
export function DeskTextField({ defaultValue, error: found, ...field }: ComponentProps<typeof TextField>) {
  const { error, sent } = useSent(field.name);
  return <TextField {...field} defaultValue={sent ?? defaultValue} error={found ?? error} />;
}

export function DeskTextArea({ defaultValue, ...field }: ComponentProps<typeof TextArea>) {
  const { error, sent } = useSent(field.name);
  return <TextArea {...field} defaultValue={sent ?? defaultValue} error={error} />;
}

export function DeskRadioGroup({ defaultValue, ...field }: ComponentProps<typeof RadioGroup>) {
  const { error, sent } = useSent(field.name);
  return <RadioGroup {...field} defaultValue={sent ?? defaultValue} error={error} />;
}

/** React resets a form it has sent, and gives a `select` back its first choice: a new key makes it a new one. */
export function DeskSelect({ defaultValue, ...field }: ComponentProps<typeof Select>) {
  const { error, sent } = useSent(field.name);
  const chosen = sent ?? defaultValue;
  return <Select key={String(chosen)} {...field} defaultValue={chosen} error={error} />;
}

/** A file is not sent back with what was written: after a refusal it is chosen again. */
export function DeskFileField(field: ComponentProps<typeof FileField>) {
  const { error } = useSent(field.name);
  return <FileField {...field} error={error} />;
}

export function DeskCheckbox({ defaultChecked, ...field }: ComponentProps<typeof Checkbox>) {
  const { error, sent } = useSent(field.name);
  return <Checkbox {...field} defaultChecked={sent === undefined ? defaultChecked : true} error={error} />;
}
