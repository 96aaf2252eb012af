import pg from 'pg';

const names = new Map<string, string>();

/**
 * Lets every connection keep the parsed statement, and its plan where that does not depend on the values: for short statements that run very
 * often, whose planning takes longer than they do. Only for texts of a fixed number, because connections keep them as long as they live.
 */
export function prepared(sql: string): string {
  if (!names.has(sql)) names.set(sql, `prepared_${names.size}`);
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
