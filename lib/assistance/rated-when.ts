// SPDX-License-Identifier: AGPL-3.0-or-later
import type { RequestChannel } from "./vocabulary.ts";

type Asked = { channel: RequestChannel; answer: string | null };

/**
 * Whether one is asked how easy the service was: once for each request, at the end of what one does oneself. Whoever wrote
 * it on line is asked when it is sent; whoever asked at the counter or on the telephone, once they read the answer.
 */
export const isRated = ({ channel, answer }: Asked, wasJustSent: boolean): boolean =>
  channel === "online" ? wasJustSent : answer !== null;
