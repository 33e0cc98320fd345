// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { asked, isoDate, line, pageNumber, registerNumber, uuid } from "#lib/kernel/text.ts";
import { areaInput, areaQuery } from "#lib/maps/schemas.ts";
import { movedInStatuses } from "./register-vocabulary.ts";
import { applicantKinds, pactKinds, publicStatuses } from "./vocabulary.ts";

/** `2026-000123`, or `R-` and the key in the register it was moved in from. */
export const pactNumber = z.union([
  registerNumber,
  z.string().regex(/^R-[A-Za-z0-9]([A-Za-z0-9._-]{0,80}[A-Za-z0-9])?$/),
]);

/** By what the register is narrowed. What cannot be read is refused, not guessed. */
export const pactFilterInput = z.object({
  q: asked(line(200)),
  status: asked(z.enum(publicStatuses)),
  zone: asked(line(50)),
  topic: asked(line(50)),
  kind: asked(z.enum(pactKinds)),
  applicant: asked(z.enum(applicantKinds)),
  /** The days between which it was applied for, both included. */
  from: asked(isoDate),
  to: asked(isoDate),
  area: asked(areaInput),
});
export type PactFilter = Partial<z.output<typeof pactFilterInput>>;

/** The query string of the search page. */
export const pactSearchInput = pactFilterInput.extend({
  sort: asked(z.enum(["newest"])),
  view: asked(z.enum(["map"])),
  page: pageNumber,
});
export type PactSearch = PactFilter & { sort?: "newest"; view?: "map"; page: number };

/** The same filter as a query string says it. */
export const pactFilterQuery = ({ area, ...filter }: PactFilter) => ({ ...filter, area: areaQuery(area) });

/** What a register is called where nobody gives it a name. */
export const usualSource = "Registro dei patti";

/** The name of a register and its file, as the desk sends them. */
export const uploadRegisterInput = z.object({
  id: uuid,
  source: line(80, 2),
  areNotesPublic: z.literal("yes").optional().transform(Boolean),
});
export type UploadRegister = z.output<typeof uploadRegisterInput>;

export const importInput = z.object({ importId: uuid });

/** What words of a status column mean: fields `word.<n>` with the words and `status.<n>` with ours, empty for not known. */
export const mapStatusesInput = importInput.extend({
  statuses: z.record(z.string().max(200), z.enum(movedInStatuses)),
});
export type MapStatuses = z.output<typeof mapStatusesInput>;

/** Which of two goes on, or `both` where they are two. */
export const decideDuplicateInput = z
  .object({ pactId: uuid, otherId: uuid, keep: z.union([uuid, z.literal("both")], { error: "fields.required" }) })
  .refine(({ pactId, otherId, keep }) => [pactId, otherId, "both"].includes(keep), {
    error: "fields.invalid",
    path: ["keep"],
  });
export type DecideDuplicate = z.output<typeof decideDuplicateInput>;
