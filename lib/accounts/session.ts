// SPDX-License-Identifier: AGPL-3.0-or-later
import "server-only";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { after } from "next/server";
import { cache } from "react";
import { type AssuranceLevel, type Citizen, hasRole, type Role, type Staff } from "#lib/kernel/actor.ts";
import { askedAddress } from "#lib/kernel/asked-address.ts";
import { href } from "#lib/kernel/paths.ts";
import { together } from "#lib/kernel/together.ts";
import { isDueForTouch, touchSession } from "./commands/touch-session.ts";
import { type FoundSession, findSessionsByTokens } from "./queries.ts";
import { localeOrDefault, ownPage } from "./return-address.ts";
import { sessionCookieName } from "./sign-in/cookies.ts";
import type { Viewer } from "./viewer.ts";

/** The sessions of all who ask at the same moment. */
const sessionOf = together((tokens: readonly string[]) => findSessionsByTokens(tokens));

/** The session of the request; null for a visitor. Asked once a request, however many ask. */
export const findSession = cache(async (): Promise<FoundSession | null> => {
  const token = (await cookies()).get(sessionCookieName())?.value;
  if (!token) return null;
  const session = await sessionOf(token);
  if (session && isDueForTouch(session.lastSeenAt)) after(() => touchSession(session.id));
  return session;
});

/** Who is there: a member of staff by the employees' door, a citizen by the others. */
export const actorOf = ({ personId, level, door, appointments }: FoundSession): Citizen | Staff =>
  door === "staff" ? { kind: "staff", personId, level, appointments } : { kind: "citizen", personId, level };

/** What the header of a public page shows of who is there. */
export async function findViewer(): Promise<Viewer> {
  const session = await findSession();
  if (!session) return { signedIn: false };
  return { signedIn: true, name: nameOf(session), unread: session.unread, isStaff: session.door === "staff" };
}

export const nameOf = ({ givenName, familyName }: Pick<FoundSession, "givenName" | "familyName">) =>
  [givenName, familyName].filter(Boolean).join(" ");

export async function findActor(): Promise<Citizen | Staff | null> {
  const session = await findSession();
  return session && actorOf(session);
}

type Asked = {
  /** The address of the page that asks, made by `href`: one lands back there, with the query that it was asked with. */
  returnTo: string;
  /** Where a stronger identity is needed than the session has, one is asked to come in with it. */
  minimumLevel?: AssuranceLevel;
};

/** The session of a page behind the sign-in. Leads a visitor to sign in and back. */
export async function requireSession({ returnTo, minimumLevel = 1 }: Asked): Promise<FoundSession> {
  const session = await findSession();
  if (!session || session.level < minimumLevel)
    redirect(signInAddress({ returnTo: await withQuery(returnTo), minimumLevel }));
  return session;
}

export const requireActor = async (asked: Asked): Promise<Citizen | Staff> => actorOf(await requireSession(asked));

/**
 * A member of staff, with one of these roles where they are named. Whoever came in by another door, or was given none
 * of the roles, reads why they cannot go on.
 */
export async function requireStaff({ returnTo, roles }: { returnTo: string; roles?: readonly Role[] }): Promise<Staff> {
  const actor = await requireActor({ returnTo });
  const explain = async (reason: "staff-only" | "role") =>
    redirect(href(localeOrDefault(returnTo), "signInProblem", {}, { reason, to: await withQuery(returnTo) }));
  if (actor.kind !== "staff") return explain("staff-only");
  if (roles && !hasRole(actor, roles)) return explain("role");
  return actor;
}

/** What narrowed a list, or said which of its pages, is part of where one was going. */
async function withQuery(page: string): Promise<string> {
  const asked = ownPage((await headers()).get(askedAddress));
  return asked?.split("?")[0] === page ? asked : page;
}

/** The sign-in page, from which one comes back to `returnTo`. */
export const signInAddress = ({ returnTo, minimumLevel = 1 }: Asked): string =>
  href(localeOrDefault(returnTo), "signIn", {}, { to: returnTo, level: minimumLevel > 2 ? minimumLevel : undefined });
