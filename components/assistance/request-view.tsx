// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ComponentProps, ReactNode } from "react";
import { CaseFacts } from "#components/cases/case-facts.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { Timeline } from "#components/ui/timeline.tsx";
import type { RequestOutcome, RequestStatus } from "#lib/assistance/vocabulary.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import { RequestWords, type RequestWordsProps } from "./request-words.tsx";

type Request = RequestWordsProps["request"] & {
  status: RequestStatus;
  outcome: RequestOutcome | null;
  integrationRequest: string | null;
  integrationUntil: string | null;
  integration: string | null;
  answer: string | null;
  closingNote: string | null;
};

type Props = Omit<RequestWordsProps, "request"> & {
  request: Request;
  file: ComponentProps<typeof CaseFacts>["file"];
  /** What happened, oldest first. */
  story: readonly { id: number; at: Date; type: string }[];
  /** Where the office waits for more: the form to send it. */
  integrating: ReactNode;
  /** At the end, once there is an answer. */
  children?: ReactNode;
};

/** A request as who asked reads it: where it stands, the answer, what they wrote, and what happened. */
export function RequestView({ request, file, story, integrating, children, ...words }: Props) {
  const { locale } = words;
  const t = useTranslations("assistance");
  return (
    <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,2fr)_minmax(20rem,1fr)]">
      <div className="min-w-0 space-y-10">
        <section>
          <h2 className="pb-3 text-3xl">{t("view.now")}</h2>
          <p className="text-xl">{useStanding(locale, request, file.dueOn)}</p>
        </section>
        {request.status === "awaiting-integration" ? (
          <section className="space-y-5">
            <h2 className="text-3xl">{t("view.asked")}</h2>
            <Callout tone="warning">
              <Prose text={request.integrationRequest ?? ""} lang="it" />
            </Callout>
            {integrating}
          </section>
        ) : null}
        {request.answer && request.outcome ? (
          <section className="space-y-4">
            <h2 className="text-3xl">{t("view.answer")}</h2>
            <Callout tone={request.outcome === "solved" ? "success" : "info"} title={t(`outcomes.${request.outcome}`)}>
              <Prose text={request.answer} lang="it" />
            </Callout>
          </section>
        ) : null}
        {request.closingNote ? (
          <section className="space-y-3">
            <h2 className="text-3xl">{t("view.closing")}</h2>
            <Prose text={request.closingNote} lang="it" />
          </section>
        ) : null}
        {children}
        <section>
          <h2 className="pb-4 text-3xl">{t("view.words")}</h2>
          <RequestWords {...words} request={request} />
        </section>
        {request.integration ? (
          <section className="space-y-4">
            <h2 className="text-3xl">{t("view.added")}</h2>
            <Prose text={request.integration} lang="it" />
          </section>
        ) : null}
      </div>
      <aside className="min-w-0 space-y-10">
        <section>
          <h2 className="pb-3 text-2xl">{t("view.facts")}</h2>
          <CaseFacts locale={locale} file={file} />
        </section>
        <section>
          <h2 className="pb-4 text-2xl">{t("view.story")}</h2>
          <Timeline
            locale={locale}
            steps={story.flatMap(({ id, at, type }) => {
              const key = type.replace("assistance.", "timeline.") as "timeline.received";
              return t.has(key) ? [{ id: String(id), title: t(key), at, state: "done" as const }] : [];
            })}
          />
        </section>
      </aside>
    </div>
  );
}

/** Where it stands, in one sentence with its day. */
function useStanding(locale: RequestWordsProps["locale"], request: Request, dueOn: string | null): string {
  const t = useTranslations("assistance.view");
  const { status } = request;
  if (status === "submitted" || status === "in-charge") return t(status, { date: formatDay(locale, dueOn ?? "") });
  if (status === "awaiting-integration") {
    return t("awaiting-integration", { date: formatDay(locale, request.integrationUntil ?? "") });
  }
  return status === "closed" ? t("closed") : t("answered");
}
