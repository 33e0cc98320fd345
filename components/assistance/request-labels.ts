// SPDX-License-Identifier: AGPL-3.0-or-later
import type { RequestKind } from "#lib/assistance/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";

/** How the fields are called in the summary of mistakes. */
export function useRequestLabels(kind: RequestKind): Record<string, string> {
  const t = useTranslations("assistance.form");
  const tCounter = useTranslations("assistance.counter");
  return {
    name: t("name"),
    email: t("email"),
    subject: t("subject"),
    body: t(`body.${kind}`),
    faulty: t("faulty"),
    page: t("page"),
    topicCode: t("topic"),
    zoneCode: t("zone"),
    address: t("address"),
    point: t("where"),
    photos: t("photos"),
    channel: tCounter("channel"),
  };
}
