// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "#lib/kernel/intl.ts";

/** How the fields of an event are called. */
export function useEventLabels() {
  const t = useTranslations("agenda.fields");
  const news = useTranslations("news.fields");
  return {
    kind: t("kind"),
    title: news("title"),
    lead: news("lead"),
    body: news("body"),
    titleEn: news("titleEn"),
    leadEn: news("leadEn"),
    bodyEn: news("bodyEn"),
    topicCode: news("topic"),
    zones: news("zones"),
    startsOn: t("startsOn"),
    startTime: t("startTime"),
    endsOn: t("endsOn"),
    endTime: t("endTime"),
    repeats: t("repeats"),
    repeatsUntil: t("repeatsUntil"),
    place: t("place"),
    address: t("address"),
    link: t("link"),
    latitude: t("point"),
  };
}
