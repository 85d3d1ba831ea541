import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Nobody else on the network can reach it. */
const LOOPBACK = '127.0.0.1';

/** Where a page listens for a change. */
const EVENTS = '/events';

/** Pages stand for themselves: they load nothing from elsewhere, and no other page may use them. */
const HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** A server that is running. */
export interface Serving {
  readonly url: string;
  /** Tells every open page that it is out of date. */
  readonly changed: () => void;
  readonly close: () => Promise<void>;
}

/**
 * Serves pages, and nothing but what `answer` gives for a path, on this machine alone. Port 0 takes any free one; one
 * that is taken throws what the system says (`EADDRINUSE`).
 */
export async function serve(answer: (url: URL) => string | undefined, port: number): Promise<Serving> {
  const listening = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const url = addressed(request);
    if (!url) send(response, 403, 'Forbidden');
    else if (request.method !== 'GET' && request.method !== 'HEAD') send(response, 405, 'Method Not Allowed');
    else if (url.pathname === EVENTS) listen(response, listening);
    else {
      const page = answer(url);
      if (page === undefined) send(response, 404, 'Not Found');
      else send(response, 200, page, 'text/html');
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, LOOPBACK, resolve);
  });
  return {
    url: `http://${LOOPBACK}:${(server.address() as AddressInfo).port}/`,
    changed: () => {
      for (const one of listening) one.write('data: changed\n\n');
    },
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** The address asked for, if it is one of ours: a foreign name that leads here belongs to a foreign page. */
function addressed({ url = '/', headers }: IncomingMessage): URL | undefined {
  const host = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(headers.host ?? '') ? headers.host : undefined;
  return host !== undefined && URL.canParse(url, `http://${host}`)
    ? new URL(url, `http://${host}`)
    : undefined;
}

function send(response: ServerResponse, status: number, body: string, type = 'text/plain'): void {
  response.writeHead(status, { ...HEADERS, 'Content-Type': `${type}; charset=utf-8` }).end(body);
}

function listen(response: ServerResponse, listening: Set<ServerResponse>): void {
  response.writeHead(200, { ...HEADERS, 'Content-Type': 'text/event-stream' }).write('retry: 500\n\n');
  listening.add(response);
  response.once('close', () => listening.delete(response));
}
