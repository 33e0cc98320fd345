// SPDX-License-Identifier: AGPL-3.0-or-later
import { Children, type ReactNode } from "react";

type Props = {
  title: ReactNode;
  /** Where the whole card leads; the link's words are the title's. */
  href?: string;
  level?: 2 | 3 | 4;
  /** Above the title: a badge, a number, a date. */
  eyebrow?: ReactNode;
  children?: ReactNode;
  footer?: ReactNode;
};

/** One thing among others of its kind. The title is the link, and its surface covers the card. */
export function Card({ title, href, level = 3, eyebrow, children, footer }: Props) {
  const Heading = `h${level}` as const;
  return (
    <article
      className={`relative flex h-full flex-col gap-3 rounded-broad border border-line bg-white p-5 sm:p-6 ${href ? "transition-shadow focus-within:border-primary hover:border-primary hover:shadow-medium" : ""}`}
    >
      {eyebrow ? (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2 text-base text-soft">{eyebrow}</div>
      ) : null}
      <Heading className="text-xl leading-snug font-semibold sm:text-2xl">
        {href ? (
          <a
            href={href}
            className="text-primary underline-offset-4 after:absolute after:inset-0 after:rounded-broad hover:underline"
          >
            {title}
          </a>
        ) : (
          title
        )}
      </Heading>
      {children ? <div className="flex-1 text-base text-soft">{children}</div> : null}
      {footer ? <div className="border-t border-hairline pt-3 text-base text-soft">{footer}</div> : null}
    </article>
  );
}

/** Cards side by side where there is room, one below the other where there is not. */
export function CardGrid({ children, columns = 3 }: { children: ReactNode; columns?: 2 | 3 | 4 }) {
  const wide = { 2: "lg:grid-cols-2", 3: "lg:grid-cols-3", 4: "lg:grid-cols-4" }[columns];
  return (
    <ul className={`grid gap-5 sm:grid-cols-2 ${wide}`}>
      {Children.map(children, (child) => (
        <li>{child}</li>
      ))}
    </ul>
  );
}
