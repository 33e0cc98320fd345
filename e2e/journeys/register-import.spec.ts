// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { href } from "#lib/kernel/paths.ts";
import { expect, expectNoViolations, test } from "../fixtures.ts";
import { wordsIn } from "../proposal.ts";

const t = wordsIn("it");
const shared = process.env.PORTICO_SHARED_DATA;

const columns =
  "Id,Lat.,Long.,Indirizzo,UPL,Quartiere,Circoscrizione,Ambiti di azione,Coordinate,Proponente,Titolo proposta,Rappresentante,Stato di avanzamento,Nota per attività conclusive,Scarica il Patto,Foto,googlemaps ,geouri";

const row = (id: string, title: string, status: string, note = "") =>
  `${id},38.11${id},13.36,Piazza Fonderia,,,I,Cura del verde,,Associazione,${title},,${status},${note},,,,`;

/** The register of Palermo as it is, where it lies beside; else a small one of the same shape. */
const register = shared
  ? fs.readFileSync(path.join(shared, "palermo-patti", "register-2026-06-12.csv"), "utf8").trimEnd()
  : [
      columns,
      row("001", "Le aiuole della piazza", "Patto stipulato", "Stipulato con D.D. n. 5 del 3/2/2026"),
      row("002", "Un sentiero pulito", "Archiviata", "Archiviazione inviata"),
      row("003", "Una fontana che suona", "Respinta"),
    ].join("\n");

/** How many records it has: a note may go over several lines. */
const inRegister = parse(register, { columns: true }).length;

async function upload(desk: Page, source: string, text: string) {
  await desk.goto(href("it", "deskPactImports"));
  const file = { name: "registro.csv", mimeType: "text/csv", buffer: Buffer.from(text) };
  await desk.locator("[name=file]").setInputFiles(file);
  await desk.getByLabel(t("pact-import.source")).fill(source);
  await desk.getByRole("button", { name: t("pact-import.upload") }).click();
  await expect(desk.getByRole("heading", { name: "registro.csv", level: 1 })).toBeVisible();
}

type Count = "records" | "created" | "updated" | "unchanged" | "skipped" | "placed";

/** What the report says of a count. */
const counted = async (desk: Page, count: Count) => {
  const term = desk.getByRole("term").filter({ hasText: new RegExp(`^${t(`pact-import.counts.${count}`)}$`) });
  return Number(await term.locator("xpath=following-sibling::dd").textContent());
};

test("an existing register is moved in at the desk, and a later file of it doubles nothing", async ({
  signedInAs,
  visitor,
}) => {
  test.slow();
  const mark = randomUUID().slice(0, 8);
  const [source, twins] = [`Registro ${mark}`, `Un orto gemello ${mark}`];
  const doubled = [row("901", twins, "Patto stipulato"), row("902", twins, "Archiviata")].join("\n");
  const records = inRegister + 2;
  const desk = await signedInAs("silvia-guerrini");
  const press = (name: string) => desk.getByRole("button", { name, exact: true }).click();

  await test.step("the preview says what is not understood, line by line, and a word is mapped", async () => {
    const odd = register.replace(/^(002,.*,)Archiviata,/m, "$1In cammino,");
    await upload(desk, source, `${odd}\n${doubled}`);
    await expectNoViolations(desk);
    expect(await counted(desk, "records")).toBe(records);
    expect(await counted(desk, "skipped")).toBe(1);
    const line = desk.getByRole("row").filter({ hasText: "In cammino" });
    await expect(line.first()).toContainText(t("pact-import.oddities.unknown-status"));
    const word = desk.getByLabel(t("pact-import.wordOf", { word: "In cammino", count: 1 }));
    await expect(word).toHaveValue("");
    await word.selectOption("under-review");
    await press(t("pact-import.map"));
    await expect(desk.getByText(t("pact-import.done.mapped"))).toBeVisible();
    expect(await counted(desk, "skipped")).toBe(0);
  });

  await test.step("it is moved in, each with its point and its status", async () => {
    await press(t("pact-import.run"));
    await expect(desk.getByText(t("pact-import.done.moved"))).toBeVisible();
    expect(await counted(desk, "created")).toBe(records);
    expect(await counted(desk, "placed")).toBe(records);
    await expectNoViolations(desk);
  });

  const pair = desk
    .getByRole("listitem")
    .filter({ hasText: twins })
    .filter({ hasText: t("pact-import.keepBoth") });
  await test.step("two that may be one are proposed, and become one", async () => {
    await desk.getByRole("link", { name: t("pact-import.toDuplicates") }).click();
    await expect(pair).toHaveCount(1);
    const first = pair.getByRole("radio").first();
    const kept = /(R-\S+)/.exec((await pair.getByRole("link").first().textContent()) ?? "")?.[1] ?? "";
    const gone = /(R-\S+)/.exec((await pair.getByRole("link").last().textContent()) ?? "")?.[1] ?? "";
    await first.check();
    await pair.getByRole("button", { name: t("pact-import.decide") }).click();
    await expect(desk.getByText(t("pact-import.done.decided"))).toBeVisible();
    await expect(pair).toHaveCount(0);
    const reader = await visitor();
    await reader.goto(href("it", "pact", { number: gone }));
    await reader.getByRole("link", { name: t("pact-register.mergedInto", { number: kept }) }).click();
    await expect(reader.getByRole("heading", { name: twins, level: 1 })).toBeVisible();
  });

  await test.step("a later file changes what changed, adds what is new and doubles nothing", async () => {
    const later = register.replace(/^(002,.*,)Archiviata,/m, "$1Patto stipulato,");
    const added = row("903", `Un’aiuola nuova ${mark}`, "Istruttoria in corso");
    await upload(desk, source, `${later}\n${doubled}\n${added}`);
    await press(t("pact-import.run"));
    await expect(desk.getByText(t("pact-import.done.moved"))).toBeVisible();
    const found = await Promise.all(
      (["created", "updated", "unchanged", "skipped"] as const).map((of) => counted(desk, of)),
    );
    expect(found).toEqual([1, 1, records - 1, 0]);
    await desk.getByRole("link", { name: t("pact-import.toDuplicates") }).click();
    await expect(pair).toHaveCount(0);
    const reader = await visitor({ viewport: { width: 360, height: 780 } });
    await reader.goto(href("it", "pactSearch", {}, { q: mark }));
    await expect(reader.getByRole("link", { name: twins })).toHaveCount(2);
    await expect(reader.getByRole("link", { name: `Un’aiuola nuova ${mark}` })).toHaveCount(1);
  });
});
