// SPDX-License-Identifier: AGPL-3.0-or-later
import { gatherDigests } from "#lib/notifications/commands/gather-digests.ts";

/** Gathers the mails that would be gathered at a moment: the house under test has no clock to set. */
await gatherDigests(Temporal.Instant.from(process.argv[2] ?? ""));
process.exit();
