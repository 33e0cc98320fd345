// SPDX-License-Identifier: AGPL-3.0-or-later

/** An address that is longer than its line goes on with the host on the next one; what has no host stands as it is. */
export function MailAddress({ value }: { value: string }) {
  const [before, host] = value.split("@");
  return (
    <span className="wrap-anywhere">
      {before}
      {host === undefined ? null : (
        <>
          @<wbr />
          {host}
        </>
      )}
    </span>
  );
}
