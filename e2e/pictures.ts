// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomInt } from "node:crypto";
import sharp from "sharp";

/** A photograph as a phone makes it: it says where it was taken. */
export async function photographWithPlace(): Promise<Buffer> {
  const colour = { r: randomInt(256), g: randomInt(256), b: randomInt(256) };
  return sharp({ create: { width: 640, height: 480, channels: 3, background: colour } })
    .withExif({
      IFD0: { Make: "Telefono", Model: "Prova" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "43/1 19/1 0/1", GPSLongitudeRef: "E", GPSLongitude: "11/1 20/1 0/1" },
    })
    .jpeg()
    .toBuffer();
}

/** Whether an image carries any metadata of its camera, the place among them. */
export async function saysWhereItWasTaken(image: Buffer): Promise<boolean> {
  const { exif, iptc, xmp } = await sharp(image).metadata();
  return [exif, iptc, xmp].some((metadata) => metadata !== undefined);
}
