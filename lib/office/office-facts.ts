// SPDX-License-Identifier: AGPL-3.0-or-later
import type { PlannedDay, WeeklyHours } from "#lib/hours/opening-days.ts";
import { type Hours, isoTime } from "#lib/kernel/opening.ts";
import type { Municipality } from "./published.ts";

const weekDays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

type Opening = {
  weekly: readonly WeeklyHours[];
  /** The days to come, of which those that are not like every week's are told one by one. */
  days: readonly Pick<PlannedDay, "date" | "hours" | "note">[];
};

/** The office for search engines, by schema.org. */
export const officeFacts = (office: Municipality, { weekly, days }: Opening, url: string) => ({
  "@type": "GovernmentOffice",
  name: office.officeName.it,
  parentOrganization: { "@type": "GovernmentOrganization", name: office.name },
  url,
  address: office.address,
  telephone: office.phone,
  email: office.email,
  ...(office.point ? { geo: { "@type": "GeoCoordinates", ...office.point } } : {}),
  openingHoursSpecification: weekly.map(({ weekday, ...hours }) => ({
    dayOfWeek: weekDays[weekday - 1],
    ...specification(hours),
  })),
  specialOpeningHoursSpecification: days
    .filter(({ note }) => note !== null)
    .flatMap(({ date, hours }) =>
      (hours.length > 0 ? hours : [closed]).map((each) => ({
        validFrom: date,
        validThrough: date,
        ...specification(each),
      })),
    ),
});

/** Hours that end when they begin say that it is closed all day. */
const closed: Hours = { opens: 0, closes: 0 };

const specification = ({ opens, closes }: Hours) => ({
  "@type": "OpeningHoursSpecification",
  opens: isoTime(opens),
  closes: isoTime(closes),
});
