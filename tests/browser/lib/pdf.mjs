// What Chromium prints of the page that is open.

const POINTS_PER_MILLIMETRE = 72 / 25.4;

/** Prints the page as a reader would. */
export function pdf(tab) {
  return tab.pdf({ preferCSSPageSize: true, printBackground: true });
}

/** The sheets of a print, in millimetres. */
export function sizes(bytes) {
  const boxes = bytes.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g);
  const millimetres = (points) => Math.round(Number(points) / POINTS_PER_MILLIMETRE);
  return [...boxes].map(([, width, height]) => ({ width: millimetres(width), height: millimetres(height) }));
}

/** Prints the page, and answers its sheets in millimetres. */
export async function sheets(tab) {
  return sizes(await pdf(tab));
}
