// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { Photos } from "#components/examination/photos.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { formatDay, formatInstant } from "#components/ui/date-time.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type {
  AskedKind,
  MergerState,
  NoticeOutcome,
  ObservationState,
  OpinionPosition,
} from "#lib/pacts/examination-vocabulary.ts";
import { type ArrangedAssembly, AssemblyStanding } from "./assembly-standing.tsx";
import { OpinionState } from "./opinion-state.tsx";

/** As the views of `lib/pacts/examination-view.ts` let it through. */
export type Recorded = {
  opinions: readonly {
    id: string;
    asked: AskedKind;
    unit: Localized | null;
    bodyName: string | null;
    question: string;
    dueOn: string;
    position: OpinionPosition | null;
    text: string | null;
    conditions: string | null;
    protocolNumber: string | null;
    fileId: string | null;
    fileName: string | null;
    givenAt: Date | null;
  }[];
  integrations: readonly {
    id: string;
    position: number;
    request: string;
    until: string;
    noticeUntil: string | null;
    reply: string | null;
    repliedAt: Date | null;
    fileId: string | null;
    expiredAt: Date | null;
  }[];
  visits: readonly {
    id: string;
    startsAt: Date;
    place: string;
    invited: string;
    report: string | null;
    photos: readonly { id: string; alternative: string | null }[];
  }[];
  observations: readonly {
    id: string;
    author: string | null;
    text: string;
    createdAt: Date;
    state: ObservationState;
    withheldReason: string | null;
    answer: string | null;
  }[];
  assemblies: readonly (ArrangedAssembly & { id: string; about: string; minutes: string | null })[];
  notices: readonly {
    id: string;
    notice: string;
    announcedAt: Date;
    until: string;
    remarks: string | null;
    answer: string | null;
    outcome: NoticeOutcome | null;
  }[];
  mergers: readonly {
    id: string;
    /** The pact that is to go on in the other. */
    pactId: string;
    reason: string;
    state: MergerState;
    acceptedAt: Date | null;
    intoAcceptedAt: Date | null;
    declineReason: string | null;
    source: { number: string | null; title: string };
    target: { number: string | null; title: string };
  }[];
  mergedHere: readonly { number: string | null; title: string }[];
};

/** Whether there is anything to tell. */
export const isTold = (record: Recorded): boolean => Object.values(record).some((part) => part.length > 0);

type Props = {
  locale: Locale;
  record: Recorded;
  /** `YYYY-MM-DD` in Rome. */
  today: string;
  /** Whether opinions are still waited for. */
  isWaiting: boolean;
  /** The pact, for whoever may go on with what is told. */
  manages?: string;
  heading: "h3" | "h4";
};

/** What the examination brought forth, part by part; what there is none of is left out. */
export function ExaminationRecord({ locale, record, today, isWaiting, manages, heading: Heading }: Props) {
  const t = useTranslations("pact-examination.record");
  const part = (title: string, items: readonly ReactNode[]) =>
    items.length === 0 ? null : (
      <section>
        <Heading className="pb-3 text-2xl">{title}</Heading>
        <ul className="space-y-4">{items}</ul>
      </section>
    );
  return (
    <div className="space-y-8">
      {part(
        t("integrations"),
        record.integrations.map((one) => (
          <Item key={one.id}>
            <Words title={t("asked", { date: formatDay(locale, one.until) })} text={one.request} />
            {one.noticeUntil && !one.reply ? (
              <p className="pt-2 font-semibold">{t("noticeUntil", { date: formatDay(locale, one.noticeUntil) })}</p>
            ) : null}
            {one.reply ? <Words title={t("reply")} text={one.reply} /> : null}
            {one.fileId ? <FileLink id={one.fileId} label={t("paper")} /> : null}
            {one.expiredAt ? <p className="pt-2 text-soft">{t("expired")}</p> : null}
          </Item>
        )),
      )}
      {part(
        t("opinions"),
        record.opinions.map((opinion) => (
          <Item key={opinion.id}>
            <p className="flex flex-wrap items-center gap-x-4 gap-y-2 pb-2 text-xl font-semibold">
              {opinion.unit?.[locale] ?? opinion.bodyName}
              <OpinionState locale={locale} opinion={opinion} today={today} isWaiting={isWaiting} />
            </p>
            {opinion.question ? (
              <p lang="it" className="measure text-soft">
                {opinion.question}
              </p>
            ) : null}
            {opinion.text ? <Words title={t("opinion")} text={opinion.text} /> : null}
            {opinion.conditions ? <Words title={t("conditions")} text={opinion.conditions} /> : null}
            {opinion.givenAt ? (
              <p className="pt-2 text-soft">
                {t("givenOn", { date: formatDay(locale, opinion.givenAt) })}
                {opinion.protocolNumber ? ` · ${t("protocol", { number: opinion.protocolNumber })}` : ""}
                {opinion.text ? "" : ` · ${t("secret")}`}
              </p>
            ) : null}
            {opinion.fileId ? <FileLink id={opinion.fileId} label={opinion.fileName ?? t("paper")} /> : null}
            {manages && !opinion.givenAt && isWaiting ? (
              <Manage href={href(locale, "deskPactOpinion", { id: opinion.id })} words={t("open")} />
            ) : null}
          </Item>
        )),
      )}
      {part(
        t("visits"),
        record.visits.map((visit) => (
          <Item key={visit.id}>
            <p className="text-xl font-semibold">{formatInstant(locale, visit.startsAt)}</p>
            <p lang="it">{visit.place}</p>
            {visit.invited ? <p className="text-soft">{t("invited", { who: visit.invited })}</p> : null}
            {visit.report ? <Words title={t("report")} text={visit.report} /> : null}
            <Photos photos={visit.photos} />
            {manages ? (
              <Manage
                href={href(locale, "deskPactVisit", { id: manages, visit: visit.id })}
                words={visit.report ? t("addPhotos") : t("writeReport")}
              />
            ) : null}
          </Item>
        )),
      )}
      {part(
        t("assemblies"),
        record.assemblies.map((assembly) => (
          <Item key={assembly.id}>
            <AssemblyStanding locale={locale} assembly={assembly} />
            <Words title={t("about")} text={assembly.about} />
            {assembly.minutes ? <Words title={t("minutes")} text={assembly.minutes} /> : null}
            {manages && !assembly.minutes && assembly.callingOffReason === null ? (
              <Manage
                href={href(locale, "deskPactAssembly", { id: manages, assembly: assembly.id })}
                words={t("openAssembly")}
              />
            ) : null}
          </Item>
        )),
      )}
      {part(
        t("observations"),
        record.observations.map((observation) => (
          <Item key={observation.id}>
            <p className="flex flex-wrap items-center gap-3 pb-2 text-soft">
              {observation.author ? `${observation.author} · ` : ""}
              {formatDay(locale, observation.createdAt)}
              {observation.state === "published" ? null : (
                <Badge tone={observation.state === "waiting" ? "warning" : "neutral"}>
                  {t(`observation.${observation.state}`)}
                </Badge>
              )}
            </p>
            <Prose text={observation.text} lang="it" />
            {observation.withheldReason ? <Words title={t("withheldWhy")} text={observation.withheldReason} /> : null}
            {observation.answer ? <Words title={t("answer")} text={observation.answer} /> : null}
            {manages && !observation.answer ? (
              <Manage
                href={href(locale, "deskPactObservation", { id: manages, observation: observation.id })}
                words={t("readAndAnswer")}
              />
            ) : null}
          </Item>
        )),
      )}
      {part(
        t("mergers"),
        record.mergers.map((merger) => (
          <Item key={merger.id}>
            <p className="font-semibold">
              {t("merger", { source: merger.source.number ?? "", target: merger.target.number ?? "" })}
            </p>
            <Words title={t("why")} text={merger.reason} />
            <p className="pt-2 text-soft">
              {merger.state === "proposed"
                ? t("mergerSaid", {
                    source: merger.source.number ?? "",
                    target: merger.target.number ?? "",
                    first: merger.acceptedAt ? "yes" : "no",
                    second: merger.intoAcceptedAt ? "yes" : "no",
                  })
                : t(`mergerState.${merger.state}`)}
            </p>
            {merger.declineReason ? <Words title={t("declinedWhy")} text={merger.declineReason} /> : null}
          </Item>
        )),
      )}
      {part(
        t("mergedHere"),
        record.mergedHere.map(({ number, title }) => (
          <Item key={number}>
            <p lang="it">{`${number} · ${title}`}</p>
          </Item>
        )),
      )}
      {part(
        t("notices"),
        record.notices.map((notice) => (
          <Item key={notice.id}>
            <Words title={t("noticeOf", { date: formatDay(locale, notice.announcedAt) })} text={notice.notice} />
            <p className="pt-2 text-soft">{t("remarksUntil", { date: formatDay(locale, notice.until) })}</p>
            {notice.remarks ? <Words title={t("remarks")} text={notice.remarks} /> : null}
            {notice.answer ? <Words title={t("answer")} text={notice.answer} /> : null}
            {notice.outcome ? <p className="pt-2 font-semibold">{t(`noticeOutcome.${notice.outcome}`)}</p> : null}
          </Item>
        )),
      )}
    </div>
  );
}

const Item = ({ children }: { children: ReactNode }) => (
  <li className="rounded-broad border border-line p-5 sm:p-6">{children}</li>
);

const Words = ({ title, text }: { title: string; text: string }) => (
  <div className="pt-2">
    <p className="font-semibold">{title}</p>
    <Prose text={text} lang="it" />
  </div>
);

const FileLink = ({ id, label }: { id: string; label: string }) => (
  <p className="pt-2">
    <TextLink href={`/api/files/${id}`} icon="files">
      {label}
    </TextLink>
  </p>
);

const Manage = ({ href: to, words }: { href: string; words: string }) => (
  <p className="pt-4">
    <ButtonLink href={to} variant="secondary">
      {words}
    </ButtonLink>
  </p>
);
