// SPDX-License-Identifier: AGPL-3.0-or-later
import type { Fact } from "#lib/journal/record-event.ts";

const fact = (type: string, id: string, payload: Record<string, unknown> = {}): Fact => ({
  type: `template.${type}`,
  subject: { kind: "template", id },
  isPublic: false,
  hasReactions: false,
  payload,
});

export const templateWritten = (id: string) => fact("written", id, { version: 1 });

export const templateRevised = (id: string, version: number) => fact("revised", id, { version });

export const templateRetired = (id: string) => fact("retired", id);

export const templateRestored = (id: string) => fact("restored", id);
