// SPDX-License-Identifier: AGPL-3.0-or-later

/** An address that is longer than its line goes on with the host on the next one. */
export function MailAddress({ value }: { value: string }) {
  const host = value.indexOf("@") + 1;
  return (
    <span className="wrap-anywhere">
      {value.slice(0, host)}
      <wbr />
      {value.slice(host)}
    </span>
  );
}
