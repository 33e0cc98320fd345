// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { DeskFileField, DeskSelect, DeskTextField } from "#components/desk/desk-fields.tsx";
import { DrawnArea } from "#components/maps/drawn-area.tsx";
import { SentPlacePicker } from "#components/maps/sent-place-picker.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { areaInLines } from "#lib/kernel/corners.ts";
import { getTranslations } from "#lib/kernel/intl.ts";
import { drawingOf } from "#lib/municipality/drawing.ts";
import { listStreets } from "#lib/municipality/place.ts";
import { listTopics, listZones } from "#lib/municipality/queries.ts";
import { keepPactPlaceAction } from "#lib/pacts/application-actions.ts";
import { commonsOf, listOfferedCommons } from "#lib/pacts/application-draft.ts";
import { largestArea } from "#lib/pacts/application-rules.ts";
import { openApplication, type StepProps } from "../../_application/open-application.ts";
import { StepForm } from "../../_application/step-form.tsx";
import { StepPage } from "../../_application/step-page.tsx";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("pact-application.titles");
  return { title: t("place") };
}

/** What is to be cared for and where: from the catalogue, by address, by a point or by an area that is drawn. */
export default async function PlacePage(props: StepProps) {
  const { locale, session, pact, asked, from, saved } = await openApplication("place", props);
  const t = await getTranslations("pact-application.place");
  const where = await getTranslations("filing.where");
  const [topics, zones, streets, offered, commons, hectares] = await Promise.all([
    listTopics(pact.topicCode),
    listZones(),
    listStreets(),
    listOfferedCommons(pact.commonsId),
    commonsOf(pact.commonsId),
    largestArea(),
  ]);
  const drawing = drawingOf(zones);
  // The point of a street is only roughly the place: shown as one somebody put there, it would say too much.
  const isOfStreet = streets.some((each) => each.longitude === pact.longitude && each.latitude === pact.latitude);
  const hasPoint = !isOfStreet && pact.area === null && pact.longitude !== null;
  const corners = areaInLines(pact.area);
  const labels = {
    commonsId: t("commons"),
    topicCode: t("topic"),
    address: t("address"),
    zoneCode: t("zone"),
    point: where("map.legend"),
    area: t("area"),
  };
  const nameOf = (
    list: readonly { code: string; name: string | Record<"it" | "en", string> }[],
    code: string | null,
  ) => {
    const name = list.find((each) => each.code === code)?.name ?? "";
    return typeof name === "string" ? name : name[locale];
  };
  return (
    <StepPage session={session} step="place" draft={{ pact, asked }} saved={saved}>
      {commons?.isExclusive ? (
        <div className="measure pb-8">
          <Callout tone="warning" title={t("exclusive", { name: commons.name })}>
            <p>{t("exclusiveText")}</p>
          </Callout>
        </div>
      ) : null}
      <StepForm
        action={keepPactPlaceAction}
        draft={pact}
        back={from}
        labels={labels}
        saved={[
          { label: labels.commonsId, text: commons?.name ?? "" },
          { label: labels.topicCode, text: nameOf(topics, pact.topicCode) },
          { label: labels.address, text: pact.address ?? "" },
          { label: labels.zoneCode, text: nameOf(zones, pact.zoneCode) },
          { label: labels.area, text: corners },
        ]}
      >
        {offered.length > 0 ? (
          <DeskSelect
            locale={locale}
            name="commonsId"
            label={labels.commonsId}
            hint={t("commonsHint")}
            defaultValue={pact.commonsId ?? ""}
            emptyLabel={t("otherCommons")}
            options={offered.map(({ id, name, availability }) => ({
              value: id,
              label: availability === "exclusive" ? t("taken", { name }) : name,
            }))}
            optional
          />
        ) : null}
        <DeskSelect
          locale={locale}
          name="topicCode"
          label={labels.topicCode}
          defaultValue={pact.topicCode ?? ""}
          options={topics.map(({ code, name }) => ({ value: code, label: name[locale] }))}
        />
        <h2 className="pt-4 text-2xl">{t("where")}</h2>
        <DeskTextField
          locale={locale}
          name="address"
          label={labels.address}
          hint={where("addressHint")}
          defaultValue={pact.address ?? ""}
          list="streets"
          maxLength={400}
          autoComplete="off"
          optional
        />
        <datalist id="streets">
          {[...new Set(streets.map(({ name }) => name))].map((street) => (
            <option key={street} value={street} />
          ))}
        </datalist>
        <DeskSelect
          locale={locale}
          name="zoneCode"
          label={labels.zoneCode}
          hint={t("zoneHint")}
          defaultValue={pact.zoneCode ?? ""}
          emptyLabel={t("noZone")}
          options={zones.map(({ code, name }) => ({ value: code, label: name }))}
          optional
        />
        {drawing ? (
          <>
            <SentPlacePicker
              locale={locale}
              {...drawing}
              longitude={hasPoint ? String(pact.longitude) : ""}
              latitude={hasPoint ? String(pact.latitude) : ""}
              words={{
                legend: labels.point,
                hint: where("map.hint"),
                name: where("map.name"),
                role: where("map.role"),
                none: where("map.none"),
                at: where("map.at", { zone: "{zone}" }),
                outside: where("map.outside"),
                remove: where("map.remove"),
                plain: where("map.plain"),
              }}
            />
            <section aria-labelledby="area" className="space-y-4 pt-4">
              <div>
                <h2 id="area" className="text-2xl">
                  {labels.area}
                </h2>
                <p className="text-soft">{t("areaHint", { hectares })}</p>
              </div>
              <DrawnArea locale={locale} drawing={drawing} corners={corners} />
              <DeskFileField
                locale={locale}
                name="areaFile"
                label={t("areaFile")}
                hint={t("areaFileHint")}
                accept=".geojson,.json,application/geo+json"
                optional
              />
            </section>
          </>
        ) : null}
      </StepForm>
    </StepPage>
  );
}
