// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { DeskTextArea } from "#components/desk/desk-fields.tsx";
import { DeskForm } from "#components/desk/desk-form.tsx";
import { CommentText } from "#components/discussion/comment-text.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { appealAction } from "#lib/moderation/actions.ts";
import { appealLength } from "#lib/moderation/schemas.ts";
import type { Ground, Holding, ModerationStatus, Signal } from "#lib/moderation/vocabulary.ts";

type Moderation = {
  id: string;
  status: ModerationStatus;
  heldBecause: Holding | null;
  signals: readonly Signal[];
  ground: Ground | null;
  explanation: string | null;
  decidedAt: Date | null;
  appeal: string | null;
  appealAnswer: string | null;
};

type Props = {
  locale: Locale;
  moderation: Moderation;
  subject: { text: string };
  /** The last day on which a review can be asked for, in words; null where nothing was decided. */
  appealUntil: { day: string; isOver: boolean } | null;
};

/** A decision as its author reads it: what, why, and what they can do. */
export function OwnModeration({ locale, moderation, subject, appealUntil }: Props) {
  const t = useTranslations("moderation.own");
  const { status, explanation, decidedAt, appeal, appealAnswer } = moderation;
  return (
    <div className="measure space-y-8">
      <Standing moderation={moderation} />
      {decidedAt && explanation ? (
        <Part title={t("explanation")}>
          <CommentText text={explanation} />
          <p className="text-base text-soft">{t("decidedOn", { date: formatDay(locale, decidedAt) })}</p>
        </Part>
      ) : null}
      {appeal ? (
        <Part title={t("yourAppeal")}>
          <CommentText text={appeal} />
        </Part>
      ) : null}
      {appealAnswer ? (
        <Part title={t("answer")}>
          <CommentText text={appealAnswer} />
        </Part>
      ) : null}
      <Part title={t("yourWords")}>
        <CommentText text={subject.text} />
      </Part>
      {status === "hidden" && appealUntil ? (
        <Part title={t("appealTitle")}>
          {appealUntil.isOver ? <p>{t("appealOver")}</p> : <p>{t("appealText", { date: appealUntil.day })}</p>}
          {appealUntil.isOver ? null : (
            <DeskForm
              locale={locale}
              action={appealAction}
              values={{ moderationId: moderation.id }}
              labels={{ appeal: t("appealField") }}
              submit={t("appealSubmit")}
            >
              <DeskTextArea locale={locale} name="appeal" label={t("appealField")} limit={appealLength.maximum} />
            </DeskForm>
          )}
        </Part>
      ) : null}
    </div>
  );
}

function Standing({ moderation }: { moderation: Moderation }) {
  const t = useTranslations("moderation.own");
  const tModeration = useTranslations("moderation");
  const { status, ground, heldBecause, signals, appealAnswer } = moderation;
  const words = ground ? tModeration(`ground.${ground}`) : "";
  const told = signals.map(({ kind, found, allowed }) => tModeration(`signal.${kind}`, { found, allowed })).join("; ");
  return (
    <Callout tone={status === "held" || status === "hidden" ? "warning" : "info"} title={t(status, { ground: words })}>
      {status === "held" && heldBecause === "rule" ? <p>{t("heldRule")}</p> : null}
      {status === "held" && heldBecause === "signals" ? <p>{t("heldSignals", { signals: told })}</p> : null}
      {status === "appealed" ? <p>{t("appealedText")}</p> : null}
      {status === "published" && appealAnswer ? <p>{t("accepted")}</p> : null}
    </Callout>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="space-y-3">
      <h2 className="text-2xl">{title}</h2>
      {children}
    </section>
  );
}
