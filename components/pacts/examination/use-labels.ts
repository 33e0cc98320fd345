// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "#lib/kernel/intl.ts";

/** How the fields are called in the summary of mistakes. */
export function useExaminationLabels(): Record<string, string> {
  const t = useTranslations("pact-examination.form");
  return {
    note: t("note"),
    unitCode: t("unit"),
    managerId: t("manager"),
    contactId: t("contact"),
    kind: t("kind"),
    kindReason: t("kindReason"),
    request: t("request"),
    asked: t("asked"),
    bodyName: t("bodyName"),
    question: t("question"),
    dueOn: t("dueOn"),
    day: t("day"),
    time: t("time"),
    endTime: t("endTime"),
    callingOffReason: t("reason"),
    place: t("place"),
    invited: t("invited"),
    about: t("about"),
    into: t("into"),
    notice: t("notice"),
    answer: t("answer"),
    reasons: t("reasons"),
    reason: t("reason"),
    position: t("position"),
    text: t("text"),
    conditions: t("conditions"),
    protocolNumber: t("protocolNumber"),
    file: t("file"),
    report: t("report"),
    alternative: t("alternative"),
    minutes: t("minutes"),
    decision: t("decision"),
    reply: t("reply"),
    remarks: t("remarks"),
  };
}
