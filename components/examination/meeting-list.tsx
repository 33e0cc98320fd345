// SPDX-License-Identifier: AGPL-3.0-or-later
import { Badge } from "#components/ui/badge.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { formatInstant } from "#components/ui/date-time.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

type Meeting = {
  id: string;
  startsAt: Date;
  place: string | null;
  link: string | null;
  minutes: string | null;
  callingOffReason: string | null;
  /** When it was to be before, and why it was moved; oldest first. */
  moves: readonly { startsAt: Date; reason: string }[];
};

type Props = {
  locale: Locale;
  meetings: readonly Meeting[];
  /** The case, for whoever may move it, call it off or publish the minutes. */
  caseId?: string;
};

/** When and where the office meets or met the authors, what was said, and why it was moved or not held. */
export function MeetingList({ locale, meetings, caseId }: Props) {
  const t = useTranslations("examination.meeting");
  return (
    <ul className="space-y-5">
      {meetings.map(({ id, startsAt, place, link, minutes, callingOffReason, moves }) => (
        <li key={id} className="rounded-broad border border-line p-5 sm:p-6">
          <h4 className="flex flex-wrap items-center gap-x-3 gap-y-1 text-xl">
            <span className={callingOffReason ? "line-through" : undefined}>{formatInstant(locale, startsAt)}</span>
            {callingOffReason ? <Badge tone="danger">{t("calledOff")}</Badge> : null}
          </h4>
          <p lang={place ? "it" : undefined} className="text-soft">
            {place ?? t("online")}
          </p>
          {link && !callingOffReason ? <TextLink href={link}>{link}</TextLink> : null}
          {moves.map((move) => (
            <div key={move.startsAt.toISOString() + move.reason} className="pt-3">
              <p className="font-semibold">{t("moved", { date: formatInstant(locale, move.startsAt) })}</p>
              <Prose text={move.reason} lang="it" />
            </div>
          ))}
          {callingOffReason ? (
            <div className="pt-3">
              <h5 className="font-semibold">{t("whyCalledOff")}</h5>
              <Prose text={callingOffReason} lang="it" />
            </div>
          ) : null}
          {minutes ? (
            <div className="pt-3">
              <h5 className="pb-2 font-semibold">{t("minutes")}</h5>
              <Prose text={minutes} lang="it" />
            </div>
          ) : null}
          {minutes || callingOffReason ? null : <p className="pt-2 text-base text-soft">{t("noMinutes")}</p>}
          {caseId && !minutes && !callingOffReason ? (
            <p className="pt-4">
              <ButtonLink href={href(locale, "deskMeeting", { id: caseId, meeting: id })} variant="secondary">
                {t("manage")}
              </ButtonLink>
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
