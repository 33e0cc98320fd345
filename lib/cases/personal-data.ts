// SPDX-License-Identifier: AGPL-3.0-or-later
import { listSavedQueues } from "./saved-queues.ts";

/** Everything this room keeps of a person for themselves, for the copy they may ask for. */
export const savedQueueData = (personId: string) => listSavedQueues(personId);
