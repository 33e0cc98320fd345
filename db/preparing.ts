// SPDX-License-Identifier: AGPL-3.0-or-later
import type postgres from "postgres";

/** Statements with more parameters are lists of varying length: each would be kept, and few would be used again. */
const mostParameters = 40;

/**
 * The same client, whose statements PostgreSQL keeps prepared: Drizzle sends every query as text, which would be parsed
 * and planned each time anew. Transactions are the same client once more.
 */
export function preparing<Client extends postgres.Sql | postgres.TransactionSql>(client: Client): Client {
  return new Proxy(client, {
    get(target, key) {
      if (key === "unsafe") return unsafe;
      if (key === "begin" || key === "savepoint") return nested;
      return Reflect.get(target, key);
    },
  });

  function unsafe(
    text: string,
    parameters: Parameters<Client["unsafe"]>[1] = [],
    options: postgres.UnsafeQueryOptions = {},
  ) {
    const prepare = parameters.length > 0 && parameters.length <= mostParameters;
    return client.unsafe(text, parameters, { ...options, prepare });
  }

  function nested(...given: unknown[]) {
    const begin = "begin" in client ? client.begin : client.savepoint;
    const wrapped = given.map((each) =>
      typeof each === "function" ? (inner: postgres.TransactionSql) => each(preparing(inner)) : each,
    );
    return Reflect.apply(begin, client, wrapped);
  }
}
