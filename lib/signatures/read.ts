// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from "node:crypto";
import { contentOf, parseCms, signaturesOf } from "./cms.ts";
import { unarmoured } from "./envelope.ts";
import { coveredBy, endsBefore, endsWith, isPdf, type PdfSignature, signaturesIn } from "./pdf.ts";
import { SignatureProblem } from "./problem.ts";
import { shownBy } from "./shown.ts";
import type { Signature, SignedFile } from "./vocabulary.ts";

/** Envelopes in envelopes: nobody puts more around a document. */
const mostEnvelopes = 10;

/** More than a document has, and each costs a reading of the whole. */
const mostSignatures = 50;

type Reading = SignedFile & {
  /** Whether what is inside is the frozen text: null where nobody asked. */
  isCopy: boolean | null;
};

/** As `readSignatures`, here and now: for the thread. `frozen` is the SHA-256, in hexadecimal digits, of what should be inside. */
export async function readHere(bytes: Uint8Array, frozen: string | null): Promise<Reading> {
  const { inside, signatures } = await open(bytes);
  const signed = isPdf(inside) ? await readPdf(inside, frozen) : null;
  if (!signed && signatures.length === 0) throw new SignatureProblem("not-signed");
  return {
    kind: signatures.length > 0 ? "cades" : "pades",
    content: signed?.content ?? inside,
    signatures: [...signatures, ...(signed?.signatures ?? [])],
    coversWholeFile: signed?.coversWholeFile ?? true,
    isCopy: signed ? signed.isCopy : frozen === null ? null : sha256(inside) === frozen,
  };
}

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Takes away envelope after envelope. */
async function open(bytes: Uint8Array): Promise<{ inside: Buffer; signatures: Signature[] }> {
  const signatures: Signature[] = [];
  let inside = bytes;
  for (let envelopes = 0; envelopes <= mostEnvelopes; envelopes += 1) {
    const der = unarmoured(inside);
    if (!der) return { inside: Buffer.from(inside.buffer, inside.byteOffset, inside.length), signatures };
    const cms = parseCms(der);
    const content = contentOf(cms);
    if (!content || cms.signerInfos.length === 0) throw new SignatureProblem("not-signed");
    signatures.push(...(await signaturesOf(cms, content)));
    inside = content;
  }
  throw new SignatureProblem("unreadable");
}

/** Kinds of a signature whose bytes are as they are here (ISO 32000-2, 12.8.3.3); a time stamp is of nobody's hand. */
const signing = ["ETSI.CAdES.detached", "adbe.pkcs7.detached"];
const stamping = "ETSI.RFC3161";

async function readPdf(pdf: Buffer, frozen: string | null): Promise<Omit<Reading, "kind"> | null> {
  const all = signaturesIn(pdf);
  const [first] = all.filter(({ format }) => format !== stamping);
  const last = all.at(-1);
  if (!first || !last) return null;
  if (all.length > mostSignatures) throw new SignatureProblem("unreadable");
  const signatures: Signature[] = [];
  for (const one of all) if (one.format !== stamping) signatures.push(...(await readOne(pdf, one)));
  const ends = endsBefore(pdf, first);
  const copied = ends.find((end) => sha256(pdf.subarray(0, end)) === frozen);
  const content = pdf.subarray(0, copied ?? ends[0] ?? first.end);
  return {
    content,
    signatures,
    coversWholeFile: endsWith(pdf, last),
    isCopy: frozen === null ? null : copied !== undefined && (await shownBy(content)) === (await shownBy(pdf)),
  };
}

async function readOne(pdf: Buffer, one: PdfSignature): Promise<Signature[]> {
  const found = await signaturesOf(parseCms(one.cms), coveredBy(pdf, one), one.saidAt);
  if (found.length === 0) throw new SignatureProblem("unreadable");
  if (signing.includes(one.format)) return found;
  return found.map((signature) => ({ ...signature, intact: false, whyBroken: "unsupported" }));
}
