// SPDX-License-Identifier: AGPL-3.0-or-later
import { AsyncLocalStorage } from "node:async_hooks";

/**
 * Runs what serves many, or outlives the request in which it begins: it belongs to no request and to no transaction, and
 * keeps nothing of them in memory.
 */
export const outsideTheRequest = AsyncLocalStorage.snapshot();
