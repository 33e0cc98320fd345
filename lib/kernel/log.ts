// SPDX-License-Identifier: AGPL-3.0-or-later

type Level = "info" | "warn" | "error";

/**
 * One line of JSON on standard error. Give identifiers, never names, addresses or fiscal codes. Of an error only its
 * kind, message and stack are written, not what it carries.
 */
export function log(
  level: Level,
  message: string,
  facts: Record<string, string | number | boolean> = {},
  error?: unknown,
) {
  const line = { at: new Date().toISOString(), level, message, ...facts, ...(error === undefined ? {} : told(error)) };
  process.stderr.write(`${JSON.stringify(line)}\n`);
}

const told = (error: unknown) =>
  error instanceof Error
    ? { error: error.name, reason: causeOf(error).message, stack: framesOf(error) }
    : { error: typeof error };

/** A database error wraps the statement and its parameters; the innermost cause says what happened without them. */
const causeOf = (error: Error): Error => (error.cause instanceof Error ? causeOf(error.cause) : error);

/** Where it happened, without the message that the stack begins with: a failed query's holds its parameters. */
const framesOf = ({ stack = "" }: Error) =>
  stack
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .join("\n");
