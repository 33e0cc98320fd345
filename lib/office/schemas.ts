// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { email } from "#lib/accounts/schemas.ts";
import type { Localized } from "#lib/kernel/locale.ts";
import { line, optional, paragraphs, uuid } from "#lib/kernel/text.ts";
import { type WayThere, waysThere } from "#lib/municipality/vocabulary.ts";
import { isRuleKey, ruleKeys } from "#lib/rules/catalogue.ts";
import { type ServiceTexts, serviceHeadings, serviceWays } from "./vocabulary.ts";

export const serviceLength = { title: 100, summary: 300, text: 2000 } as const;

/** Said by the house where the office says nothing: how one begins, and whom one asks. */
const saidByTheHouse: readonly string[] = ["access", "contacts"];

const texts = Object.fromEntries(
  serviceHeadings.flatMap((heading) => {
    const field = paragraphs(serviceLength.text, saidByTheHouse.includes(heading) ? 0 : 5);
    return [
      [`${heading}It`, field],
      [`${heading}En`, field],
    ];
  }),
);

const position = z
  .string({ error: "fields.required" })
  .trim()
  .regex(/^\d{1,2}$/, { error: "rules.fields.wholeNumber" })
  .transform(Number);

/** A service as its form has it: each heading twice, and one field for each rule that is ticked. */
export const writeServiceInput = z
  .object({
    titleIt: line(serviceLength.title, 3),
    titleEn: line(serviceLength.title, 3),
    summaryIt: line(serviceLength.summary, 20),
    summaryEn: line(serviceLength.summary, 20),
    way: z.enum(serviceWays, { error: "fields.required" }),
    position,
    rule: optional(z.string().refine(isRuleKey, { error: "fields.invalid" })),
  })
  .and(z.object(texts))
  .transform(({ titleIt, titleEn, summaryIt, summaryEn, way, position: place, rule, ...written }) => ({
    title: { it: titleIt, en: titleEn },
    summary: { it: summaryIt, en: summaryEn },
    texts: textsIn(written as Record<string, string>),
    rules: rule === null ? [] : [rule],
    way,
    position: place,
  }));
export type WriteService = z.output<typeof writeServiceInput>;

const textsIn = (written: Record<string, string>): ServiceTexts =>
  Object.fromEntries(
    serviceHeadings.map((heading) => [
      heading,
      { it: written[`${heading}It`] ?? "", en: written[`${heading}En`] ?? "" },
    ]),
  ) as ServiceTexts;

/** The rules whose value can stand under "Tempi e scadenze": those that are terms. */
export const termRules = ruleKeys.filter((key) => key.endsWith("-term"));

/** Its place among the addresses is given once: links to it stay good. */
export const serviceSlugInput = z.object({
  slug: z
    .string({ error: "fields.required" })
    .trim()
    .max(80, { error: "services.fields.slug" })
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "services.fields.slug" }),
});

const version = z.coerce.number({ error: "fields.invalid" }).int().min(1).max(1_000_000);

export const reviseServiceInput = z.object({ id: uuid, version });
export const publishServiceInput = z.object({ id: uuid, published: z.enum(["yes", "no"]) });

const degrees = (most: number) =>
  optional(
    z
      .string()
      .trim()
      .regex(/^-?\d{1,3}([.,]\d{1,8})?$/, { error: "services.fields.degrees" })
      .transform((text) => Number(text.replace(",", ".")))
      .pipe(
        z.number().min(-most, { error: "services.fields.degrees" }).max(most, { error: "services.fields.degrees" }),
      ),
  );

const directions = Object.fromEntries(
  waysThere.flatMap((way) => [
    [`${way}It`, paragraphs(600, 0)],
    [`${way}En`, paragraphs(600, 0)],
  ]),
);

/** Where the office is and how it is reached. */
export const editContactsInput = z
  .object({
    version,
    address: line(200, 5),
    phone: line(40, 4),
    email,
    pec: email,
    longitude: degrees(180),
    latitude: degrees(90),
  })
  .and(z.object(directions))
  .transform(({ version: seen, address, phone, email: mail, pec, longitude, latitude, ...written }, context) => {
    if ((longitude === null) !== (latitude === null)) {
      const path = [longitude === null ? "longitude" : "latitude"];
      context.addIssue({ code: "custom", message: "services.fields.bothDegrees", path });
    }
    const point = longitude === null || latitude === null ? null : { longitude, latitude };
    const ways = written as Record<string, string>;
    return {
      version: seen,
      ...{ address, phone, email: mail, pec, point },
      directions: Object.fromEntries(
        waysThere.map((way) => [way, { it: ways[`${way}It`] ?? "", en: ways[`${way}En`] ?? "" }]),
      ) as Record<WayThere, Localized>,
    };
  });
export type EditContacts = z.output<typeof editContactsInput>;
