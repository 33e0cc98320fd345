// SPDX-License-Identifier: AGPL-3.0-or-later
import { DeskCheckbox, DeskRadioGroup, DeskSelect, DeskTextField } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { SavedMeanwhile } from "#components/desk/saved-meanwhile.tsx";
import type { Option } from "#components/forms/select.tsx";
import { DrawnArea } from "#components/maps/drawn-area.tsx";
import { PlaceFields, type PlaceScene } from "#components/maps/place-fields.tsx";
import { addCommonsAction, reviseCommonsAction } from "#lib/commons/actions.ts";
import { type CommonsKind, type Owner, owners } from "#lib/commons/vocabulary.ts";
import { areaInLines } from "#lib/kernel/corners.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import type { Polygon } from "#lib/kernel/polygon.ts";
import { useCommonsLabels } from "./commons-labels.ts";
import { CommonsWordFields } from "./word-fields.tsx";

export type EditedCommons = {
  version: number;
  kind: CommonsKind;
  name: string;
  description: string;
  owner: Owner;
  ownerName: string | null;
  isProtected: boolean;
  protectionNote: string | null;
  topicCode: string | null;
  address: string | null;
  zoneCode: string | null;
  longitude: number | null;
  latitude: number | null;
  area: Polygon | null;
};

type Props = {
  locale: Locale;
  id: string;
  /** What it says now; absent for a new one. */
  commons?: EditedCommons;
  scene: PlaceScene;
  topics: readonly Option[];
};

/** What a commons is, whose, where, and how it is protected. */
export function CommonsForm({ locale, id, commons, scene, topics }: Props) {
  const t = useTranslations("commons");
  const news = useTranslations("news");
  const labels = useCommonsLabels();
  return (
    <DeskForm
      locale={locale}
      action={commons ? reviseCommonsAction : addCommonsAction}
      values={commons ? { id, version: String(commons.version) } : { id }}
      labels={labels}
      submit={commons ? news("save") : t("desk.add")}
    >
      {commons ? (
        <SavedMeanwhile
          words={{ title: news("meanwhile.title"), text: news("meanwhile.text") }}
          saved={[
            { label: labels.name, text: commons.name },
            { label: labels.description, text: commons.description },
            { label: labels.ownerName, text: commons.ownerName ?? "" },
            { label: labels.protectionNote, text: commons.protectionNote ?? "" },
            { label: labels.address, text: commons.address ?? "" },
          ]}
        />
      ) : null}
      <CommonsWordFields locale={locale} value={commons} />
      <DeskRadioGroup
        locale={locale}
        name="owner"
        label={labels.owner}
        choices={owners.map((owner) => ({ value: owner, label: t(`owner.${owner}`) }))}
        defaultValue={commons?.owner ?? "municipality"}
      />
      <DeskTextField
        locale={locale}
        name="ownerName"
        label={labels.ownerName}
        hint={t("fields.ownerNameHint")}
        defaultValue={commons?.ownerName ?? ""}
        optional
      />
      <DeskCheckbox
        locale={locale}
        name="isProtected"
        value="yes"
        label={labels.isProtected}
        hint={t("fields.isProtectedHint")}
        defaultChecked={commons?.isProtected ?? false}
        optional
      />
      <DeskTextField
        locale={locale}
        name="protectionNote"
        label={labels.protectionNote}
        hint={t("fields.protectionNoteHint")}
        defaultValue={commons?.protectionNote ?? ""}
        optional
      />
      <DeskSelect
        locale={locale}
        name="topicCode"
        label={labels.topicCode}
        emptyLabel={news("fields.noTopic")}
        options={topics}
        defaultValue={commons?.topicCode ?? ""}
        optional
      />
      <h2 className="pt-4 text-2xl">{t("fields.where")}</h2>
      <PlaceFields
        locale={locale}
        scene={scene}
        value={{
          address: commons?.address ?? "",
          zoneCode: commons?.zoneCode ?? "",
          longitude: String(commons?.longitude ?? ""),
          latitude: String(commons?.latitude ?? ""),
        }}
      />
      {scene.map ? (
        <section aria-labelledby="area" className="space-y-4">
          <div>
            <h2 id="area" className="text-2xl">
              {labels.area}
            </h2>
            <p className="text-soft">{t("fields.areaHint")}</p>
          </div>
          <DrawnArea locale={locale} drawing={scene.map} corners={areaInLines(commons?.area ?? null)} />
        </section>
      ) : null}
    </DeskForm>
  );
}
