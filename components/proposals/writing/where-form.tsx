// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import type { ComponentProps } from "react";
import { type Option, Select } from "#components/forms/select.tsx";
import { TextField } from "#components/forms/text-field.tsx";
import { PlacePicker } from "#components/maps/place-picker.tsx";
import type { Locale } from "#lib/kernel/locale.ts";
import { keepWhereAction } from "#lib/proposals/filing-actions.ts";
import { StepForm, type StepWords } from "./step-form.tsx";
import { useStep } from "./use-step.ts";

type FieldName = "topicCode" | "address" | "zoneCode";

type Props = {
  locale: Locale;
  draft: { id: string; version: string; longitude: string; latitude: string } & Record<FieldName, string>;
  topics: readonly Option[];
  zones: readonly Option[];
  /** The names of the streets the municipality has loaded. */
  streets: readonly string[];
  /** Absent where the zones have no drawing. */
  map: Pick<ComponentProps<typeof PlacePicker>, "frame" | "zones" | "picture" | "words"> | null;
  words: StepWords &
    Record<FieldName, { label: string; hint?: string }> & { placeTitle: string; wholeMunicipality: string };
  pageHref: string;
  back?: "summary";
};

/** The second step: what it is about, and where; the place by address, by a point on the map, or by its zone. */
export function WhereForm({ locale, draft, topics, zones, streets, map, words, pageHref, back }: Props) {
  const step = useStep(keepWhereAction, draft);
  const field = (name: FieldName) => ({
    locale,
    name,
    ...words[name],
    defaultValue: step.written(name),
    error: step.errors[name],
  });
  const labels = {
    topicCode: words.topicCode.label,
    address: words.address.label,
    zoneCode: words.zoneCode.label,
    point: map?.words.legend ?? "",
  };
  const named = (options: readonly Option[], code = "") => options.find(({ value }) => value === code)?.label ?? code;
  return (
    <StepForm
      locale={locale}
      step={step}
      labels={labels}
      words={words}
      pageHref={pageHref}
      back={back}
      saved={({ newerTopicCode, newerAddress, newerZoneCode }) => [
        { label: words.topicCode.label, text: named(topics, newerTopicCode) },
        { label: words.address.label, text: newerAddress },
        { label: words.zoneCode.label, text: named(zones, newerZoneCode) || words.wholeMunicipality },
      ]}
    >
      {/* React resets a form it has sent, and gives a select back its first choice: a new key makes it a new one. */}
      <Select key={`topic ${step.written("topicCode")}`} {...field("topicCode")} options={topics} />
      <h2 className="pt-4 text-2xl">{words.placeTitle}</h2>
      <TextField {...field("address")} list="streets" maxLength={200} autoComplete="off" optional />
      <datalist id="streets">
        {streets.map((street) => (
          <option key={street} value={street} />
        ))}
      </datalist>
      {map ? (
        <PlacePicker
          key={`${step.written("longitude")} ${step.written("latitude")}`}
          locale={locale}
          {...map}
          longitude={step.written("longitude")}
          latitude={step.written("latitude")}
          error={step.errors.point}
        />
      ) : null}
      <Select
        key={`zone ${step.written("zoneCode")}`}
        {...field("zoneCode")}
        emptyLabel={words.wholeMunicipality}
        options={zones}
        optional
      />
    </StepForm>
  );
}
