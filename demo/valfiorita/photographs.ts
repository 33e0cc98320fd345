// SPDX-License-Identifier: AGPL-3.0-or-later
import sharp from "sharp";

const width = 1_200;
const height = 900;

/** What every photograph has: the sky, the hills of the valley and the ground. */
const valley = `
  <rect width="100%" height="100%" fill="#cfe3f2"/>
  <circle cx="980" cy="170" r="70" fill="#fbe9b7"/>
  <path d="M0 470 Q240 300 480 430 T900 380 T1200 450 V900 H0Z" fill="#9dbb9a"/>
  <path d="M0 560 Q320 430 640 540 T1200 520 V900 H0Z" fill="#7ba277"/>
  <rect y="620" width="1200" height="280" fill="#d8cfc0"/>`;

const bench = `
  <g fill="#6b4a2f">
    <rect x="330" y="560" width="540" height="26" rx="8"/><rect x="330" y="604" width="540" height="26" rx="8"/>
    <rect x="310" y="668" width="580" height="34" rx="8"/>
  </g>
  <g fill="#3c4248">
    <rect x="350" y="550" width="20" height="250"/><rect x="830" y="550" width="20" height="250"/>
    <rect x="300" y="640" width="20" height="70"/><rect x="880" y="640" width="20" height="70"/>
    <rect x="290" y="632" width="70" height="14"/><rect x="840" y="632" width="70" height="14"/>
  </g>`;

const crossing = `
  <g fill="#5f8a5c"><circle cx="180" cy="420" r="110"/><circle cx="420" cy="400" r="90"/><circle cx="760" cy="410" r="105"/></g>
  <g fill="#6b4a2f"><rect x="170" y="500" width="20" height="140"/><rect x="411" y="470" width="18" height="160"/><rect x="750" y="490" width="20" height="150"/></g>
  <path d="M0 660 H1200 V900 H0Z" fill="#6f7276"/>
  <path d="M360 660 L470 610 H760 L880 660Z" fill="#a8543c"/>
  <path d="M240 900 L360 660 H880 L1000 900Z" fill="#b7654b"/>
  <g fill="#e9dfd2" opacity="0.5"><rect x="500" y="660" width="40" height="240"/><rect x="700" y="660" width="40" height="240"/></g>`;

const garden = `
  <g fill="#6b4a2f"><rect x="200" y="430" width="26" height="230"/><rect x="560" y="400" width="28" height="250"/><rect x="930" y="440" width="26" height="220"/></g>
  <g fill="#4f7f4c"><circle cx="213" cy="360" r="120"/><circle cx="574" cy="320" r="140"/><circle cx="943" cy="370" r="115"/></g>
  <path d="M0 640 Q300 600 620 650 T1200 640 V900 H0Z" fill="#8fae6a"/>
  <ellipse cx="600" cy="760" rx="250" ry="70" fill="#b9b3a6"/><ellipse cx="600" cy="755" rx="205" ry="50" fill="#d8d2c4"/>`;

/** A photograph of the implementation, drawn after the words that say what it shows. */
export async function drawPhotograph(shows: string): Promise<File> {
  const subject = shows.includes("giardino") ? garden : shows.includes("panchina") ? bench : crossing;
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${valley}${subject}</svg>`;
  const picture = await sharp(Buffer.from(drawing)).jpeg({ quality: 82 }).toBuffer();
  return new File([new Uint8Array(picture)], "fotografia.jpg", { type: "image/jpeg" });
}
