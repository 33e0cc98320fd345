// SPDX-License-Identifier: AGPL-3.0-or-later
import {
  DeskFileField,
  DeskRadioGroup,
  DeskSelect,
  DeskTextArea,
  DeskTextField,
} from "#components/desk/desk-fields.tsx";
import type { Option } from "#components/forms/select.tsx";
import { PlaceFields, type PlaceScene } from "#components/maps/place-fields.tsx";
import { subjectLength, wordsLength } from "#lib/assistance/schemas.ts";
import { mostPhotos, type RequestKind } from "#lib/assistance/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";

/** At the counter there is no map. */
export type RequestScene = PlaceScene & {
  topics: readonly Option[];
  /** How large a photograph may be; null where none are taken. */
  megabytes: number | null;
  /** The page on which somebody pressed "report a problem". */
  page: string | null;
};

type Props = { locale: Locale; kind: RequestKind; scene: RequestScene };

/** What is asked, and of a fault what it is of and where. What does not matter for the choice made is not shown. */
export function RequestFields({ locale, kind, scene }: Props) {
  const t = useTranslations("assistance.form");
  const isReport = kind === "problem-report";
  return (
    <div className="group/request space-y-8">
      {isReport ? (
        <DeskRadioGroup
          locale={locale}
          name="faulty"
          label={t("faulty")}
          defaultValue={scene.page === null ? undefined : "site"}
          choices={[
            { value: "territory", label: t("faultyTerritory"), hint: t("faultyTerritoryHint") },
            { value: "site", label: t("faultySite"), hint: t("faultySiteHint") },
          ]}
        />
      ) : null}
      <DeskTextField
        locale={locale}
        name="subject"
        label={t("subject")}
        hint={t("subjectHint")}
        maxLength={subjectLength.maximum}
      />
      <DeskTextArea
        locale={locale}
        name="body"
        label={t(`body.${kind}`)}
        hint={t("bodyHint")}
        rows={6}
        limit={wordsLength.maximum}
      />
      {isReport ? (
        <>
          <div className="group-has-[input[value=territory]:checked]/request:hidden">
            <DeskTextField
              locale={locale}
              name="page"
              label={t("page")}
              hint={t("pageHint")}
              defaultValue={scene.page ?? ""}
              maxLength={300}
              optional
            />
          </div>
          <div className="space-y-8 group-has-[input[value=site]:checked]/request:hidden">
            <TopicField locale={locale} scene={scene} />
            <PlaceFields locale={locale} scene={scene} />
          </div>
        </>
      ) : (
        <TopicField locale={locale} scene={scene} />
      )}
      {scene.megabytes === null ? null : (
        <DeskFileField
          locale={locale}
          name="photos"
          label={t("photos")}
          hint={t("photosHint", { most: mostPhotos, megabytes: scene.megabytes })}
          accept="image/jpeg,image/png,image/webp"
          multiple
          optional
        />
      )}
    </div>
  );
}

function TopicField({ locale, scene }: Omit<Props, "kind">) {
  const t = useTranslations("assistance.form");
  return (
    <DeskSelect
      locale={locale}
      name="topicCode"
      label={t("topic")}
      emptyLabel={t("topicAny")}
      options={scene.topics}
      optional
    />
  );
}
