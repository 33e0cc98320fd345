// SPDX-License-Identifier: AGPL-3.0-or-later
import { type APIRequestContext, expect } from "@playwright/test";
import type { Locale } from "#lib/kernel/locale.ts";
import { href, type RouteName, routes } from "#lib/kernel/paths.ts";
import { setPaperScene } from "./paper.ts";
import { fillIn } from "./plain-form.ts";
import { filed, keepDraft, newIdea } from "./proposal.ts";

/** What there must be for every page of the house to have something to show. */
export type Scene = Awaited<ReturnType<typeof setScene>>;

type RequestsOf = (who: string | null) => Promise<APIRequestContext>;

/** The persona whose proposals they are. */
export const author = "giulia-ferrandi";

export async function setScene(requestsOf: RequestsOf) {
  const [citizen, officer, administrator] = await Promise.all(
    [author, "silvia-guerrini", "francesca-orlandi"].map(requestsOf),
  );
  if (!citizen || !officer || !administrator) throw new Error("Somebody is missing");
  const draft = await keepDraft(citizen, newIdea());
  const fresh = await filed(citizen, newIdea());
  const examined = await filed(citizen, newIdea());
  const deskCase = await caseAbout(officer, examined.number);
  const caseAddress = href("it", "deskCase", { id: deskCase });
  await fillIn(officer, caseAddress, "proposalId", {});
  await fillIn(officer, caseAddress, "request", { request: "In quale punto del parco la vorresti?" });
  const person = await firstIn(administrator, href("it", "deskPeople"), /\/persone\/([0-9a-f-]{36})/);
  const appointment = await firstIn(
    administrator,
    href("it", "deskPerson", { id: person }),
    /\/incarichi\/([0-9a-f-]{36})/,
  );
  const association = await firstIn(administrator, href("it", "deskAssociations"), /\/associazioni\/([0-9a-f-]{36})/);
  const delegation = await firstIn(
    administrator,
    href("it", "deskAssociation", { id: association }),
    /\/deleghe\/([0-9a-f-]{36})/,
  );
  const template = await firstIn(officer, href("it", "deskTemplates"), /\/modelli\/([0-9a-f-]{36})/);
  const paper = await setPaperScene(officer, "Ferrandi");
  return { draft, fresh, examined, deskCase, person, appointment, association, delegation, template, ...paper };
}

/** The case of a filed proposal, looked for on every page of the queue. */
async function caseAbout(officer: APIRequestContext, number: string): Promise<string> {
  for (let page = 1; ; page += 1) {
    const response = await officer.get(href("it", "desk", {}, { show: "unassigned", page }));
    expect(response.status(), `${number} is in the queue`).toBe(200);
    const row = (await response.text()).match(/<tr\b[\s\S]*?<\/tr>/g)?.find((html) => html.includes(number));
    const id = /\/fascicoli\/([0-9a-f-]{36})/.exec(row ?? "")?.[1];
    if (id) return id;
  }
}

async function firstIn(request: APIRequestContext, address: string, pattern: RegExp): Promise<string> {
  const found = pattern.exec(await (await request.get(address)).text())?.[1];
  expect(found, `${address} leads to ${pattern}`).toBeDefined();
  return found ?? "";
}

const rule = () => ({ key: "proposals.answer-term" });
const ofDraft = ({ draft }: Scene) => ({ id: draft });
const ofFresh = ({ fresh: { id } }: Scene) => ({ id });
const ofPublicPage = ({ fresh: { number } }: Scene) => ({ number });
const ofPerson = ({ person }: Scene) => ({ id: person });
const ofAssociation = ({ association }: Scene) => ({ id: association });

const ofPetition = ({ petition: { id } }: Scene) => ({ id });
const ofCustomer = ({ customer: id }: Scene) => ({ id });

/** What stands in the addresses that name something. */
const params: Partial<Record<RouteName, (scene: Scene) => Record<string, string>>> = {
  proposal: ofPublicPage,
  supportProposal: ofPublicPage,
  followProposal: ofPublicPage,
  draftProposal: ofDraft,
  placeProposal: ofDraft,
  attachToProposal: ofDraft,
  proposalAuthors: ofDraft,
  reviewProposal: ofDraft,
  proposalReceipt: ofFresh,
  withdrawProposal: ofFresh,
  integrateProposal: ({ examined: { id } }) => ({ id }),
  petitionSheets: ofPetition,
  printSheets: ofPetition,
  deskCounterPerson: ofCustomer,
  deskCounterFile: ofCustomer,
  deskCounterProposal: ({ customer: id, petition }) => ({ id, proposal: petition.id }),
  deskReceipt: ({ petition: { receipt: id } }) => ({ id }),
  deskPetition: ofPetition,
  deskPrintSheets: ofPetition,
  deskSheet: ({ sheet: id }) => ({ id }),
  deskSheetLine: ({ entered: id }) => ({ id, line: "1" }),
  deskCase: ({ deskCase }) => ({ id: deskCase }),
  deskTemplate: ({ template: id }) => ({ id }),
  deskRule: rule,
  deskChangeRule: rule,
  deskPerson: ofPerson,
  deskAppoint: ofPerson,
  deskEndAppointment: ({ person: id, appointment }) => ({ id, appointment }),
  deskResidency: ofPerson,
  deskAssociation: ofAssociation,
  deskDelegate: ofAssociation,
  deskRevokeDelegation: ({ association: id, delegation }) => ({ id, delegation }),
};

/** The address of a page whose name is known only when the test runs. */
export function addressOf(name: RouteName, locale: Locale, scene: Scene): string {
  const given = params[name]?.(scene) ?? {};
  const path = routes[name][locale].replace(/:(\w+)/g, (_, key: string) => given[key] ?? key);
  return `/${locale}${path === "/" ? "" : path}`;
}
