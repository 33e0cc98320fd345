// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from "node:crypto";

/** A session ends after this time, however much it is used. */
export const sessionHours = 12;

/** It ends sooner when nobody uses it. */
export const idleMinutes = 60;

/** Last use is written down at most this often. */
export const minutesBetweenTouches = 5;

/** What is kept of a token: whoever reads the database cannot enter with it. Tokens are random, so one hash is enough. */
export const hashOfToken = (token: string) => createHash("sha256").update(token).digest("base64url");
