// The example campaign in five languages: its own three, Ukrainian, and Arabic, which is
// written from right to left. What the two add stands in `tests/languages`.

import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { build, ROOT } from './build.mjs';
import { copyOfExample } from './campaign.mjs';

const MORE = join(ROOT, 'tests/languages');

const NAMES = {
  'ro = "Farul", ru = "Маяк", en = "The Lighthouse"': 'uk = "Маяк", ar = "المنارة"',
  'ro = "Moldova", ru = "Молдова", en = "Moldova"': 'uk = "Молдова", ar = "مولدوفا"',
};
const HAPPENED = 'happened.uk = ["Це вже сталося"]\nhappened.ar = ["لقد حدث ذلك بالفعل"]\n';

/** Makes the campaign in `folder` and builds it into `out`; answers what the program says. */
export function buildInFiveLanguages(folder, out, options = []) {
  copyOfExample(folder, (settings) => {
    const declared = settings.replace('[content]', `${readFileSync(join(MORE, 'languages.toml'), 'utf8')}\n[content]`);
    const named = Object.entries(NAMES).reduce((text, [own, more]) => text.replace(own, `${own}, ${more}`), declared);
    return named.replace('happened.ro', `${HAPPENED}happened.ro`);
  });
  for (const part of ['content', 'i18n']) cpSync(join(MORE, part), join(folder, part), { recursive: true });
  return build(out, options, folder);
}
