// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { SpeculationRules } from "#components/layout/speculation-rules.tsx";

/** What a visitor reads is prerendered: no cookie and no header is read below this line. */
export const ensureStatic = "navigation";

export default function PublicLayout({ children }: { children: ReactNode }) {
  return (
    <>
      {children}
      <SpeculationRules />
    </>
  );
}
