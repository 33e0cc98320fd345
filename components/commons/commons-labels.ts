// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "#lib/kernel/intl.ts";

/** How the fields of a commons are called. */
export function useCommonsLabels() {
  const t = useTranslations("commons.fields");
  const place = useTranslations("assistance.form");
  const map = useTranslations("filing.where.map");
  return {
    kind: t("kind"),
    name: t("name"),
    description: t("description"),
    owner: t("owner"),
    ownerName: t("ownerName"),
    isProtected: t("isProtected"),
    protectionNote: t("protectionNote"),
    topicCode: t("topic"),
    area: t("area"),
    address: place("address"),
    zoneCode: place("zone"),
    point: map("legend"),
    file: t("photo"),
    alternative: t("alternative"),
  };
}
