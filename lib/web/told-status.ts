// SPDX-License-Identifier: AGPL-3.0-or-later
import { AsyncLocalStorage } from "node:async_hooks";
import type { ServerResponse } from "node:http";
import { type ToldStatus, toldStatuses } from "#lib/kernel/told-status.ts";

const atWork = new AsyncLocalStorage<ServerResponse>();

const told = new WeakMap<ServerResponse, ToldStatus>();

toldStatuses.subscribe((message) => {
  const response = atWork.getStore();
  if (response && isMeant(message as ToldStatus, response)) told.set(response, message as ToldStatus);
});

const isMeant = ({ whenRead }: ToldStatus, { req }: ServerResponse) => !whenRead || req.method !== "POST";

/** Serves a request, and hears what is told of its answer meanwhile. */
export const hearing = <Result>(response: ServerResponse, serve: () => Result): Result => atWork.run(response, serve);

/** What was told of this answer; nothing where Next has a status of its own for it, as for a page that leads on. */
export const toldOf = (response: ServerResponse): ToldStatus | undefined =>
  response.statusCode === 200 ? told.get(response) : undefined;
