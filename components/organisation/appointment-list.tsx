// SPDX-License-Identifier: AGPL-3.0-or-later
import { Badge, type Tone } from "#components/ui/badge.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { formatDay } from "#components/ui/date-time.tsx";
import type { Role } from "#lib/kernel/actor.ts";
import { useTranslations } from "#lib/kernel/intl.ts";
import type { Locale, Localized } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import type { PeriodState } from "#lib/kernel/period.ts";

type Appointment = {
  id: string;
  role: Role;
  unit: Localized;
  startsOn: string;
  endsOn: string | null;
  endedAt: Date | null;
  madeBy: string | null;
  endedBy: string | null;
  state: PeriodState;
};

type Props = {
  locale: Locale;
  personId: string;
  appointments: readonly Appointment[];
  /** Whether whoever looks may end them. */
  mayEnd: boolean;
};

const tones: Record<PeriodState, Tone> = { standing: "success", "to-come": "info", over: "neutral" };

/** Every role a person holds, will hold or held, the latest first. */
export function AppointmentList({ locale, personId, appointments, mayEnd }: Props) {
  const t = useTranslations("organisation");
  return (
    <ul className="space-y-4">
      {appointments.map((appointment) => {
        const { id, role, unit, state, madeBy, endedBy } = appointment;
        return (
          <li key={id} className="space-y-2 rounded-broad border border-line p-5 sm:p-6">
            <p className="flex flex-wrap items-center gap-3">
              <Badge tone={tones[state]}>{t(`person.state.${state}`)}</Badge>
              <span className="text-base text-soft">{duration(appointment)}</span>
            </p>
            <h3 className="text-xl">{t("roleIn", { role: t(`role.${role}.name`), unit: unit[locale] })}</h3>
            <p className="measure text-base text-soft">{t(`role.${role}.explanation`)}</p>
            <p className="text-base text-soft">
              {[madeBy && t("person.madeBy", { name: madeBy }), endedBy && t("person.endedBy", { name: endedBy })]
                .filter(Boolean)
                .join(" · ")}
            </p>
            {mayEnd && state !== "over" ? (
              <p className="pt-2">
                <ButtonLink
                  href={href(locale, "deskEndAppointment", { id: personId, appointment: id })}
                  variant="secondary"
                >
                  {t("person.end")}
                </ButtonLink>
              </p>
            ) : null}
          </li>
        );
      })}
    </ul>
  );

  function duration({ startsOn, endsOn, endedAt }: Appointment): string {
    const from = formatDay(locale, startsOn);
    const until = endsOn ? t("person.fromTo", { from, to: formatDay(locale, endsOn) }) : t("person.from", { from });
    return endedAt ? `${until}, ${t("person.endedAt", { day: formatDay(locale, endedAt) })}` : until;
  }
}
