// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Enclosure } from "#lib/gateways/mail.ts";
import type { Locale } from "#lib/kernel/locale.ts";
import type { StoredParams } from "./params.ts";
import type { NotificationKind } from "./vocabulary.ts";

/** What somebody is about to be told by mail. */
export type Told = { kind: NotificationKind; params: StoredParams; locale: Locale };

/** Answers the files that go with a mail: the rooms know them, and this floor knows no room. */
export type Enclose = (told: Told) => Promise<Enclosure[]>;
