// SPDX-License-Identifier: AGPL-3.0-or-later
import { Badge, type Tone } from "#components/ui/badge.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { Table } from "#components/ui/table.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { AgendaKind, Repetition } from "#lib/agenda/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

type Row = {
  id: string;
  kind: AgendaKind;
  status: "draft" | "published" | "withdrawn";
  title: string;
  isAllDay: boolean;
  startsAt: Date;
  repeats: Repetition;
  publishedFrom: Date | null;
  cancelledReason: string | null;
  updatedAt: Date;
  updatedBy: string | null;
};

type State = "draft" | "scheduled" | "published" | "cancelled" | "withdrawn";

const tones: Record<State, Tone> = {
  draft: "neutral",
  scheduled: "warning",
  published: "success",
  cancelled: "danger",
  withdrawn: "danger",
};

/** Where an event stands, at that moment. */
export function stateOf(event: Pick<Row, "status" | "publishedFrom" | "cancelledReason">, at: Date): State {
  if (event.status !== "published") return event.status;
  if (event.cancelledReason !== null) return "cancelled";
  return event.publishedFrom !== null && event.publishedFrom > at ? "scheduled" : "published";
}

export function EventStateBadge({ state }: { state: State }) {
  const t = useTranslations("agenda");
  return <Badge tone={tones[state]}>{t(`states.${state}`)}</Badge>;
}

type Props = { locale: Locale; caption: string; events: readonly Row[]; at: Date };

/** What the desk has in the calendar. */
export function EventTable({ locale, caption, events, at }: Props) {
  const t = useTranslations("agenda");
  return (
    <Table
      caption={caption}
      columns={[
        { key: "title", label: t("table.title") },
        { key: "kind", label: t("fields.kind") },
        { key: "when", label: t("table.when") },
        { key: "state", label: t("table.state") },
        { key: "updated", label: t("table.updated") },
      ]}
      rows={events.map((event) => ({
        id: event.id,
        title: (
          <TextLink href={href(locale, "deskEvent", { id: event.id })} lang="it">
            {event.title}
          </TextLink>
        ),
        kind: t(`kinds.${event.kind}`),
        when: (
          <>
            <DateTime locale={locale} value={event.startsAt} withTime={!event.isAllDay} />
            {event.repeats === "none" ? null : <span className="block text-soft">{t(`repeats.${event.repeats}`)}</span>}
          </>
        ),
        state: <EventStateBadge state={stateOf(event, at)} />,
        updated: (
          <>
            <DateTime locale={locale} value={event.updatedAt} style="short" /> · {event.updatedBy}
          </>
        ),
      }))}
    />
  );
}
