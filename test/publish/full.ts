import { builtin, type Codelists, regionsAt } from '../../src/codelists/index.js';
import { build } from '../../src/compile.js';
import { examine, openWorkspace } from '../../src/examine.js';
import { loadFonts } from '../../src/load/index.js';
import type { Output } from '../../src/model/output.js';
import { type Asked, planOf } from '../../src/model/plan.js';

const DAY = '2026-03-31';
const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });

/** Six stated figures with a long source, and everybody to be asked: as much as a briefing may hold. */
const SETTINGS = `period: 2026-Q1
stated:
${['members', 'control_measures', 'media_mentions', 'appeals_received', 'public_hearings', 'lectures']
  .map(
    (metric) => `  - metric: ${metric}
    value: ">1234567"
    period: 2026-Q1
    source: { kk: Агенттік төрағасының алқа отырысында сөйлеген сөзі, ru: выступление председателя Агентства на коллегии }`,
  )
  .join('\n')}
contact:
  name: { kk: Әсел Нұрланова, ru: Асель Нурланова }
  position: { kk: баспасөз хатшысы, ru: пресс-секретарь Республиканской специальной мониторинговой группы }
  telephone: +7 7172 00 00 00
  mail: press@example.kz
  site: example.kz/briefing
  address: { kk: "Астана қаласы, Мәңгілік Ел даңғылы, 1-үй", ru: "город Астана, проспект Мангилик Ел, дом 1" }
`;

/** A report that names every sphere; numbers follow from its place in the protocol. */
const report = (region: string, index: number) => `region: ${region}
period: 2026-Q1
metrics: { media_materials: ${(index * 97) % 1500}, meetings: ${index + 1}, students_reached: ">10000" }
monitoring:
${builtin.spheres.map(({ id }, i) => `  - { sphere: ${id}, count: ${1 + ((index * i) % 40)}, recommendations: 3 }`).join('\n')}
highlights:
  - kk: Топ мүшелері А. Серікованың ұсынысымен 2026 ж. өңірдің барлық мектебін аралап, кемшіліктерді жоюды талап етті.
    ru: По предложению А. Сериковой члены группы в 2026 г. побывали во всех школах региона и добились устранения нарушений.
`;

/** The codelists with longer names of spheres than any that is built in. */
const longNames: Codelists = {
  ...builtin,
  spheres: builtin.spheres.map((sphere) => {
    const kk = `${sphere.kk.nominative} және оған қарасты барлық мекеме`;
    const ru = `${sphere.ru.nominative} и все подведомственные учреждения`;
    return {
      ...sphere,
      name: { ...sphere.name, kk, ru },
      kk: { ...sphere.kk, nominative: kk },
      ru: { ...sphere.ru, nominative: ru },
    };
  }),
};

/** A briefing of all regions, of which every third has not reported. */
export const fullOutputs = (asked: Partial<Asked>) => outputsOf(asked, builtin, (index) => index % 3 !== 2);

/** As much as a sheet may have to hold: every region has reported, every sphere has a long name. */
export const fullestOutputs = (asked: Partial<Asked>) => outputsOf(asked, longNames, () => true);

async function outputsOf(
  asked: Partial<Asked>,
  codelists: Codelists,
  hasReported: (index: number) => boolean,
): Promise<ReadonlyMap<string, Output['content']>> {
  const { workspace } = openWorkspace({ settings: file('smg-report.yaml', SETTINGS), codelists: [] });
  if (!workspace) throw new Error('the settings are broken');
  const files = regionsAt(builtin, DAY)
    .map(({ id }) => id)
    .filter((_, index) => hasReported(index))
    .map((id, index) => examine(file(`regions/${id}.yaml`, report(id, index)), codelists));
  const plan = planOf({ languages: workspace.languages, formats: ['md'], ...asked });
  const { outputs, diagnostics } = await build(
    files,
    { codelists, workspace },
    { plan, templates: [], fonts: loadFonts() },
  );
  if (!outputs) throw new Error(`it does not build: ${diagnostics.map(({ code }) => code)}`);
  return new Map(outputs.map(({ path, content }) => [path, content]));
}
