// SPDX-License-Identifier: AGPL-3.0-or-later
import { and, eq, inArray, isNull, or } from "drizzle-orm";
import { topics, zones } from "#db/schema/municipality.ts";
import type { Connection } from "#db/transaction.ts";
import { Invalid } from "#lib/kernel/errors.ts";

/** Throws `Invalid` on `topicCode` for a topic there is not. */
export async function assertTopic(connection: Connection, code: string | null): Promise<void> {
  if (code !== null && (await connection.$count(topics, eq(topics.code, code))) === 0) {
    throw new Invalid({ topicCode: { key: "fields.invalid" } });
  }
}

/** Throws `Invalid` on `topicCode` for a topic there is not, and for one that is retired unless it was chosen before. */
export async function assertOffered(connection: Connection, code: string | null, chosen: string | null): Promise<void> {
  const offered = and(eq(topics.code, code ?? ""), or(isNull(topics.retiredAt), eq(topics.code, chosen ?? "")));
  if (code !== null && (await connection.$count(topics, offered)) === 0) {
    throw new Invalid({ topicCode: { key: "fields.invalid" } });
  }
}

/** Throws `Invalid` on `zones` where one of them does not exist, or is named twice. */
export async function assertZones(connection: Connection, codes: readonly string[]): Promise<void> {
  if (codes.length > 0 && (await connection.$count(zones, inArray(zones.code, [...codes]))) !== codes.length) {
    throw new Invalid({ zones: { key: "fields.invalid" } });
  }
}

/** Throws `Invalid` on `topics` where one of them does not exist, or is named twice. */
export async function assertTopics(connection: Connection, codes: readonly string[]): Promise<void> {
  if (codes.length > 0 && (await connection.$count(topics, inArray(topics.code, [...codes]))) !== codes.length) {
    throw new Invalid({ topics: { key: "fields.invalid" } });
  }
}
