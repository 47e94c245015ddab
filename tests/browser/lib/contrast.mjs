// Contrast where axe cannot tell: text on a ground that another box draws. The ground is
// looked at, not worked out.

/**
 * The faults of the elements that axe left open, a line each. `seen` remembers what was
 * judged already on pages that look alike.
 */
export async function judgeContrast(page, incomplete, seen, look) {
  const open = incomplete.find((finding) => finding.id === 'color-contrast-enhanced')?.nodes ?? [];
  const selectors = open.map(({ target }) => target.flat().join(' '));
  const key = (selector) => `${look} ${selector.replace(/\[href[^\]]*\]/g, '')}`;
  const fresh = selectors.filter((selector) => !seen.has(key(selector)));
  if (fresh.length === 0) return [];
  const eyes = await page.context().newPage();
  const faults = [];
  try {
    for (const selector of fresh) {
      seen.add(key(selector));
      const fault = await judge(page, eyes, selector);
      if (fault) faults.push(fault);
    }
  } finally {
    await eyes.close();
  }
  return faults;
}

async function judge(page, eyes, selector) {
  const element = page.locator(selector).first();
  await element.scrollIntoViewIfNeeded();
  const picture = (await element.screenshot({ animations: 'disabled' })).toString('base64');
  const { colour, size, weight, text } = await element.evaluate((element) => {
    const style = getComputedStyle(element);
    return {
      colour: style.color.match(/[\d.]+/g).slice(0, 3).map(Number),
      size: parseFloat(style.fontSize),
      weight: Number(style.fontWeight),
      text: element.textContent.trim().slice(0, 40),
    };
  });
  const ground = await eyes.evaluate(commonest, picture);
  const ratio = contrast(colour, ground);
  const large = size >= 24 || (size >= 18.66 && weight >= 700);
  const least = large ? 4.5 : 7;
  if (ratio >= least) return null;
  return `contrast of ${ratio.toFixed(2)}, less than ${least}: ${selector} “${text}”, rgb(${colour}) on rgb(${ground})`;
}

/** The colour that most of a picture has: the ground of a text. */
async function commonest(picture) {
  const bytes = await (await fetch(`data:image/png;base64,${picture}`)).blob();
  const bitmap = await createImageBitmap(bytes);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  const counts = new Map();
  for (let place = 0; place < data.length; place += 4) {
    const colour = (data[place] << 16) | (data[place + 1] << 8) | data[place + 2];
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const [colour] = [...counts].reduce((most, next) => (next[1] > most[1] ? next : most));
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

/** The ratio of WCAG 2. */
export function contrast(one, other) {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((left, right) => right - left);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour) {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
