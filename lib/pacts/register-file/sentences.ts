// SPDX-License-Identifier: AGPL-3.0-or-later

/** A full stop after one of these ends no sentence; nor does one after a single letter (`D. D. n.`). */
const abbreviations =
  "prot|art|artt|sig|sigg|sigra|dott|dottssa|dr|arch|ing|geom|avv|on|nr|num|rep|uff|rif|ss|pag|lett|all|cfr|reg|c\\.a|tel|p\\.zza|v\\.le|bb|cc|aa";

/** Where notes that were written one after the other, with or without a full stop, part. Nothing is left out. */
const boundaries = [
  String.raw`\n+`,
  String.raw`(?<=;)\s+`,
  String.raw`(?<=[.!?])(?<!(?<!\p{L})(?:\p{L}|(?i:${abbreviations}))\.)\s+(?=\p{L})`,
  String.raw`(?<=[\p{L}\d]{3}\.)(?=(?:Con|Com|In|Pertanto|Perviene|Il|La|Le|Si)\s)`,
  String.raw`\s+(?=Pubblicat[oa](?!\p{L}))`,
  String.raw`(?<=[.,\d\p{L}]\s{0,3})\s(?=Co[nm]\s+(?:(?:successiv[ao]|nuov[ao])\s+)?(?:e-?mail|mail|p\.?e\.?c|nota|ordinanza|ORDINANZA|D\.?\s?[DG]|determin|deliber|Determin|Deliber|prot))`,
  String.raw`\s+(?=[-–]\s+(?:Il|La|Con|In)\s)`,
  String.raw`(?<!\s(?:che|e))\s+(?=(?:che\s+|e\s+)?pertanto\s+si\s+archivia)`,
  String.raw`(?<=,)\s+(?=richiest[aeio]\s+già\s)`,
];

const boundary = new RegExp(boundaries.join("|"), "u");

/** Every word of the note, in its order; spaces are evened out. */
export const sentencesOf = (note: string): string[] =>
  note
    .replace(/[^\S\n]+/g, " ")
    .split(boundary)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
