// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from "node:crypto";
import { join } from "node:path";
import { inThread } from "#lib/kernel/thread.ts";
import { SignatureProblem } from "./problem.ts";
import type { readHere } from "./read.ts";
import { largestSigned, type SignatureProblemKind, type SignedFile } from "./vocabulary.ts";

/** What the thread is given, and what it answers. */
export type ToRead = { bytes: Uint8Array; frozen: string | null };
type Reading = Awaited<ReturnType<typeof readHere>>;
export type Read = { file: Reading } | { problem: SignatureProblemKind };

const limits = { seconds: 20, megabytes: 384 };

/**
 * Who signed a PDF or an envelope (`.p7m`), and whether each signature holds; one that does not is told in it. Throws
 * `SignatureProblem`: "too-large", "not-signed", "unreadable".
 */
export async function readSignatures(bytes: Uint8Array): Promise<SignedFile> {
  const { isCopy, ...file } = await read(bytes, null);
  return file;
}

/**
 * As `readSignatures`, of a file that must be a signed copy of a frozen one, given as its bytes or its SHA-256 in
 * hexadecimal digits. Throws `SignatureProblem` also for "no-certificate", "broken" and "something-else".
 */
export async function readSignedCopy(frozen: Uint8Array | string, signed: Uint8Array): Promise<SignedFile> {
  const { isCopy, ...file } = await read(signed, fingerprintOf(frozen));
  const broken = file.signatures.find(({ intact }) => !intact);
  if (broken) throw new SignatureProblem(broken.whyBroken === "no-certificate" ? "no-certificate" : "broken");
  if (!isCopy) throw new SignatureProblem("something-else");
  return file;
}

/**
 * Whether a signed file is the frozen one with signatures around it or after it, and shows nothing else; not whether they
 * hold. Throws as `readSignatures`.
 */
export const isSignedCopyOf = async (frozen: Uint8Array | string, signed: Uint8Array): Promise<boolean> =>
  (await read(signed, fingerprintOf(frozen))).isCopy === true;

const fingerprintOf = (frozen: Uint8Array | string): string =>
  typeof frozen === "string" ? frozen.toLowerCase() : createHash("sha256").update(frozen).digest("hex");

async function read(bytes: Uint8Array, frozen: string | null): Promise<Reading> {
  if (bytes.length > largestSigned) throw new SignatureProblem("too-large");
  // From the folder of the house: where Next has bundled this file, the thread's is not beside it.
  const thread = join(process.cwd(), "lib", "signatures", "reading-thread.ts");
  const toRead: ToRead = { bytes, frozen };
  const found = await inThread<Read>(thread, toRead, limits).catch((error: unknown) => {
    throw new SignatureProblem("unreadable", { cause: error });
  });
  if ("problem" in found) throw new SignatureProblem(found.problem);
  return found.file;
}
