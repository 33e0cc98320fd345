// SPDX-License-Identifier: AGPL-3.0-or-later

/**
 * How long what visitors read is kept, in seconds. Changes expire it by tag; the 15 seconds are for what changes without
 * an event of its own, such as the passing of midnight. `ensureStatic = "navigation"` asks for at least 30 seconds of
 * `stale` and 300 of `expire`.
 */
export const publicCache = { stale: 60, revalidate: 15, expire: 900 };
