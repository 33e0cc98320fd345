// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { DateTime, isDay } from "#components/ui/date-time.tsx";
import { formatEuros } from "#components/ui/money.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { registerNumber, uuid } from "#lib/kernel/text.ts";
import { useEventWords } from "./event-words.ts";

type Props = { locale: Locale; payload: Readonly<Record<string, unknown>> };

/** Identifiers of people: they lead to what these did. */
const people = new Set(["personId", "officerId", "managerId", "contactId", "recordedBy"]);

/** All that was recorded of an event, by name; nothing where there was nothing to say. */
export function EventDetails({ locale, payload }: Props) {
  const t = useTranslations("journal.values");
  const { nameOf } = useEventWords();
  const told = (name: string, value: unknown): ReactNode => {
    if (value === null) return t("none");
    if (typeof value === "boolean") return t(value ? "yes" : "no");
    if (typeof value === "number") return name === "cents" ? formatEuros(locale, value) : value;
    if (typeof value !== "string") return <code className="font-mono">{JSON.stringify(value)}</code>;
    return inWords(locale, name, value);
  };
  return (
    <dl className="space-y-1">
      {Object.entries(payload).map(([name, value]) => (
        <div key={name}>
          <dt className="inline font-semibold text-soft">{nameOf(name)}:</dt>{" "}
          <dd className="inline wrap-anywhere">{told(name, value)}</dd>
        </div>
      ))}
    </dl>
  );
}

function inWords(locale: Locale, name: string, text: string): ReactNode {
  if (isDay(text)) return <DateTime locale={locale} value={text} />;
  if (isInstant.test(text)) return <DateTime locale={locale} value={text} withTime />;
  const searching = (query: { person: string } | { subject: string }) => href(locale, "deskJournal", {}, query);
  if (registerNumber.safeParse(text).success) return <TextLink href={searching({ subject: text })}>{text}</TextLink>;
  if (!uuid.safeParse(text).success) return text;
  const identifier = <span className="font-mono">{text}</span>;
  return people.has(name) ? <TextLink href={searching({ person: text })}>{identifier}</TextLink> : identifier;
}

const isInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;
