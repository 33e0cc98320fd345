// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskForm } from "#components/desk/desk-form.tsx";
import { Section } from "#components/layout/section.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { decideManyAction } from "#lib/moderation/actions.ts";
import type { ModeratedKind, ModerationFilter } from "#lib/moderation/vocabulary.ts";
import { DecisionFields } from "./decision-fields.tsx";
import { QueuedItem, type QueuedModeration } from "./queued-item.tsx";
import { Tick, TickAll } from "./tick.tsx";

type Props = {
  locale: Locale;
  items: readonly QueuedModeration[];
  show: ModerationFilter;
  kind: ModeratedKind | null;
};

const name = "moderationIds";

/** The queue as one form: what is ticked is decided together, each with its own record and its own notice. */
export function BulkForm({ locale, items, show, kind }: Props) {
  const t = useTranslations("moderation");
  const labels = {
    [name]: t("bulk.chosen"),
    verb: t("bulk.verb"),
    ground: t("bulk.ground"),
    explanation: t("bulk.explanation"),
  };
  return (
    <DeskForm
      locale={locale}
      action={decideManyAction}
      values={{ show, ...(kind && { kind }) }}
      labels={labels}
      submit={t("bulk.submit")}
    >
      <TickAll name={name}>{t("queue.chooseAll")}</TickAll>
      <ul id={`field-${name}`} className="space-y-4">
        {items.map((item) => (
          <li key={item.id} className="flex gap-3 rounded-smooth border border-line p-4 has-checked:bg-wash sm:p-5">
            <Tick name={name} value={item.id} label={t("queue.choose", { what: item.subject.title })} />
            <QueuedItem locale={locale} item={item} />
          </li>
        ))}
      </ul>
      <Section id="decide" title={t("bulk.title")}>
        <DecisionFields locale={locale} />
      </Section>
    </DeskForm>
  );
}
