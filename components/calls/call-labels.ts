// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "#lib/kernel/intl.ts";

/** How the fields of a call are called. */
export function useCallLabels() {
  const t = useTranslations("calls.fields");
  const attachments = useTranslations("calls.attachments");
  return {
    subject: t("subject"),
    title: t("title"),
    body: t("body"),
    criteria: t("criteria"),
    commons: t("commons"),
    topicCode: t("topic"),
    opensOn: t("opensOn"),
    closesOn: t("closesOn"),
    questionsUntil: t("questionsUntil"),
    reason: t("reason"),
    withdrawalReason: t("reason"),
    file: attachments("file"),
    alternative: attachments("alternative"),
    fileId: attachments("which"),
    removalReason: attachments("removalReason"),
  };
}
