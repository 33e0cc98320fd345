// SPDX-License-Identifier: AGPL-3.0-or-later
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { fiscalCode } from "./fiscal-code.ts";
import { identityKey, openFiscalCode, sealFiscalCode, voiceHash } from "./identity-key.ts";

const secret = Buffer.alloc(32, 7).toString("base64");
const key = identityKey(secret);
const otherKey = identityKey(Buffer.alloc(32, 8).toString("base64"));
const mario = fiscalCode.parse("RSSMRA85T10A562S");
const samantha = fiscalCode.parse("MLLSNT82P65Z404U");

describe("the key", () => {
  test.each([
    ["nothing", ""],
    ["31 bytes", Buffer.alloc(31).toString("base64")],
    ["33 bytes", Buffer.alloc(33).toString("base64")],
    ["hexadecimal", Buffer.alloc(32, 7).toString("hex")],
    ["another alphabet", Buffer.alloc(32, 0xff).toString("base64url")],
    ["a space at the end", `${secret} `],
    ["a word", "changeme"],
  ])("%s is no key", (_, text) => {
    expect(() => identityKey(text)).toThrow("PORTICO_IDENTITY_KEY");
  });

  test("does not show itself in a log", () => {
    const shown = inspect(key, { depth: null, showHidden: true });
    expect(shown).not.toContain(key.sealing.export().toString("hex"));
    expect(JSON.stringify(key)).toBe('{"sealing":{},"voices":{}}');
  });

  test("derives two different keys, neither of them the secret", () => {
    const keys = [key.sealing.export(), key.voices.export(), Buffer.from(secret, "base64")].map((bytes) =>
      bytes.toString("hex"),
    );
    expect(new Set(keys).size).toBe(3);
  });
});

describe("a sealed fiscal code", () => {
  test.each([mario, samantha, fiscalCode.parse("12345678903")])("%s opens again", (code) => {
    expect(openFiscalCode(key, sealFiscalCode(key, code))).toBe(code);
  });

  test("is never twice the same and does not show the code", () => {
    const seals = Array.from({ length: 50 }, () => sealFiscalCode(key, mario));
    expect(new Set(seals).size).toBe(50);
    expect(seals.every((seal) => seal.startsWith("v1.") && !seal.includes(mario))).toBe(true);
  });

  test("sealed by an earlier release, still opens", () => {
    expect(openFiscalCode(key, "v1.zJHu7DbQG5M0j-pb9kZCuBjGTSnjXQrOqXLIRjMZ5gfBuvemZAVp5nn9IK0")).toBe(mario);
  });

  test("does not open with another key, and the error tells nothing", () => {
    const sealed = sealFiscalCode(otherKey, mario);
    const attempt = () => openFiscalCode(key, sealed);
    expect(attempt).toThrow("cannot be opened");
    expect(attempt).not.toThrow(sealed);
  });

  test("does not open with any one character changed", () => {
    const sealed = sealFiscalCode(key, mario);
    for (let place = 0; place < sealed.length; place++) {
      const altered = sealed.slice(0, place) + (sealed[place] === "A" ? "B" : "A") + sealed.slice(place + 1);
      expect(() => openFiscalCode(key, altered), `place ${place}`).toThrow("cannot be opened");
    }
  });

  test("does not open with any one bit changed", () => {
    const bytes = Buffer.from(sealFiscalCode(key, mario).slice(3), "base64url");
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const altered = Buffer.from(bytes);
      altered.writeUInt8(altered.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect(() => openFiscalCode(key, `v1.${altered.toString("base64url")}`), `bit ${bit}`).toThrow(
        "cannot be opened",
      );
    }
  });

  test.each([
    ["nothing", ""],
    ["the version alone", "v1."],
    ["another version", sealFiscalCode(key, mario).replace("v1.", "v2.")],
    ["no version", sealFiscalCode(key, mario).slice(3)],
    ["the fiscal code itself", mario],
    ["one character too few", sealFiscalCode(key, mario).slice(0, -1)],
    ["cut within the tag", sealFiscalCode(key, mario).slice(0, 3 + 24)],
    ["the nonce alone", sealFiscalCode(key, mario).slice(0, 3 + 16)],
    ["more at the end", `${sealFiscalCode(key, mario)}AAAA`],
    ["padding", `${sealFiscalCode(key, mario)}==`],
  ])("does not open from %s", (_, sealed) => {
    expect(() => openFiscalCode(key, sealed)).toThrow("cannot be opened");
  });
});

describe("a voice", () => {
  test("is the same for the same person, at every start of the program", () => {
    const voice = voiceHash(key, { fiscalCode: mario });
    expect(voice).toMatch(/^[0-9a-f]{64}$/);
    expect(voiceHash(identityKey(secret), { fiscalCode: mario })).toBe(voice);
    expect(voice).toBe("39b5d3047b5622a000f7f10a83121c51ca7c45c74dca5a370e3e988f2a748507");
    expect(voiceHash(key, { issuer: "https://idp.example", subject: "42" })).toBe(
      "ea236177d700a2ce649cc1022838bd3456b38fbf700596f4e77c7842e6434913",
    );
  });

  test("is another one for another person or another key", () => {
    const voices = [
      voiceHash(key, { fiscalCode: mario }),
      voiceHash(key, { fiscalCode: samantha }),
      voiceHash(otherKey, { fiscalCode: mario }),
      voiceHash(key, { issuer: "https://idp.example", subject: "42" }),
      voiceHash(key, { issuer: "https://idp.example", subject: "43" }),
      voiceHash(key, { issuer: "https://idp.example/", subject: "42" }),
      voiceHash(key, { issuer: "https://idp.example4", subject: "2" }),
      voiceHash(key, { issuer: "fiscal-code", subject: mario }),
      voiceHash(key, { issuer: 'https://idp.example","42', subject: "" }),
    ];
    expect(new Set(voices).size).toBe(voices.length);
  });
});
