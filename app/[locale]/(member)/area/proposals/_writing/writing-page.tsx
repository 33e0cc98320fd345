// SPDX-License-Identifier: AGPL-3.0-or-later
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { MemberPage } from "#app/_frame/member-page.tsx";
import { PageHeader } from "#components/layout/page-header.tsx";
import { ProposalForm } from "#components/proposals/proposal-form.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { Steps } from "#components/ui/steps.tsx";
import type { FoundSession } from "#lib/accounts/queries.ts";
import { actorOf } from "#lib/accounts/session.ts";
import { listRepresented } from "#lib/associations/queries.ts";
import { largestUpload } from "#lib/files/queries.ts";
import type { Message } from "#lib/kernel/errors.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { listTopics, listZones } from "#lib/municipality/queries.ts";
import { mayFile } from "#lib/proposals/filing.ts";
import { bodyLength, titleLength } from "#lib/proposals/schemas.ts";

export type Draft = {
  id: string;
  version: number;
  title: string;
  body: string;
  topicCode: string | null;
  zoneCode: string | null;
  associationId: string | null;
};

type Props = {
  session: FoundSession;
  draft: Draft;
  attachmentName: string | null;
  alternates: Record<Locale, string>;
  missing?: Record<string, Message>;
  notice?: ReactNode;
  children?: ReactNode;
};

/** The first step of filing, for a new proposal and for a draft that is resumed. */
export async function WritingPage({ session, draft, attachmentName, alternates, missing, notice, children }: Props) {
  const locale = await getLocale();
  const t = await getTranslations("proposals");
  const say = await getTranslations();
  const [may, topics, zones, represented, size] = await Promise.all([
    mayFile(actorOf(session)),
    listTopics(),
    listZones(),
    listRepresented(session.personId),
    largestUpload(),
  ]);
  const problem = (
    key: "tooShort" | "tooLong" | "required" | "characters",
    limits: typeof titleLength | typeof bodyLength,
  ) => say(`fields.${key}`, limits);
  const problems = (limits: typeof titleLength | typeof bodyLength) => ({
    "fields.required": problem("required", limits),
    "fields.tooShort": problem("tooShort", limits),
    "fields.tooLong": problem("tooLong", limits),
    "fields.characters": problem("characters", limits),
  });
  return (
    <MemberPage title={t("form.title")} name={session.givenName ?? ""} alternates={alternates}>
      <div className="wrap pb-16">
        <Steps current="write" steps={filingSteps(t)} />
        <PageHeader title={t("form.title")} lead={t("form.lead")} />
        {notice}
        {may.allowed ? (
          <ProposalForm
            locale={locale}
            draft={{
              ...draft,
              topicCode: draft.topicCode ?? "",
              zoneCode: draft.zoneCode ?? "",
              associationId: draft.associationId ?? "",
            }}
            attachmentName={attachmentName}
            options={{
              topics: topics.map(({ code, name }) => ({ value: code, label: name[locale] })),
              zones: zones.map(({ code, name }) => ({ value: code, label: name })),
              associations: represented.map(({ id, name }) => ({ value: id, label: name })),
            }}
            words={{
              title: { label: t("form.titleField"), hint: t("form.titleHint") },
              body: { label: t("form.body"), hint: t("form.bodyHint") },
              topicCode: { label: t("form.topic") },
              zoneCode: { label: t("form.zone"), hint: t("form.zoneHint") },
              associationId: { label: t("form.onBehalf") },
              attachment: { label: t("form.attachment"), hint: t("form.attachmentHint", { size }) },
              wholeMunicipality: t("wholeMunicipality"),
              myself: t("form.onBehalfSelf"),
              attached: `${t("form.attached", { name: attachmentName ?? "" })} ${t("form.attachmentReplace")}`,
              removeAttachment: t("form.attachmentRemove"),
              continue: t("form.continue"),
              save: t("form.save"),
              incomplete: say("errors.invalid"),
            }}
            problems={{
              title: problems(titleLength),
              body: problems(bodyLength),
              topicCode: { "fields.required": say("fields.required"), "fields.tooShort": say("fields.required") },
            }}
            missing={
              missing &&
              Object.fromEntries(Object.entries(missing).map(([field, { key, params }]) => [field, say(key, params)]))
            }
          />
        ) : (
          <Callout tone="warning" title={t("form.notEligible")}>
            <p>{say(may.reason, may.params)}</p>
          </Callout>
        )}
        {children}
      </div>
    </MemberPage>
  );
}

/** The steps of filing; `link` leads back to the first from the later ones. */
export const filingSteps = (
  t: (key: "form.steps.write" | "form.steps.review" | "form.steps.send") => string,
  link?: string,
) => [
  { id: "write", label: t("form.steps.write"), href: link },
  { id: "review", label: t("form.steps.review") },
  { id: "send", label: t("form.steps.send") },
];
