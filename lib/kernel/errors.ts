// SPDX-License-Identifier: AGPL-3.0-or-later
import type { RefusalKind } from "./answer.ts";
import type { MessageKey } from "./messages.ts";

export type MessageParams = Record<string, string | number | Date>;

/** A text by its name: the edge turns it into words, because only the edge knows the reader's language. */
export type Message = { key: MessageKey; params?: MessageParams };

/**
 * An error that has an answer: the edge shows `text` to the person and `kind` decides the HTTP status.
 * Any other error is a fault of ours, answered as `failed`. `Error.message` is for the log only and
 * therefore never holds the params, which may speak of a person.
 */
export abstract class AnswerableError extends Error {
  abstract readonly kind: Exclude<RefusalKind, "failed">;
  readonly text: Message;

  constructor(text: Message, log: string = text.key) {
    super(log);
    this.name = new.target.name;
    this.text = text;
  }
}

/** The policy said no to this actor. */
export class Refusal extends AnswerableError {
  readonly kind = "refused";

  constructor(key: MessageKey, params?: MessageParams) {
    super({ key, params });
  }
}

/** The same again, and too fast; `retryAfter` is in seconds. */
export class TooMany extends Refusal {
  readonly retryAfter: number;

  constructor(retryAfter: number) {
    super("errors.tooMany", { minutes: Math.ceil(retryAfter / 60) });
    this.retryAfter = retryAfter;
  }
}

/** The verb is not possible from the status the thing is in, usually because someone else acted first. */
export class WrongState extends AnswerableError {
  readonly kind = "conflict";
  readonly verb: string;
  readonly status: string;
  readonly allowed: readonly string[];

  constructor(verb: string, status: string, allowed: readonly string[]) {
    super({ key: "errors.wrongState" }, `${verb} is not possible from ${status}, only from ${allowed.join(", ")}`);
    this.verb = verb;
    this.status = status;
    this.allowed = allowed;
  }
}

/** Two writes met, and this one came second. */
export class Conflict extends AnswerableError {
  readonly kind = "conflict";

  constructor(key: MessageKey = "errors.conflict", params?: MessageParams) {
    super({ key, params });
  }
}

/** It does not exist, or this reader must not learn that it does. */
export class NotFound extends AnswerableError {
  readonly kind = "not-found";

  constructor(key: MessageKey = "errors.notFound", params?: MessageParams) {
    super({ key, params });
  }
}

/** What was sent cannot be used; `fields` says what is wrong with each field, by its name in the form. */
export class Invalid extends AnswerableError {
  readonly kind = "invalid";
  readonly fields: Readonly<Record<string, Message>>;

  constructor(fields: Record<string, Message>, key: MessageKey = "errors.invalid") {
    super({ key }, `invalid: ${Object.keys(fields).join(", ")}`);
    this.fields = fields;
  }
}

/** What a policy answers: yes, or no and the text that says why. */
export type Decision = { allowed: true } | { allowed: false; reason: MessageKey; params?: MessageParams };

export const allow: Decision = { allowed: true };

export const refuse = (reason: MessageKey, params?: MessageParams): Decision => ({ allowed: false, reason, params });

/** Lets through what the policy allows; throws `Refusal` otherwise. */
export function authorize(decision: Decision): void {
  if (!decision.allowed) throw new Refusal(decision.reason, decision.params);
}
