// SPDX-License-Identifier: AGPL-3.0-or-later
import { randomUUID } from "node:crypto";
import { parseAtomFeed } from "feedsmith";
import ICAL from "ical.js";
import { weekName } from "#lib/agenda/calendar.ts";
import { today } from "#lib/kernel/clock.ts";
import { locales } from "#lib/kernel/locale.ts";
import { href } from "#lib/kernel/paths.ts";
import { addresses } from "../addresses.ts";
import { expect, expectNoViolations, test } from "../fixtures.ts";
import { theMailTo } from "../inbox.ts";
import { photographWithPlace } from "../pictures.ts";
import { carryOut, fillIn } from "../plain-form.ts";
import { wordsIn } from "../proposal.ts";

const t = wordsIn("it");

const someTitle = (about: string) => `${about} ${randomUUID().slice(0, 8)}`;

test("the office writes news as they will be seen, with the keyboard, and everyone reads them", async ({
  page,
  request,
  signedInAs,
}) => {
  test.slow();
  const title = someTitle("La fontanella del parco");
  const officer = await signedInAs("silvia-guerrini");

  await test.step("a draft begins with a title", async () => {
    await officer.goto(href("it", "deskNewArticle"));
    await officer.getByRole("textbox", { name: t("news.fields.title") }).fill(title);
    await officer.getByRole("button", { name: t("news.begin") }).click();
    await expect(officer.getByRole("heading", { name: title, level: 1 })).toBeVisible();
  });

  await test.step("the text is written with keys alone, and the bar says what stands pressed", async () => {
    const text = officer.getByRole("textbox", { name: t("news.fields.body"), exact: true });
    // Until the editor has come, the field takes Markdown as it is.
    await expect(text).toHaveAttribute("contenteditable", "true");
    await text.focus();
    await officer.keyboard.type("## Da ieri");
    await officer.keyboard.press("Enter");
    await officer.keyboard.type("C’è una ");
    await officer.keyboard.press("ControlOrMeta+b");
    await expect(
      officer.getByRole("button", { name: t("editor.commands.bold") }).and(officer.locator("[aria-pressed=true]")),
    ).toBeVisible();
    await officer.keyboard.type("fontanella");
    await officer.keyboard.press("ControlOrMeta+b");
    await officer.keyboard.type(" nuova <script>alert(1)</script>.");
    await expectNoViolations(officer);
  });

  await test.step("a picture without words is refused, with words it is there", async () => {
    await officer
      .getByRole("button", { name: t("editor.commands.picture") })
      .first()
      .click();
    const dialog = officer.getByRole("dialog", { name: t("editor.picture.title") });
    await dialog
      .getByLabel(t("editor.picture.file"))
      .setInputFiles({ name: "foto.jpg", mimeType: "image/jpeg", buffer: await photographWithPlace() });
    await dialog.getByRole("button", { name: t("editor.picture.done") }).click();
    await expect(dialog.getByRole("alert")).toContainText(t("editor.picture.missing"));
    await dialog.getByLabel(t("editor.picture.alternative")).fill("Una fontanella di ghisa verde");
    await dialog.getByRole("button", { name: t("editor.picture.done") }).click();
    await expect(officer.getByRole("img", { name: "Una fontanella di ghisa verde" })).toBeVisible();
  });

  await test.step("a picture of another site is not pasted, and who leaves without saving is asked", async () => {
    const text = officer.getByRole("textbox", { name: t("news.fields.body"), exact: true });
    await text.evaluate((field) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/html", '<p>Vedi qui <img src="https://altrove.example/a.png" alt="Altrove"></p>');
      field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    });
    await expect(text).toContainText("Vedi qui");
    await expect(text.getByRole("img", { name: "Altrove" })).toHaveCount(0);
    const question = officer.waitForEvent("dialog");
    const click = officer.getByRole("link", { name: t("news.preview") }).click();
    await (await question).dismiss();
    await click;
    await expect(text).toContainText("Vedi qui");
  });

  await test.step("saved, looked at, published", async () => {
    await officer.getByRole("button", { name: t("news.save"), exact: true }).click();
    await expect(officer.getByText(t("news.done.saved"))).toBeVisible();
    await officer.getByRole("link", { name: t("news.preview") }).click();
    await expect(officer.getByRole("heading", { name: "Da ieri", level: 2 })).toBeVisible();
    await officer.getByRole("link", { name: t("news.previewBack") }).click();
    await officer.getByRole("button", { name: t("news.publish.submit"), exact: true }).click();
    await expect(officer.getByText(t("news.done.published"))).toBeVisible();
  });

  await test.step("everyone reads them in both languages, and nothing hostile runs", async () => {
    for (const locale of locales) {
      await page.goto(href(locale, "news"));
      await page.getByRole("link", { name: title }).click();
      await expect(page.getByRole("heading", { name: title, level: 1 })).toBeVisible();
      await expect(page.getByText("<script>alert(1)</script>")).toBeVisible();
      const picture = page.getByRole("img", { name: "Una fontanella di ghisa verde" });
      expect(
        await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
      ).toBeGreaterThan(0);
    }
  });

  await test.step("feed readers find them", async () => {
    const response = await request.get(href("it", "newsFeed", {}, { kind: "news" }));
    const feed = parseAtomFeed(await response.text());
    const entry = feed.entries?.find((each) => each.title?.value === title);
    expect(entry?.content?.value).toContain("<strong>fontanella</strong>");
    expect(entry?.content?.value).toContain("&lt;script&gt;");
    const again = await request.get(response.url(), { headers: { "if-none-match": response.headers().etag ?? "" } });
    expect(again.status()).toBe(304);
  });

  await test.step("withdrawn, they are gone", async () => {
    await officer.getByRole("textbox", { name: t("news.withdraw.reason") }).fill("La fontanella è stata spostata.");
    await officer.getByRole("button", { name: t("news.withdraw.submit") }).click();
    await expect(officer.getByText(t("news.done.withdrawn"))).toBeVisible();
    await page.goto(href("it", "news"));
    await expect(page.getByRole("link", { name: title })).toHaveCount(0);
  });
});

test("an event comes into the agenda and into calendars, and stays there when it is called off", async ({
  page,
  request,
  signedInAs,
}) => {
  test.slow();
  const title = someTitle("Assemblea in biblioteca");
  const day = today().add({ days: 2 });
  const officer = await signedInAs("silvia-guerrini", { javaScriptEnabled: false });

  await test.step("planned and published without JavaScript", async () => {
    await officer.goto(href("it", "deskNewEvent"));
    await officer.getByLabel(t("agenda.kinds.assembly")).check();
    await officer.getByRole("textbox", { name: t("news.fields.title") }).fill(title);
    await officer.getByLabel(t("agenda.fields.startsOn"), { exact: true }).fill(day.toString());
    await officer.getByLabel(t("agenda.fields.startTime")).fill("18:30");
    await officer.getByRole("button", { name: t("agenda.begin") }).click();
    await officer.locator("textarea[name=body]").fill("Si parla di **libri**.");
    await officer.getByRole("textbox", { name: t("agenda.fields.place") }).fill("Biblioteca");
    await officer.getByRole("button", { name: t("news.save"), exact: true }).click();
    await expect(officer.getByText(t("agenda.done.saved"))).toBeVisible();
    await officer.getByRole("button", { name: t("agenda.publish.submit"), exact: true }).click();
    await expect(officer.getByText(t("agenda.done.published"))).toBeVisible();
  });

  const eventIn = async () => {
    const text = await (await request.get(href("it", "agendaCalendar", {}, { kind: "assembly" }))).text();
    const events = new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents("vevent")
      .map((each) => new ICAL.Event(each));
    return events.find(({ summary }) => summary.includes(title));
  };

  await test.step("it is in the month, the week, the list and the calendar of programs", async () => {
    const month = day.toPlainYearMonth().toString();
    const addressesOfIt = [
      href("it", "agendaMonth", { month }),
      href("it", "agendaList"),
      href("it", "agendaOfKind", { kind: "assembly" }),
    ];
    for (const address of addressesOfIt) {
      await page.goto(address);
      await expect(page.getByRole("link", { name: new RegExp(title) }).filter({ visible: true })).toBeVisible();
    }
    await page.getByRole("link", { name: title }).click();
    await expect(page.getByText(/dalle 18\.30 alle 19\.30/)).toBeVisible();
    const event = await eventIn();
    expect(event?.startDate.toString()).toBe(`${day}T18:30:00`);
    expect(event?.location).toBe("Biblioteca");
  });

  await test.step("called off, it stays and says so", async () => {
    await officer
      .getByRole("textbox", { name: t("agenda.cancel.reason") })
      .first()
      .fill("La sala non è agibile.");
    await officer
      .getByRole("button", { name: t("agenda.cancel.submit"), exact: true })
      .first()
      .click();
    await expect(officer.getByText(t("agenda.done.cancelled"))).toBeVisible();
    await page.reload();
    await expect(page.getByText("La sala non è agibile.")).toBeVisible();
    await expectNoViolations(page);
    const event = await eventIn();
    expect(event?.component.getFirstPropertyValue("status")).toBe("CANCELLED");
    expect(event?.sequence).toBe(1);
  });
});

test("the agenda of a neighbourhood keeps to it from the list to the month and the week, until one wants it whole", async ({
  request,
  requestsOf,
  visitor,
}) => {
  test.slow();
  const officer = await requestsOf("silvia-guerrini");
  const month = today().toPlainYearMonth().add({ months: 1 });
  const day = month.toPlainDate({ day: 1 });
  const [here, there] = [someTitle("Cena in piazza"), someTitle("Cena in cortile")];
  for (const [title, ticked] of [
    [here, "zones.01"],
    [there, "zones.02"],
  ] as const) {
    const when = { kind: "initiative", title, startsOn: day.toString(), startTime: "19:00", endsOn: "", endTime: "" };
    const begun = await carryOut(officer, href("it", "deskNewEvent"), "startsOn", when);
    const words = { lead: "", body: "", titleEn: "", leadEn: "", bodyEn: "", topicCode: "", place: "", address: "" };
    const rest = { longitude: "", latitude: "", link: "", repeats: "none", repeatsUntil: "", [ticked]: "on" };
    await carryOut(officer, begun.url(), "body", { ...when, ...words, ...rest });
    await carryOut(officer, begun.url(), "from", { from: "" });
  }

  // With the keyboard and without JavaScript.
  const page = await visitor({ javaScriptEnabled: false, viewport: { width: 360, height: 780 } });
  const view = (name: string) =>
    page.getByRole("navigation", { name: t("agenda.views.label") }).getByRole("link", { name });
  const shown = (title: string) => page.getByRole("main").getByRole("link", { name: title }).filter({ visible: true });
  const zone = "01";

  await test.step("from the list to this month", async () => {
    await page.goto(href("it", "agendaOfZone", { zone }));
    await view(t("agenda.views.month")).press("Enter");
    await expect(page).toHaveURL(
      href("it", "agendaMonthOfZone", { zone, month: month.subtract({ months: 1 }).toString() }),
    );
  });

  await test.step("to the next month, with what is of this neighbourhood alone", async () => {
    const steps = page.getByRole("navigation", { name: t("agenda.months") });
    await steps.getByRole("link").last().press("Enter");
    await expect(page).toHaveURL(href("it", "agendaMonthOfZone", { zone, month: month.toString() }));
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Centro storico");
    await expect(shown(here)).toHaveCount(1);
    await expect(shown(there)).toHaveCount(0);
    await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
    await expect(page.getByText(href("it", "agendaCalendar", {}, { zone }))).toBeVisible();
  });

  await test.step("to its week, and from there to the week of everything", async () => {
    const week = weekName(day);
    await view(t("agenda.views.week")).press("Enter");
    await expect(page).toHaveURL(href("it", "agendaWeekOfZone", { zone, week }));
    await expect(shown(here)).toHaveCount(1);
    await expect(shown(there)).toHaveCount(0);
    await page.getByRole("link", { name: t("agenda.everything") }).press("Enter");
    await expect(page).toHaveURL(href("it", "agendaWeek", { week }));
    await expect(shown(here)).toHaveCount(1);
    await expect(shown(there)).toHaveCount(1);
  });

  await test.step("where nothing takes place it says so, and what is no month of a neighbourhood is not there", async () => {
    const far = today().toPlainYearMonth().add({ months: 30 }).toString();
    await page.goto(href("it", "agendaMonthOfZone", { zone, month: far }));
    await expect(page.getByText(t("agenda.emptyOfZone", { what: "Centro storico" }))).toBeVisible();
    for (const missing of [
      href("it", "agendaMonthOfZone", { zone: "99", month: far }),
      href("en", "agendaMonthOfZone", { zone, month: "2026-13" }),
      href("it", "agendaWeekOfZone", { zone, week: "2099-W01" }),
      href("en", "agendaMonthOfKind", { kind: "party", month: far }),
      href("it", "agendaWeekOfKind", { kind: "course", week: "2026-12" }),
    ]) {
      expect((await request.get(missing)).status(), missing).toBe(404);
    }
  });
});

test("whoever asks for news by mail confirms, gets them, and ends it with one click", async ({
  playwright,
  requestsOf,
  visitor,
}) => {
  test.slow();
  const mailbox = `lettrice-${randomUUID().slice(0, 8)}@posta.example`;
  const title = someTitle("Lavori in via della Fonte");
  const page = await visitor({ javaScriptEnabled: false });

  await test.step("she asks without JavaScript, and is told to look into her mailbox", async () => {
    await page.goto(href("it", "subscribe"));
    await page.getByRole("button", { name: t("subscriptions.subscribe.submit") }).click();
    await expect(page.getByRole("alert")).toContainText(t("subscriptions.fields.email"));
    const kinds = page.getByRole("group", { name: t("subscriptions.fields.kinds") });
    await expect(kinds.locator("legend")).toHaveText(t("subscriptions.fields.kinds"));
    await page.getByRole("textbox", { name: t("subscriptions.fields.email") }).fill(mailbox);
    await page.getByLabel(t("subscriptions.rhythms.each")).check();
    await page.getByRole("button", { name: t("subscriptions.subscribe.submit") }).click();
    await expect(page.getByText(t("subscriptions.subscribe.askedTitle"))).toBeVisible();
  });

  await test.step("the link of the mail asks, the button confirms", async () => {
    const mail = await theMailTo(mailbox, "", /iscrizione\?token=/);
    const link = /https?:\S+iscrizione\?token=\S+/.exec(mail.text)?.[0] ?? "";
    const anywhere = await visitor();
    await anywhere.goto(link);
    await expectNoViolations(anywhere);
    await page.goto(link);
    for (const [term, chosen] of [
      [t("subscriptions.chosen.kinds"), t("subscriptions.kinds.notice")],
      [t("subscriptions.chosen.zones"), t("subscriptions.chosen.all")],
      [t("subscriptions.fields.rhythm"), t("subscriptions.rhythms.each")],
    ] as const) {
      await expect(page.locator("main dl > div").filter({ hasText: term }).locator("dd")).toContainText(chosen);
    }
    await page.getByRole("button", { name: t("subscriptions.manage.confirm") }).click();
    await expect(page.getByText(t("subscriptions.manage.done.confirmed"))).toBeVisible();
  });

  await test.step("she changes the language of the mails, and changes her mind", async () => {
    const language = page.getByRole("group", { name: t("subscriptions.fields.language") });
    for (const [name, value] of [
      ["English", "en"],
      ["Italiano", "it"],
    ] as const) {
      await language.getByRole("radio", { name }).check();
      await page.getByRole("button", { name: t("subscriptions.manage.save") }).click();
      await expect(page.getByText(t("subscriptions.manage.done.changed"))).toBeVisible();
      await expect(language.getByRole("radio", { checked: true })).toHaveValue(value);
    }
    const anywhere = await visitor();
    await anywhere.goto(page.url());
    await expectNoViolations(anywhere);
  });

  await test.step("a notice reaches her, once, with the address of the button", async () => {
    const officer = await requestsOf("silvia-guerrini");
    const begun = await fillIn(officer, href("it", "deskNewArticle"), "title", { kind: "notice", title });
    const words = {
      title,
      lead: "",
      body: "Da lunedì.",
      titleEn: "",
      leadEn: "",
      bodyEn: "",
      topicCode: "",
      dueOn: "",
    };
    await fillIn(officer, begun.url(), "body", words);
    await fillIn(officer, begun.url(), "from", { from: "", until: "" });
    const mail = await theMailTo(mailbox, title);
    expect(mail.text).toContain("/it/notizie/lavori-in-via-della-fonte");
    const token = /token=([\w-]+)/.exec(mail.text)?.[1] ?? "";
    // A mail program: no cookie, no origin, no question.
    const program = await playwright.request.newContext();
    const oneClick = `${addresses.site}/api/subscriptions/unsubscribe?token=${token}`;
    const form = { "List-Unsubscribe": "One-Click" };
    for (const _ of [1, 2]) expect((await program.post(oneClick, { form })).status()).toBe(200);
    expect((await program.post(`${addresses.site}/api/subscriptions/unsubscribe?token=x`, { form })).status()).toBe(
      422,
    );
    await page.goto(href("it", "subscription", {}, { token }));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("subscriptions.manage.unknownTitle"));
  });
});
