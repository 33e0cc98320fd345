// SPDX-License-Identifier: AGPL-3.0-or-later
import { z } from "zod";
import { line, optional, pageNumber } from "#lib/kernel/text.ts";
import { ended, inForce, inPreparation, type PactStatus, pactStatuses, underExamination } from "./vocabulary.ts";

/** The stages by which the desk looks at its pacts. */
export const deskStages = ["open", "examination", "preparation", "force", "ended", "all"] as const;
export type DeskStage = (typeof deskStages)[number];

/** What the desk may look at: pacts by their stage, or what is late or due soon in the life of those in force. */
export const deskViews = [...deskStages, "life"] as const;

/** What stands in each stage; `open` is all that somebody works on. */
export const statusesOf: Record<DeskStage, readonly PactStatus[]> = {
  open: [...underExamination, ...inPreparation, ...inForce],
  examination: underExamination,
  preparation: inPreparation,
  force: inForce,
  ended,
  all: pactStatuses.filter((status) => status !== "draft"),
};

/** What the address of the desk's list may say. */
export const deskPactsQuery = z.object({
  show: z.enum(deskViews).default("open"),
  q: optional(line(100)).default(null),
  page: pageNumber,
});
export type DeskView = z.output<typeof deskPactsQuery>;
export type DeskPactsQuery = Omit<DeskView, "show"> & { show: DeskStage };
