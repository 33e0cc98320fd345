// SPDX-License-Identifier: AGPL-3.0-or-later
import { tellStatus } from "#lib/kernel/told-status.ts";

/** The page of a link that has ended, or never was one, says so in words, with the status of what is not there. */
export const tellEndedLink = (): void => tellStatus({ status: 404, whenRead: true });
