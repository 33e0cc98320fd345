// SPDX-License-Identifier: AGPL-3.0-or-later
import { createHash } from "node:crypto";
import { type BaseBlock, fromBER, GeneralizedTime, OctetString, type Sequence, UTCTime } from "asn1js";
import { Certificate, ContentInfo, IssuerAndSerialNumber, SignedData, type SignerInfo, TSTInfo } from "pkijs";
import { SignatureProblem } from "./problem.ts";
import type { BrokenReason, Signature } from "./vocabulary.ts";

const signedDataType = ContentInfo.SIGNED_DATA;

/** Attributes of a signature (RFC 5652, RFC 5035, RFC 3161). */
const attribute = {
  messageDigest: "1.2.840.113549.1.9.4",
  signingTime: "1.2.840.113549.1.9.5",
  signingCertificate: "1.2.840.113549.1.9.16.2.47",
  timestamp: "1.2.840.113549.1.9.16.2.14",
} as const;

/** Digests that hold; what was signed with SHA-1 can be made to say something else. */
const digests: Record<string, string> = {
  "2.16.840.1.101.3.4.2.1": "sha256",
  "2.16.840.1.101.3.4.2.2": "sha384",
  "2.16.840.1.101.3.4.2.3": "sha512",
};

/** What a name says of somebody (X.520). */
const named = {
  commonName: "2.5.4.3",
  surname: "2.5.4.4",
  serialNumber: "2.5.4.5",
  organization: "2.5.4.10",
  givenName: "2.5.4.42",
} as const;

/** More than any envelope has, and less than what fills the memory. */
const limits = { maxDepth: 60, maxNodes: 60_000, maxContentLength: 32 * 1024 * 1024 };

/** More signers than any document has: each costs a computation. */
const mostSigners = 50;

/** An envelope or a detached signature (CMS, RFC 5652). Throws `SignatureProblem`. */
export function parseCms(der: Uint8Array): SignedData {
  const { result, offset } = fromBER(der, limits);
  if (offset === -1) throw new SignatureProblem("unreadable");
  try {
    const info = new ContentInfo({ schema: result });
    if (info.contentType !== signedDataType) throw new SignatureProblem("not-signed");
    const cms = new SignedData({ schema: info.content });
    if (cms.signerInfos.length > mostSigners) throw new SignatureProblem("unreadable");
    return cms;
  } catch (error) {
    throw error instanceof SignatureProblem ? error : new SignatureProblem("unreadable", { cause: error });
  }
}

/** What an envelope holds; null where its signature lies apart from what is signed. */
export function contentOf(cms: SignedData): Uint8Array<ArrayBuffer> | null {
  const content = cms.encapContentInfo.eContent;
  return content ? new Uint8Array(content.getValue()) : null;
}

/** Each signature over `content`. `saidBeside` is when a PDF says it was signed. */
export const signaturesOf = (
  cms: SignedData,
  content: Uint8Array<ArrayBuffer>,
  saidBeside: Date | null = null,
): Promise<Signature[]> =>
  Promise.all(cms.signerInfos.map((signer, index) => signatureOf(cms, signer, index, content, saidBeside)));

async function signatureOf(
  cms: SignedData,
  signer: SignerInfo,
  index: number,
  content: Uint8Array<ArrayBuffer>,
  saidBeside: Date | null,
): Promise<Signature> {
  const certificate = certificateOf(cms, signer);
  const [whyBroken, signedAt] = await Promise.all([
    faultOf(cms, signer, index, certificate, content),
    timeOf(signer, saidBeside),
  ]);
  const from = certificate?.notBefore.value ?? null;
  const to = certificate?.notAfter.value ?? null;
  return {
    signer: certificate ? holderOf(certificate) : { commonName: "" },
    issuer: certificate
      ? (nameIn(certificate.issuer, "commonName") ?? nameIn(certificate.issuer, "organization") ?? "")
      : "",
    certificateValidFrom: from,
    certificateValidTo: to,
    signedAt,
    validAtSigning: from && to && signedAt ? from <= signedAt.at && signedAt.at <= to : null,
    intact: whyBroken === null,
    whyBroken,
    trust: "not-checked",
  };
}

/** The certificate that a signer names, among those that came along. */
function certificateOf(cms: SignedData, { sid }: SignerInfo): Certificate | undefined {
  const all = (cms.certificates ?? []).filter((one) => one instanceof Certificate);
  if (sid instanceof IssuerAndSerialNumber)
    return all.find((one) => one.issuer.isEqual(sid.issuer) && one.serialNumber.isEqual(sid.serialNumber));
  const wanted = Buffer.from((sid as OctetString).valueBlock.valueHexView);
  return all.find((one) =>
    wanted.equals(digest("sha1", one.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView)),
  );
}

async function faultOf(
  cms: SignedData,
  signer: SignerInfo,
  index: number,
  certificate: Certificate | undefined,
  content: Uint8Array<ArrayBuffer>,
): Promise<BrokenReason | null> {
  if (!certificate) return "no-certificate";
  const algorithm = digests[signer.digestAlgorithm.algorithmId];
  const expected = signedValue(signer, attribute.messageDigest);
  // Without signed attributes, attributes could be passed off as the content.
  if (!algorithm || !(expected instanceof OctetString)) return "unsupported";
  if (!digest(algorithm, content).equals(expected.valueBlock.valueHexView)) return "content-changed";
  const verified = await cms.verify({ signer: index, data: content.buffer }).catch(() => false);
  if (!verified) return "signature-wrong";
  return namesAnother(signer, certificate) ? "other-certificate" : null;
}

const digest = (algorithm: string, bytes: Uint8Array): Buffer => createHash(algorithm).update(bytes).digest();

const signedValue = (signer: SignerInfo, type: string): BaseBlock | undefined =>
  signer.signedAttrs?.attributes.find((one) => one.type === type)?.values[0];

/** Whether the signature says that it was made with another certificate (ESS signing-certificate-v2). */
function namesAnother(signer: SignerInfo, certificate: Certificate): boolean {
  const said = signedValue(signer, attribute.signingCertificate);
  if (!said) return false;
  // SEQUENCE { certs SEQUENCE OF { hashAlgorithm DEFAULT sha256, certHash, … } }
  const [first] = children(children(said)[0]);
  const parts = children(first);
  const hash = parts.find((part) => part instanceof OctetString);
  const [algorithm] = parts[0] === hash ? [] : children(parts[0]);
  const name = algorithm ? digests[algorithm.valueBlock.toString()] : "sha256";
  if (!hash || !name) return true;
  return !digest(name, new Uint8Array(certificate.toSchema().toBER())).equals(hash.valueBlock.valueHexView);
}

const children = (block: BaseBlock | undefined): BaseBlock[] => (block as Sequence | undefined)?.valueBlock.value ?? [];

async function timeOf(signer: SignerInfo, saidBeside: Date | null): Promise<Signature["signedAt"]> {
  const stamped = await stampedAt(signer);
  if (stamped) return { at: stamped, source: "timestamp" };
  const said = signedValue(signer, attribute.signingTime);
  if (said instanceof UTCTime || said instanceof GeneralizedTime) return { at: said.toDate(), source: "signing-time" };
  return saidBeside && { at: saidBeside, source: "pdf-date" };
}

/** The time of a time stamp over this signature; null where there is none, or it does not hold. */
async function stampedAt(signer: SignerInfo): Promise<Date | null> {
  const [token] = signer.unsignedAttrs?.attributes.find((one) => one.type === attribute.timestamp)?.values ?? [];
  if (!token) return null;
  try {
    const cms = new SignedData({ schema: new ContentInfo({ schema: token }).content });
    const stamp = cms.encapContentInfo.eContent && TSTInfo.fromBER(cms.encapContentInfo.eContent.getValue());
    const data = new Uint8Array(signer.signature.valueBlock.valueHexView).buffer;
    return stamp && (await cms.verify({ signer: 0, data })) ? stamp.genTime : null;
  } catch {
    return null;
  }
}

/** Italian certificates hold the fiscal code as `TINIT-…` (EN 319 412-1), older ones as `IT:…`. */
const fiscalCode = /^(?:TINIT-|IT:)([A-Z0-9]{16})$/i;

function holderOf({ subject }: Certificate): Signature["signer"] {
  const [givenName, surname] = [nameIn(subject, "givenName"), nameIn(subject, "surname")];
  const organization = nameIn(subject, "organization");
  const code = fiscalCode.exec(nameIn(subject, "serialNumber") ?? "")?.[1]?.toUpperCase();
  return {
    commonName: nameIn(subject, "commonName") ?? [givenName, surname].filter(Boolean).join(" "),
    ...(givenName && { givenName }),
    ...(surname && { surname }),
    ...(code && { fiscalCode: code }),
    ...(organization && { organization }),
  };
}

/** Longer than any name: a certificate may say what it likes. */
const longestName = 200;

function nameIn(name: Certificate["subject"], part: keyof typeof named): string | undefined {
  const found: unknown = name.typesAndValues.find(({ type }) => type === named[part])?.value.valueBlock.value;
  return typeof found === "string" ? found.replace(/\p{C}/gu, "").slice(0, longestName).trim() || undefined : undefined;
}
