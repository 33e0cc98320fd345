// SPDX-License-Identifier: AGPL-3.0-or-later
import { WrongState } from "./errors.ts";

/** A verb, the statuses it is possible from and the one it leads to; without `to` the status stays as it is. */
export type Transition<Status extends string> = {
  readonly from: readonly [Status, ...Status[]];
  readonly to?: Status;
};

type Table<Status extends string> = { readonly [verb: string]: Transition<Status> };

type Target<T> = T extends { readonly to: infer To }
  ? To
  : T extends { readonly from: readonly (infer From)[] }
    ? From
    : never;

export type Workflow<Status extends string, T extends Table<Status>> = {
  readonly verbs: readonly (keyof T & string)[];
  /** The status `verb` leads to; throws `WrongState` where the verb is not possible. */
  next<Verb extends keyof T & string>(verb: Verb, status: Status): Target<T[Verb]>;
  can(verb: keyof T & string, status: Status): boolean;
  /** In the order of the table: what the buttons of the desk show. */
  verbsFrom(status: Status): (keyof T & string)[];
  /** The table as a Mermaid state diagram, for the docs. */
  diagram(): string;
};

/**
 * A workflow is a table, not ifs: `defineWorkflow<Status>()({ submit: { from: ["draft"], to: "submitted" } })`.
 * The first call names the statuses, so that the second can infer the verbs.
 */
export const defineWorkflow =
  <Status extends string>() =>
  <const T extends Table<Status>>(table: T): Workflow<Status, T> => {
    type Verb = keyof T & string;
    const transitions = new Map(Object.entries(table));
    const verbs = [...transitions.keys()] as Verb[];
    const can = (verb: Verb, status: Status) => transitions.get(verb)?.from.includes(status) ?? false;

    return {
      verbs,
      can,
      verbsFrom: (status) => verbs.filter((verb) => can(verb, status)),
      next(verb, status) {
        if (!can(verb, status)) throw new WrongState(verb, status, transitions.get(verb)?.from ?? []);
        return (transitions.get(verb)?.to ?? status) as Target<T[typeof verb]>;
      },
      diagram: () => mermaid(table),
    };
  };

/** Begins where no other status leads, ends where no verb leads on. Hyphens would break the arrows, so states get aliases. */
function mermaid(table: Table<string>): string {
  const steps = Object.entries(table).flatMap(([verb, { from, to }]) =>
    from.map((start) => ({ start, verb, end: to ?? start })),
  );
  const statuses = [...new Set(steps.flatMap(({ start, end }) => [start, end]))];
  const moves = steps.filter(({ start, end }) => start !== end);
  const first = statuses.filter((status) => !moves.some(({ end }) => end === status));
  const last = statuses.filter((status) => !moves.some(({ start }) => start === status));
  const alias = (status: string) => status.replace(/\W/g, "_");

  return [
    "stateDiagram-v2",
    ...statuses.map((status) => `state "${status}" as ${alias(status)}`),
    ...first.map((status) => `[*] --> ${alias(status)}`),
    ...steps.map(({ start, verb, end }) => `${alias(start)} --> ${alias(end)}: ${verb}`),
    ...last.map((status) => `${alias(status)} --> [*]`),
  ].join("\n    ");
}
