// SPDX-License-Identifier: AGPL-3.0-or-later

/** Larger files than this hold more points than any area has. */
const largestDrawing = 200_000;

/** An area that came as a file counts as if it had been drawn; what is too large is none, and told at its field. */
export async function takeDrawnFile(form: FormData): Promise<void> {
  const file = form.get("areaFile");
  if (!(file instanceof File) || file.size === 0) return;
  form.set("area", file.size > largestDrawing ? "?" : (await file.text()).trim());
}
