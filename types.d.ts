// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Locale } from "#lib/kernel/locale.ts";
import type { Messages as AllMessages } from "#lib/kernel/messages.ts";

declare module "use-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: AllMessages;
  }
}
