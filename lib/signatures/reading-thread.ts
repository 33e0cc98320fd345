// SPDX-License-Identifier: AGPL-3.0-or-later
import { parentPort, workerData } from "node:worker_threads";
import { SignatureProblem } from "./problem.ts";
import { readHere } from "./read.ts";
import type { Read, ToRead } from "./read-signatures.ts";

const { bytes, frozen } = workerData as ToRead;
const read: Read = await readHere(bytes, frozen).then(
  (file) => ({ file }),
  (error: unknown) => ({ problem: error instanceof SignatureProblem ? error.problem : "unreadable" }),
);
parentPort?.postMessage(read);
