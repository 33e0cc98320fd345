// SPDX-License-Identifier: AGPL-3.0-or-later
import { channel } from "node:diagnostics_channel";

/** Told, within this process, whenever tags expire. Next bundles its own copy of this file; a channel is the same in all. */
export const expiry = channel("portico:expiry");
