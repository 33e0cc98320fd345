// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Fact } from "#lib/journal/record-event.ts";

const fact = (type: string, id: string, payload: Record<string, unknown> = {}): Fact => ({
  type: `service.${type}`,
  subject: { kind: "service", id },
  isPublic: false,
  hasReactions: false,
  payload,
});

export const serviceWritten = (id: string) => fact("written", id, { version: 1 });
export const serviceRevised = (id: string, version: number) => fact("revised", id, { version });
export const servicePublished = (id: string) => fact("published", id);
export const serviceHidden = (id: string) => fact("hidden", id);

export const contactsChanged = (version: number): Fact => ({
  type: "office.contacts-changed",
  subject: { kind: "municipality", id: "office" },
  isPublic: false,
  hasReactions: false,
  payload: { version },
});
