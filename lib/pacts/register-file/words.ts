// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Oddity } from "../register-vocabulary.ts";

/** Tells of something in the row that is being read. */
export type Report = (why: Oddity, text: string, column?: string) => void;
