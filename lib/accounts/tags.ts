// SPDX-License-Identifier: AGPL-3.0-or-later

/** On every cached page that shows a person's name: it is expired when they erase their account. */
export const personTag = (personId: string) => `person:${personId}`;
