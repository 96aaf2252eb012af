/**
 * The yardstick of `npm run bench:api`: Fastify and pg with nothing between, answering each path with the SQL it is given.
 * Environment: DATABASE_URL, QUERIES (JSON: path → {text, values}). Prints its port.
 */
import Fastify from 'fastify';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 20 });
const server = Fastify();
for (const [path, { text, values }] of Object.entries(JSON.parse(process.env.QUERIES))) {
  server.get(path, async () => {
    const { rows } = await pool.query(text, values);
    return { items: rows };
  });
}
await server.listen({ port: 0, host: '127.0.0.1' });
process.send?.({ port: server.server.address().port });
process.on('disconnect', () => process.exit(0));
