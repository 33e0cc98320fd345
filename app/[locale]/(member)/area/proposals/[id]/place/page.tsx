// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Metadata } from "next";
import { WhereForm } from "#components/proposals/writing/where-form.tsx";
import { getTranslations } from "#lib/kernel/intl.ts";
import { alternates, href } from "#lib/kernel/paths.ts";
import { drawingOf } from "#lib/municipality/drawing.ts";
import { isOnStreet, listStreets } from "#lib/municipality/place.ts";
import { listTopics, listZones } from "#lib/municipality/queries.ts";
import { openDraft, type StepProps } from "../../_writing/open-draft.ts";
import { StepPage } from "../../_writing/step-page.tsx";
import { stepWords } from "../../_writing/words.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("filing.where");
  return { title: t("title") };
}

/** The second step: the topic, and the place by address, by a point on the map, or by its zone. */
export default async function PlacePage(props: StepProps) {
  const { locale, session, draft, from, saved } = await openDraft("where", props);
  const t = await getTranslations();
  const [topics, zones, streets, steps, isOfStreet] = await Promise.all([
    listTopics(draft.topicCode),
    listZones(),
    listStreets(),
    stepWords(),
    isOnStreet(draft),
  ]);
  const drawing = drawingOf(zones);
  // The point of a street is only roughly the place: shown as one somebody put there, it would say too much.
  const [longitude, latitude] = isOfStreet ? ["", ""] : [draft.longitude ?? "", draft.latitude ?? ""];
  return (
    <StepPage
      session={session}
      step="where"
      draft={draft}
      title={t("filing.where.title")}
      lead={t("filing.where.lead")}
      alternates={alternates("placeProposal", { id: draft.id })}
      notice={saved && t("proposals.form.saved")}
    >
      <WhereForm
        locale={locale}
        draft={{
          id: draft.id,
          version: String(draft.version),
          topicCode: draft.topicCode ?? "",
          zoneCode: draft.zoneCode ?? "",
          address: draft.address ?? "",
          longitude: String(longitude),
          latitude: String(latitude),
        }}
        topics={topics.map(({ code, name }) => ({ value: code, label: name[locale] }))}
        zones={zones.map(({ code, name }) => ({ value: code, label: name }))}
        streets={[...new Set(streets.map(({ name }) => name))]}
        map={
          drawing && {
            ...drawing,
            words: {
              legend: t("filing.where.map.legend"),
              hint: t("filing.where.map.hint"),
              name: t("filing.where.map.name"),
              role: t("filing.where.map.role"),
              none: t("filing.where.map.none"),
              at: t("filing.where.map.at", { zone: "{zone}" }),
              outside: t("filing.where.map.outside"),
              remove: t("filing.where.map.remove"),
              plain: t("filing.where.map.plain"),
            },
          }
        }
        words={{
          ...steps,
          topicCode: { label: t("proposals.form.topic") },
          address: { label: t("filing.where.address"), hint: t("filing.where.addressHint") },
          zoneCode: { label: t("proposals.form.zone"), hint: t("filing.where.zoneHint") },
          placeTitle: t("filing.where.placeTitle"),
          wholeMunicipality: t("proposals.wholeMunicipality"),
        }}
        pageHref={href(locale, "placeProposal", { id: draft.id })}
        back={from}
      />
    </StepPage>
  );
}
