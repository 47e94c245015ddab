// Says what the checks found: a line a test, and below it only what is wrong.

/** A reporter of `node:test`: events in, lines of text out. */
export default async function* reporter(events) {
  let passed = 0;
  let failed = 0;
  for await (const { type, data } of events) {
    // What the runner itself counts has no file.
    if (type === 'test:diagnostic' && data.file) yield `      ${data.message}\n`;
    if (type === 'test:stderr') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const isFile = data.name.endsWith('.test.mjs');
    const took = `${(data.details.duration_ms / 1000).toFixed(1)} s`;
    if (type === 'test:pass') {
      passed += isFile ? 0 : 1;
      if (data.nesting === 0 && !isFile) yield `ok    ${data.name} (${took})\n`;
      continue;
    }
    const reason = why(data.details.error);
    if (reason === null) {
      if (!isFile) yield `WRONG ${data.name} (${took})\n`;
      continue;
    }
    failed += 1;
    const named = reason.startsWith(data.name) ? reason : `${data.name}\n${reason}`;
    yield `WRONG ${indented(named)}\n`;
  }
  yield `${passed} passed, ${failed} failed\n`;
}

/** What is wrong; `null` where only a test inside failed, which has said so itself. */
function why(error) {
  if (error.failureType === 'subtestsFailed') return null;
  const cause = error.cause ?? error;
  const expected = cause.code === 'ERR_ASSERTION';
  return expected ? cause.message : (cause.stack ?? cause.message ?? String(cause));
}

function indented(text) {
  // Playwright colours its own log.
  return text.replaceAll(/\u001b\[\d+m/g, '').replaceAll('\n', '\n    ');
}
