// SPDX-License-Identifier: AGPL-3.0-or-later
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { Invalid } from "#lib/kernel/errors.ts";
import { makeSigner, signEnvelope } from "#lib/signatures/testing/sign.ts";
import { inspect } from "./inspect.ts";
import { type AcceptedTypes, ordinaryTypes, pictureTypes, signedTypes } from "./vocabulary.ts";

/** A photograph as a phone makes it: lying on its side, with the place where it was taken. */
const photograph = (format: "jpeg" | "png" | "webp", width = 40, height = 20) =>
  sharp({ create: { width, height, channels: 3, background: "#08c" } })
    .withExif({
      IFD0: { Make: "Fotocamera", Artist: "Ada Bianchi", Orientation: "6" },
      IFD3: { GPSLatitude: "43/1 56/1 0/1", GPSLatitudeRef: "N" },
    })
    .withMetadata({ orientation: 6 })
    .toFormat(format)
    .toBuffer();

const pdf = new TextEncoder().encode("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF");

/** The name of the text with which `inspect` refuses. */
async function refusal(name: string, bytes: Uint8Array, accepted?: AcceptedTypes): Promise<string | undefined> {
  const error = await inspect(name, bytes, accepted).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Invalid);
  return error instanceof Invalid ? error.fields.file?.key : undefined;
}

describe("an image", () => {
  test.each(["jpeg", "png", "webp"] as const)(
    "%s loses place, author and camera, and stands upright",
    async (format) => {
      const original = await photograph(format);
      expect((await sharp(original).metadata()).exif?.includes("Ada Bianchi")).toBe(true);

      const { mediaType, bytes } = await inspect(`foto.${format}`, original);
      const metadata = await sharp(bytes).metadata();
      expect(mediaType).toBe(`image/${format}`);
      expect(metadata).toMatchObject({ format, width: 20, height: 40 });
      expect(metadata).not.toHaveProperty("exif");
      expect(metadata).not.toHaveProperty("orientation");
      expect(Buffer.from(bytes).includes("Ada Bianchi")).toBe(false);
    },
  );

  test("loses what was hidden behind its end", async () => {
    const { bytes } = await inspect("foto.jpg", Buffer.concat([await photograph("jpeg"), Buffer.from("<script>")]));
    expect(Buffer.from(bytes).includes("<script>")).toBe(false);
  });

  test("that is damaged is refused", async () => {
    const original = await photograph("png", 400, 400);
    expect(await refusal("foto.png", original.subarray(0, 60))).toBe("files.damaged");
  });

  test("that says to be enormous is refused before it is drawn", async () => {
    const wide = await sharp({ create: { width: 10_000, height: 6_001, channels: 3, background: "#fff" } })
      .png()
      .toBuffer();
    expect(await refusal("grande.png", wide)).toBe("files.pixels");
  });
});

describe("a PDF", () => {
  test("is kept byte by byte, so that a signature on it stays valid", async () => {
    expect(await inspect("verbale.pdf", pdf)).toEqual({ mediaType: "application/pdf", bytes: pdf });
  });
});

test("a PDF that is more than pages is refused in words, wherever PDFs are taken", async () => {
  const script = Buffer.from("%PDF-1.7\n1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript/JS(x)>>>>endobj\n%%EOF");
  const locked = Buffer.from(
    "%PDF-1.7\n1 0 obj<</Type/ObjStm/N 1/First 5/Filter/LZWDecode>>stream\nx\nendstream\n%%EOF",
  );
  for (const accepted of [ordinaryTypes, signedTypes]) {
    expect(await refusal("modulo.pdf", script, accepted)).toBe("files.pdfMore");
    expect(await refusal("modulo.pdf", locked, accepted)).toBe("files.pdfLocked");
  }
});

describe("what a file says it is must be what it is", () => {
  test.each([
    { name: "verbale.png", bytes: pdf, key: "files.extension" },
    { name: "verbale", bytes: pdf, key: "files.extension" },
    { name: "pagina.pdf", bytes: new TextEncoder().encode("<!doctype html><script>"), key: "files.type" },
    { name: "programma.jpg", bytes: Buffer.from("MZ\x90\0\x03\0\0\0", "latin1"), key: "files.type" },
    {
      name: "disegno.png",
      bytes: new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      key: "files.type",
    },
    { name: "vuoto.pdf", bytes: new Uint8Array(), key: "files.type" },
  ])("$name: $key", async ({ name, bytes, key }) => {
    expect(await refusal(name, bytes)).toBe(key);
  });
});

test("where photographs are asked for nothing else is taken, and a PDF is not offered instead", async () => {
  expect(await refusal("verbale.pdf", pdf, pictureTypes)).toBe("files.noPicture");
  expect(await refusal("foto.jpg", new TextEncoder().encode("niente"), pictureTypes)).toBe("files.noPicture");
  expect(await inspect("foto.png", await photograph("png"), pictureTypes)).toMatchObject({ mediaType: "image/png" });
});

describe("an envelope with a signature", () => {
  const envelope = async () => signEnvelope(pdf, await makeSigner({ commonName: "Ada Bianchi" }));

  test("is taken where signatures are asked for, byte by byte, however it is written", async () => {
    const der = await envelope();
    for (const bytes of [der, Buffer.from(der.toString("base64"))])
      expect(await inspect("patto.pdf.p7m", bytes, signedTypes)).toEqual({
        mediaType: "application/pkcs7-mime",
        bytes,
      });
  });

  test("is refused everywhere else, and so are pictures where signatures are asked for", async () => {
    expect(await refusal("patto.pdf.p7m", await envelope())).toBe("files.type");
    expect(await refusal("patto.pdf.p7m", await envelope(), ordinaryTypes)).toBe("files.type");
    expect(await refusal("patto.pdf", await envelope(), signedTypes)).toBe("files.extension");
    expect(await refusal("patto.pdf.p7m", pdf, signedTypes)).toBe("files.extension");
    expect(await refusal("foto.png", await photograph("png"), signedTypes)).toBe("files.signedType");
  });
});
