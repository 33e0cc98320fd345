// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import ICAL from "ical.js";
import { weekName } from "#lib/agenda/calendar.ts";
import { today } from "#lib/kernel/clock.ts";
import { href } from "#lib/kernel/paths.ts";
import { expect, expectNoViolations, test } from "../fixtures.ts";
import { examinePact } from "../pact-examination.ts";
import { setPactScene } from "../pacts.ts";
import { personCalled } from "../paper.ts";
import { wordsIn } from "../proposal.ts";

const t = wordsIn("it");
const english = wordsIn("en");
const reason = "La sala è inagibile per lavori al tetto.";

test("an assembly about a pact stands in the agenda and its calendar, moves there, and is called off there", async ({
  requestsOf,
  signedInAs,
  visitor,
}) => {
  test.slow();
  const office = await requestsOf("silvia-guerrini");
  const title = `Le aiuole di via dei Tigli ${randomUUID().slice(0, 8)}`;
  const id = await setPactScene(office, await personCalled(office, "Cecchini"), { title });
  const { number, assembly } = await examinePact(office, await requestsOf("annika-lindqvist"), id);
  const day = today().add({ days: 20 });
  const inCalendar = async () => {
    const text = await (await office.get(href("it", "agendaCalendar", {}, { kind: "assembly" }))).text();
    const events = new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents("vevent")
      .map((each) => new ICAL.Event(each));
    const event = events.find(({ summary }) => summary.includes(title));
    return { place: event?.location, status: event?.component.getFirstPropertyValue("status") };
  };
  const reader = await visitor({ viewport: { width: 360, height: 780 } });
  const link = reader.getByRole("main").getByRole("link", { name: title });

  await test.step("everyone finds it by list, week, month, kind and neighbourhood", async () => {
    for (const page of [
      href("it", "agendaWeek", { week: weekName(day) }),
      href("en", "agendaMonth", { month: day.toPlainYearMonth().toString() }),
      href("it", "agendaOfKind", { kind: "assembly" }),
      href("en", "agendaOfZone", { zone: "01" }),
      href("it", "agendaList"),
    ]) {
      await reader.goto(page);
      await expect(link.filter({ visible: true }), page).toHaveCount(1);
    }
    await expectNoViolations(reader);
    expect(await inCalendar()).toEqual({ place: "Via dei Tigli", status: "CONFIRMED" });
    await link.click();
    await expect(reader).toHaveURL(href("it", "pact", { number }));
    await expect(reader.getByText("La proposta per le aiuole.")).toBeVisible();
  });

  const desk = await signedInAs("silvia-guerrini");
  const send = (name: string) => desk.getByRole("button", { name, exact: true }).click();
  const done = () => expect(desk.getByRole("status").filter({ hasText: t("pact-desk.done") })).toBeVisible();

  await test.step("the office moves it, with a reason, and nothing that was written is lost by a mistake", async () => {
    await desk.goto(href("it", "deskPact", { id }));
    await desk.getByRole("link", { name: t("pact-examination.record.openAssembly") }).click();
    await expectNoViolations(desk);
    await desk.getByLabel(t("pact-examination.form.place"), { exact: true }).fill("Biblioteca, Piazza del Municipio 3");
    await desk.getByLabel(t("pact-examination.form.endTime"), { exact: true }).fill("16:00");
    await desk.getByLabel(t("pact-examination.assemblyPage.moveReason")).fill(reason);
    await send(t("pact-examination.assemblyPage.move"));
    await expect(desk.getByRole("main").getByRole("alert")).toContainText(t("pact-life.problems.endTime"));
    await expect(desk.getByLabel(t("pact-examination.assemblyPage.moveReason"))).toHaveValue(reason);
    await desk.getByLabel(t("pact-examination.form.endTime"), { exact: true }).fill("19:00");
    await send(t("pact-examination.assemblyPage.move"));
    await done();
    await reader.reload();
    await expect(reader.getByText(reason)).toHaveCount(2);
    expect(await inCalendar()).toEqual({ place: "Biblioteca, Piazza del Municipio 3", status: "CONFIRMED" });
  });

  await test.step("called off it stays, and says so", async () => {
    await desk.goto(href("it", "deskPactAssembly", { id, assembly }));
    await desk.getByLabel(t("pact-examination.assemblyPage.callOffReason")).fill(reason);
    await send(t("pact-examination.assemblyPage.callOff"));
    await done();
    await reader.goto(href("en", "agendaOfKind", { kind: "assembly" }));
    const line = reader
      .getByRole("listitem")
      .filter({ has: reader.getByRole("link", { name: title }) })
      .last();
    await expect(line).toContainText(english("agenda.cancelled"));
    await reader.goto(href("en", "pact", { number }));
    await expect(reader.getByText(english("pact-examination.record.assemblyCalledOff"), { exact: true })).toBeVisible();
    await expectNoViolations(reader);
    expect(await inCalendar()).toMatchObject({ status: "CANCELLED" });
  });
});
