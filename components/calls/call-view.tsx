// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { PageHeader } from "#components/layout/page-header.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { DateTime, dayInSentence, formatDay } from "#components/ui/date-time.tsx";
import { DescriptionList } from "#components/ui/description-list.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { RichText } from "#components/ui/rich-text.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { Standing } from "#lib/calls/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { richText } from "#lib/kernel/rich-text.ts";
import { type Attachment, CallAttachments } from "./call-attachments.tsx";
import { CallStandingBadge } from "./call-words.tsx";

export type ShownCall = {
  title: string;
  body: string;
  criteria: string;
  topic: Localized | null;
  opensOn: string | null;
  closesOn: string | null;
  questionsUntil: string | null;
  withdrawalReason: string | null;
};

type Props = {
  locale: Locale;
  call: ShownCall;
  standing: Standing;
  commons: readonly { id: string; slug: string; name: string; address: string | null }[];
  files: readonly Attachment[];
  /** What changed after it was published: a day where it was prolonged, what it was where an attachment was removed. */
  changes: readonly { id: number; at: Date; kind: "prolonged" | "removed"; what: string; reason: string }[];
  questions: readonly { id: string; question: string; answer: string; answeredAt: Date }[];
  /** How one applies, and asks; none in the preview, and where there is no more time. */
  apply?: ReactNode;
  ask?: ReactNode;
  /** What was applied for by it. */
  children?: ReactNode;
};

/** A call as everyone reads it; the preview of the desk is the same. */
export function CallView({ locale, call, standing, apply, ask, children, ...told }: Props) {
  const t = useTranslations("calls");
  const { commons, files, changes, questions } = told;
  return (
    <article>
      <PageHeader eyebrow={<CallStandingBadge standing={standing} />} title={<span lang="it">{call.title}</span>} />
      <div className="grid gap-10 lg:grid-cols-[minmax(0,2fr)_minmax(23rem,1fr)]">
        <div className="space-y-10">
          {call.withdrawalReason ? (
            <Callout tone="danger" title={t("view.withdrawn")}>
              <p lang="it" className="whitespace-pre-line">
                {call.withdrawalReason}
              </p>
            </Callout>
          ) : null}
          <RichText blocks={richText(call.body)} lang="it" />
          {commons.length > 0 ? (
            <section>
              <h2 className="pb-3 text-2xl">{t("view.commons")}</h2>
              <ul className="divide-y divide-hairline border-y border-hairline">
                {commons.map(({ id, slug, name, address }) => (
                  <li key={id} className="py-3">
                    <TextLink href={href(locale, "commonsItem", { slug })} lang="it" className="font-semibold">
                      {name}
                    </TextLink>
                    {address ? (
                      <span lang="it" className="block text-soft">
                        {address}
                      </span>
                    ) : null}
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
          <section id="criteria">
            <h2 className="pb-3 text-2xl">{t("view.criteria")}</h2>
            <RichText blocks={richText(call.criteria)} lang="it" />
          </section>
          {files.length > 0 ? (
            <section id="attachments">
              <h2 className="pb-3 text-2xl">{t("attachments.title")}</h2>
              <CallAttachments files={files} />
            </section>
          ) : null}
          {changes.length > 0 ? <Changes locale={locale} changes={changes} /> : null}
          <section id="questions" className="space-y-6">
            <h2 className="text-2xl">{t("view.questions")}</h2>
            {questions.length === 0 ? (
              <p className="text-soft">{t("view.noQuestions")}</p>
            ) : (
              <ol className="space-y-6">
                {questions.map(({ id, question, answer, answeredAt }) => (
                  <li key={id} className="space-y-3 rounded-broad border border-line p-5">
                    <p lang="it" className="font-semibold whitespace-pre-line">
                      {question}
                    </p>
                    <Prose lang="it" text={answer} />
                    <p className="text-base text-soft">
                      {t.rich("view.answeredOn", dayInSentence({ locale, value: answeredAt }))}
                    </p>
                  </li>
                ))}
              </ol>
            )}
            {ask}
          </section>
          {children}
        </div>
        <aside aria-label={t("view.facts")} className="space-y-8">
          {apply}
          <DescriptionList
            items={[
              ...day(t("view.opensOn"), call.opensOn, locale),
              ...day(t("view.closesOn"), call.closesOn, locale),
              ...day(t("view.questionsUntil"), call.questionsUntil, locale),
              ...(call.topic ? [{ term: t("fields.topic"), description: call.topic[locale] }] : []),
            ]}
          />
          <p className="text-base text-soft">{t("view.spontaneous")}</p>
        </aside>
      </div>
    </article>
  );
}

/** More time and attachments that were removed, each with its reason. */
function Changes({ locale, changes }: Pick<Props, "locale" | "changes">) {
  const t = useTranslations("calls.view");
  return (
    <section id="changes">
      <h2 className="pb-3 text-2xl">{t("changes")}</h2>
      <ul className="divide-y divide-hairline border-y border-hairline">
        {changes.map(({ id, at, kind, what, reason }) => (
          <li key={id} className="py-3">
            <p className="font-semibold">
              {kind === "prolonged" ? t("prolonged", { day: formatDay(locale, what) }) : t("removed", { what })}
            </p>
            <p lang="it" className="whitespace-pre-line">
              {reason}
            </p>
            <p className="text-base text-soft">
              <DateTime locale={locale} value={at} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const day = (term: string, value: string | null, locale: Locale) =>
  value ? [{ term, description: <DateTime locale={locale} value={value} /> }] : [];
