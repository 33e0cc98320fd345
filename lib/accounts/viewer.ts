// SPDX-License-Identifier: AGPL-3.0-or-later

/** What `GET /api/viewer` answers: all that a public page needs to know about who is looking at it. */
export type Viewer =
  | { signedIn: false }
  | {
      signedIn: true;
      name: string;
      /** Notifications not yet read. */
      unread: number;
      /** Whether the desk is open to them. */
      isStaff: boolean;
    };
