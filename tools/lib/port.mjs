import { createServer } from 'node:net';

function isFree(port, host) {
  return new Promise((done) => {
    const server = createServer();
    // A host this machine does not have (no IPv6) cannot be taken by anyone either.
    server.once('error', (error) => done(error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT'));
    server.listen({ port, host, exclusive: true }, () => server.close(() => done(true)));
  });
}

/**
 * The wanted port, or the next one that is free. "localhost" may mean ::1 to a browser, so a program there counts too.
 * @param onTaken called with every port that is taken
 */
export async function choosePort(wanted, host, onTaken) {
  for (let port = wanted; port < wanted + 100 && port <= 65_535; port += 1) {
    if ((await isFree(port, host)) && (await isFree(port, '::1'))) return port;
    onTaken(port);
  }
  throw new Error(`No free port from ${wanted} on.`);
}
