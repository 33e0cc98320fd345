// SPDX-License-Identifier: AGPL-3.0-or-later
import type { ReactNode } from "react";
import { ArchMark } from "./arch-mark.tsx";

/** Where there is nothing yet: what would be here, and what one can do about it. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="flex flex-col items-center gap-3 rounded-broad border border-dashed border-edge bg-wash px-6 py-10 text-center">
      <ArchMark className="h-14 text-primary" />
      <p className="text-xl font-semibold">{title}</p>
      {children ? <div className="measure text-soft">{children}</div> : null}
      {action ? <div className="pt-2">{action}</div> : null}
    </div>
  );
}
