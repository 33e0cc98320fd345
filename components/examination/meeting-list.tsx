// SPDX-License-Identifier: AGPL-3.0-or-later
import { useTranslations } from "next-intl";
import { ButtonLink } from "#components/ui/button.tsx";
import { formatInstant } from "#components/ui/date-time.tsx";
import { Prose } from "#components/ui/prose.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { Locale } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";

type Meeting = { id: string; startsAt: Date; place: string | null; link: string | null; minutes: string | null };

type Props = {
  locale: Locale;
  meetings: readonly Meeting[];
  /** The case, for whoever may publish the minutes. */
  caseId?: string;
};

/** When and where the office met the authors, and what was said. */
export function MeetingList({ locale, meetings, caseId }: Props) {
  const t = useTranslations("examination.meeting");
  return (
    <ul className="space-y-5">
      {meetings.map(({ id, startsAt, place, link, minutes }) => (
        <li key={id} className="rounded-broad border border-line p-5 sm:p-6">
          <h4 className="text-xl">{formatInstant(locale, startsAt)}</h4>
          <p lang={place ? "it" : undefined} className="text-soft">
            {place ?? t("online")}
          </p>
          {link ? <TextLink href={link}>{link}</TextLink> : null}
          {minutes ? (
            <div className="pt-3">
              <h5 className="pb-2 font-semibold">{t("minutes")}</h5>
              <Prose text={minutes} lang="it" />
            </div>
          ) : (
            <p className="pt-2 text-base text-soft">{t("noMinutes")}</p>
          )}
          {caseId && !minutes ? (
            <p className="pt-4">
              <ButtonLink href={href(locale, "deskMeeting", { id: caseId, meeting: id })} variant="secondary">
                {t("minutesTitle")}
              </ButtonLink>
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
