// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";

/** These pages belong to one person and are made for each request; nothing of them is prepared in advance. */
export const instant = false;

export default function DeskLayout({ children }: { children: ReactNode }) {
  return children;
}
