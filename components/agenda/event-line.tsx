// SPDX-License-Identifier: AGPL-3.0-or-later
"use client";
import type { EventFace } from "./event-face.ts";

/**
 * An event in the list of a day: the hour, what it is, where; what is called off stays and says so. `app/agenda.css`
 * tells the pieces apart by their elements. A month has hundreds, each twice, so they are sent as what they say
 * (docs/decisions/0079-what-repeats-is-sent-as-data.md).
 */
export function EventLine({ event }: { event: EventFace }) {
  const { when, until, href, lang, title, cancelled, about } = event;
  return (
    <li>
      <b>
        {when}
        {until ? <span>{until}</span> : null}
      </b>
      <div>
        <a href={href} lang={lang}>
          {cancelled ? <s>{title}</s> : title}
        </a>
        <p>
          {cancelled ? <strong>{cancelled} · </strong> : null}
          {about}
        </p>
      </div>
    </li>
  );
}

/** The same in the cell of a month, which has room for the hour and the title. */
export function CellEvent({ event: { when, until, href, lang, title, cancelled } }: { event: EventFace }) {
  return (
    <li>
      <a href={href}>
        <b>{until ? when : ""} </b>
        <span lang={lang}>{cancelled ? <s>{title}</s> : title}</span>
        {cancelled ? <strong>{cancelled}</strong> : null}
      </a>
    </li>
  );
}
