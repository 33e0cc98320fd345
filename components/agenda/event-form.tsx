// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ComponentProps } from "react";
import { DeskSelect, DeskTextArea, DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { SavedMeanwhile } from "#components/desk/saved-meanwhile.tsx";
import { useEditorWords } from "#components/editor/editor-words.ts";
import { MarkdownEditor } from "#components/editor/markdown-editor.tsx";
import { PlacePicker } from "#components/maps/place-picker.tsx";
import { EnglishFields } from "#components/news/english-fields.tsx";
import { type Scope, ScopeFields } from "#components/news/scope-fields.tsx";
import { editAgendaEventAction, insertEventPictureAction } from "#lib/agenda/actions.ts";
import { agendaLength } from "#lib/agenda/schemas.ts";
import { type AgendaKind, agendaKinds, type Repetition, repetitions } from "#lib/agenda/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { useEventLabels } from "./event-labels.ts";
import { WhenFields, type WhenFieldsValue } from "./when-fields.tsx";

type Edited = {
  id: string;
  kind: AgendaKind;
  version: number;
  title: string;
  lead: string;
  body: string;
  titleEn: string | null;
  leadEn: string;
  bodyEn: string;
  topicCode: string | null;
  zones: readonly { code: string }[];
  place: string;
  address: string;
  longitude: number | null;
  latitude: number | null;
  link: string | null;
  repeats: Repetition;
  repeatsUntil: string | null;
};

type Props = Scope & {
  locale: Locale;
  event: Edited;
  when: WhenFieldsValue;
  /** The drawing of the zones; none where the municipality has none. */
  map: Pick<ComponentProps<typeof PlacePicker>, "frame" | "zones" | "picture"> | null;
};

/** What an event is, when and where. */
export function EventForm({ locale, event, when, topics, zones, map }: Props) {
  const t = useTranslations("agenda");
  const news = useTranslations("news");
  const editor = useTranslations("editor");
  const picker = useTranslations("filing.where.map");
  const words = useEditorWords();
  const labels = useEventLabels();
  const writing = {
    locale,
    words,
    picture: { ownerId: event.id, insertPicture: insertEventPictureAction },
    hint: editor("hint"),
  };
  return (
    <DeskForm
      locale={locale}
      labels={labels}
      action={editAgendaEventAction}
      values={{ id: event.id, version: String(event.version) }}
      submit={news("save")}
    >
      <SavedMeanwhile
        words={{ title: news("meanwhile.title"), text: news("meanwhile.text") }}
        saved={[
          { label: labels.title, text: event.title },
          { label: labels.startsOn, text: [when.startsOn, when.startTime].join(" ") },
          { label: labels.place, text: event.place },
          { label: labels.body, text: event.body },
        ]}
      />
      <DeskSelect
        locale={locale}
        name="kind"
        label={labels.kind}
        options={agendaKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        defaultValue={event.kind}
      />
      <DeskTextField locale={locale} name="title" label={labels.title} defaultValue={event.title} />
      <WhenFields locale={locale} value={when} />
      <div className="grid gap-6 sm:grid-cols-2">
        <DeskSelect
          locale={locale}
          name="repeats"
          label={labels.repeats}
          options={repetitions.map((word) => ({ value: word, label: t(`repeats.${word}`) }))}
          defaultValue={event.repeats}
        />
        <DeskTextField
          locale={locale}
          name="repeatsUntil"
          type="date"
          label={labels.repeatsUntil}
          hint={t("fields.repeatsUntilHint")}
          defaultValue={event.repeatsUntil ?? ""}
          optional
        />
      </div>
      <DeskTextField
        locale={locale}
        name="place"
        label={labels.place}
        hint={t("fields.placeHint")}
        defaultValue={event.place}
        optional
      />
      <DeskTextField locale={locale} name="address" label={labels.address} defaultValue={event.address} optional />
      {map ? (
        <PlacePicker
          locale={locale}
          {...map}
          longitude={String(event.longitude ?? "")}
          latitude={String(event.latitude ?? "")}
          words={{
            legend: labels.latitude,
            hint: picker("hint"),
            name: picker("name"),
            role: picker("role"),
            none: picker("none"),
            at: picker("at", { zone: "{zone}" }),
            outside: picker("outside"),
            remove: picker("remove"),
            plain: t("fields.pointPlain"),
          }}
        />
      ) : null}
      <DeskTextField
        locale={locale}
        name="link"
        type="url"
        label={labels.link}
        hint={t("fields.linkHint")}
        defaultValue={event.link ?? ""}
        optional
      />
      <DeskTextArea
        locale={locale}
        name="lead"
        label={labels.lead}
        hint={news("fields.leadHint")}
        rows={3}
        limit={agendaLength.lead}
        defaultValue={event.lead}
        optional
      />
      <MarkdownEditor {...writing} name="body" label={labels.body} defaultValue={event.body} optional />
      <EnglishFields locale={locale} labels={labels} value={event} leadLimit={agendaLength.lead} writing={writing} />
      <ScopeFields locale={locale} labels={labels} value={event} topics={topics} zones={zones} />
    </DeskForm>
  );
}
