// SPDX-License-Identifier: AGPL-3.0-or-later
import { channel } from "node:diagnostics_channel";

/** The status of an answer, and what else belongs into its headers. */
export type ToldStatus = {
  status: number;
  headers?: Record<string, string>;
  /** Only where the page was asked for: where a form was answered, what became of the form is the status. */
  whenRead?: true;
};

/**
 * Told where an action of a form refuses, or a page: Next lets neither say with which status. Next bundles its own copy of
 * this file; a channel is the same in all.
 */
export const toldStatuses = channel("portico:status");

/** Has the page that is being made for this request answer with a status other than 200. */
export const tellStatus = (told: ToldStatus): void => toldStatuses.publish(told);
