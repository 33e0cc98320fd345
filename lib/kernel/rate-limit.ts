// SPDX-License-Identifier: AGPL-3.0-or-later
import { headers } from "next/headers";
import { type IRateLimiterOptions, RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { clientAddress } from "./client-address.ts";
import { env } from "./env.ts";
import { TooMany } from "./errors.ts";
import { outsideTheRequest } from "./outside-the-request.ts";

/** So many in so many seconds. */
type Limit = { points: number; duration: number };

const minute = 60;

/**
 * How often one may, by person and by network address: far more than anyone does by hand. An address may stand for a
 * whole school or library, so it gets ten times as much.
 */
const limits = {
  write: { person: { points: 60, duration: minute }, address: { points: 600, duration: minute } },
  /** Programs read the open data as programs do; a download is much at once. */
  read: { person: null, address: { points: 600, duration: minute } },
  download: { person: null, address: { points: 30, duration: minute } },
  comment: { person: { points: 8, duration: minute }, address: { points: 80, duration: minute } },
  /** What visitors who did not sign in send to the office, each with mails and photographs. */
  visitor: { person: null, address: { points: 20, duration: 10 * minute } },
  /** A rating is two or three requests, and a school or library rates many pages. */
  rating: { person: null, address: { points: 60, duration: minute } },
  signIn: { person: null, address: { points: 300, duration: minute } },
} as const satisfies Record<string, { person: Limit | null; address: Limit }>;

export type LimitedKind = keyof typeof limits;

/**
 * Counted in the memory of this process (docs/decisions/0014-rate-limits-in-memory.md). A write that is refused is
 * counted too, so whoever goes on hammering waits on.
 */
const limiters = new Map<string, RateLimiterMemory>();

function limiter(name: string, options: IRateLimiterOptions): RateLimiterMemory {
  const known = limiters.get(name) ?? new RateLimiterMemory(options);
  limiters.set(name, known);
  return known;
}

/** Counts one act; throws `TooMany` for who acts faster than a person can. */
export async function limit(
  kind: LimitedKind,
  { personId, address }: { personId: string | null; address: string | null },
): Promise<void> {
  const { person, address: ofAddress } = limits[kind];
  if (person && personId) {
    const counter = isShared(kind) ? limiter(`${kind} by persona`, ofAddress) : limiter(`${kind} by person`, person);
    await consume(counter, personId);
  }
  if (address) await consume(limiter(`${kind} by address`, ofAddress), address);
}

/** In the demonstration many try the same persona at once: whoever writes as one counts as an address does. */
const isShared = (kind: LimitedKind): boolean => kind === "write" && process.env.PORTICO_DEMO === "1";

async function consume(counter: RateLimiterMemory, key: string): Promise<RateLimiterRes> {
  try {
    // A count ends by a timer, which would keep the request until then.
    return await outsideTheRequest(() => counter.consume(key));
  } catch (reason) {
    if (!(reason instanceof RateLimiterRes)) throw reason;
    throw new TooMany(Math.ceil(reason.msBeforeNext / 1_000));
  }
}

/** What a caller may still do until the count begins anew, in `resetsIn` seconds. */
export type Allowance = { limit: number; remaining: number; resetsIn: number };

/** As `limit`, for who reads without signing in; says what is left, so that programs can wait by themselves. */
export async function spend(kind: "read" | "download", forwardedFor: string | null): Promise<Allowance> {
  const { address: ofAddress } = limits[kind];
  const address = clientAddress(forwardedFor, env().TRUSTED_PROXIES) ?? "";
  const spent = await consume(limiter(`${kind} by address`, ofAddress), address);
  return { limit: ofAddress.points, remaining: spent.remainingPoints, resetsIn: Math.ceil(spent.msBeforeNext / 1_000) };
}

/** As `limit`, for the request at hand: whoever signed in, and where the request came from. */
export async function limitRequest(kind: LimitedKind, actor: { personId: string } | null): Promise<void> {
  const address = clientAddress((await headers()).get("x-forwarded-for"), env().TRUSTED_PROXIES);
  await limit(kind, { personId: actor?.personId ?? null, address });
}

/** Counts a write of who signed in. */
export const limitWrites = (actor: { personId: string }): Promise<void> => limitRequest("write", actor);
