import pg from 'pg';

const names = new Map<string, string>();
/** Connections keep what they have prepared as long as they live. */
const mostNames = 64;

/**
 * Lets every connection keep the parsed statement, and its plan where that does not depend on the values: for statements that run often and
 * whose planning takes longer than they do. Beyond some number of different texts further ones go as they are.
 */
export function prepared(sql: string): string {
  if (!names.has(sql) && names.size < mostNames) names.set(sql, `prepared_${names.size}`);
  return sql;
}

type Query = (text: unknown, values?: unknown, callback?: unknown) => unknown;

/** A connection that prepares what {@link prepared} has named; everything else goes as it is. */
export class PreparingClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const plain = this.query.bind(this) as Query;
    const preparing: Query = (text, values, callback) => {
      const name = typeof text === 'string' ? names.get(text) : undefined;
      return name === undefined ? plain(text, values, callback) : plain({ name, text }, values, callback);
    };
    this.query = preparing as typeof this.query;
  }
}
