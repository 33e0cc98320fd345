// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";

/** These pages carry where one was going, so they are made for each request, and whole: they work without JavaScript. */
export const instant = false;

export default function EntranceLayout({ children }: { children: ReactNode }) {
  return children;
}
