// Serves a folder below a base path on loopback, as a plain web host would: index files,
// a redirect to the closing slash, the 404 page of the nearest folder, and the headers that
// the site's `_headers` asks for.

import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

import { headersFor, rulesOf } from './headers.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.vtt': 'text/vtt; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
};

/**
 * Serves `folder` below `/base/`, which is none of the site's own addresses. Resolves to
 * the address and a function that stops the server; `folder` may be set later. Without
 * `headers`, as a host that knows no `_headers` serves it: anybody may show it in a frame.
 */
export async function serve(folder, { headers = true } = {}) {
  const served = { folder };
  const server = createServer((request, response) => answer(served.folder, request, response, headers));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A check that fails and leaves it open ends all the same.
  server.unref();
  served.address = `http://127.0.0.1:${server.address().port}/base/`;
  served.stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return served;
}

function answer(folder, request, response, headers) {
  const { pathname } = new URL(request.url, 'http://localhost');
  const path = decoded(pathname);
  if (path === null || !path.startsWith('/base/')) return plain(response, 404, 'outside the base path');
  const relative = normalize(path.slice('/base/'.length)).replaceAll('\\', '/');
  if (relative.startsWith('..')) return plain(response, 404, 'outside the site');
  const file = join(folder, relative);
  const more = headers ? headersFor(rulesOf(folder), path) : {};
  if (isFile(file)) return send(response, 200, file, more, request.headers.range);
  if (isFolder(file) && !path.endsWith('/')) {
    response.writeHead(301, { location: `${pathname}/` });
    return response.end();
  }
  const index = join(file, 'index.html');
  if (isFile(index)) return send(response, 200, index, more);
  return missing(folder, relative, response, more);
}

function missing(folder, relative, response, more) {
  const parts = relative.split('/');
  while (parts.length > 0) {
    parts.pop();
    const page = join(folder, ...parts, '404.html');
    if (isFile(page)) return send(response, 404, page, more);
  }
  return plain(response, 404, 'no such page');
}

function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

function isFile(path) {
  return existsSync(path) && statSync(path).isFile();
}

function isFolder(path) {
  return existsSync(path) && statSync(path).isDirectory();
}

function send(response, status, file, more, range) {
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const head = { 'content-type': type, 'cache-control': 'no-cache', ...more };
  // A film is asked for in parts, and cannot be wound without them.
  const [, first, last] = range?.match(/^bytes=(\d+)-(\d*)$/) ?? [];
  if (first === undefined) {
    response.writeHead(status, head);
    return createReadStream(file).pipe(response);
  }
  const { size } = statSync(file);
  const start = Number(first);
  const end = Math.min(last === '' ? size - 1 : Number(last), size - 1);
  if (start > end) return plain(response, 416, 'no such part');
  const part = { 'content-range': `bytes ${start}-${end}/${size}`, 'content-length': end - start + 1 };
  response.writeHead(206, { ...head, ...part, 'accept-ranges': 'bytes' });
  return createReadStream(file, { start, end }).pipe(response);
}

function plain(response, status, text) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(text);
}
