// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import type { WeeklyHours } from "#lib/hours/opening-days.ts";
import { partsOfDay, weekdays } from "#lib/hours/vocabulary.ts";
import { minutesOf } from "#lib/kernel/opening.ts";
import { optional } from "#lib/kernel/text.ts";
import { versionOf } from "./schemas.ts";

/** The fields of the form of a week: `opens-1-morning` is when Monday's morning begins. */
export const weekFields = weekdays.flatMap((weekday) =>
  partsOfDay.map((part) => ({
    weekday,
    part,
    opens: `opens-${weekday}-${part}`,
    closes: `closes-${weekday}-${part}`,
  })),
);

const time = optional(
  z
    .string()
    .refine((text) => minutesOf(text) !== null, { error: "hours.fields.time" })
    .transform((text) => minutesOf(text) ?? 0),
);

const times = Object.fromEntries(
  weekFields.flatMap(({ opens, closes }) => [opens, closes]).map((name) => [name, time]),
);

/** The hours of a week as a form has them; a part without times is closed. What falls with them was seen: `affected`. */
export const weeklyHoursInput = z
  .object({ version: versionOf, affected: z.string().max(100_000).optional().default("") })
  .and(z.object(times))
  .transform(({ version, affected, ...written }, context) => {
    const wrong = (field: string, message: string) => context.addIssue({ code: "custom", message, path: [field] });
    const parts = weekFields.flatMap(({ weekday, opens: from, closes: to }) => {
      const [opens, closes] = [written[from] ?? null, written[to] ?? null];
      if (opens === null && closes === null) return [];
      if (opens === null || closes === null) wrong(opens === null ? from : to, "hours.fields.bothTimes");
      else if (closes <= opens) wrong(to, "hours.fields.reversed");
      return [{ weekday, opens: opens ?? 0, closes: closes ?? 0, from }];
    });
    for (const [index, { weekday, opens, closes, from }] of parts.entries()) {
      const before = parts[index - 1];
      if (before?.weekday !== weekday || opens >= before.closes) continue;
      wrong(from, closes <= before.opens ? "hours.fields.afternoonFirst" : "hours.fields.overlap");
    }
    const hours: WeeklyHours[] = parts.map(({ weekday, opens, closes }) => ({ weekday, opens, closes }));
    return { version, affected, hours };
  });
export type SetWeeklyHours = z.output<typeof weeklyHoursInput>;
