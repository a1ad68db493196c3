import { LANGUAGES, type Locale, languageOf, type Problem } from '../../kernel/index.ts';
import { buttonKey, type Catalogue, type Entry, parseEntry, type Replies } from './catalogue.ts';
import {
  checkKeywords,
  checkLabel,
  checkMessage,
  checkQuestion,
  checkSilence,
  type Finding,
  type SlotRules,
  textsOf,
} from './checks.ts';
import { FRAGMENT_IDS, FRAGMENTS } from './fragments.ts';
import { type Manifest, parseManifest, type ReplySpec } from './manifest.ts';
import { DISCLOSING_SLOT_TYPES } from './slot-value.ts';

/** A file of `prompts/replies/`, already read. */
export interface ReplyFile {
  /** Path as the problems name it: `prompts/replies/pl.json`. */
  readonly path: string;
  readonly content: string;
}

const MANIFEST_NAME = 'replies.json';
/** Files beside the catalogues that hold no words of a locale. */
const NOT_CATALOGUES: readonly string[] = [MANIFEST_NAME, 'helplines.json'];

/**
 * Reads the manifest and the catalogues and checks them against each other. Pure. Gives either all replies or
 * all problems at once, each with its file and place.
 */
export function loadReplies(files: readonly ReplyFile[]): { replies: Replies } | { problems: Problem[] } {
  const problems: Problem[] = [];
  const manifestFile = files.find(({ path }) => nameOf(path) === MANIFEST_NAME);
  const catalogueFiles = files.filter(({ path }) => !NOT_CATALOGUES.includes(nameOf(path)));
  if (manifestFile === undefined) {
    return {
      problems: [{ place: MANIFEST_NAME, problem: 'is missing', fix: 'Add the manifest of replies.' }],
    };
  }
  const manifestJson = parseJson(manifestFile);
  if ('problem' in manifestJson) return { problems: [manifestJson.problem] };
  const parsed = parseManifest(manifestFile.path, manifestJson.data);
  if ('problems' in parsed) return parsed;
  const { manifest } = parsed;

  problems.push(...checkManifest(manifestFile.path, manifest));
  const catalogues = new Map<Locale, Catalogue>();
  for (const file of catalogueFiles) {
    const loaded = loadCatalogue(file, manifest);
    problems.push(...loaded.problems);
    catalogues.set(loaded.catalogue.tag, loaded.catalogue);
  }
  problems.push(...missingLanguages(catalogues));
  return problems.length > 0 ? { problems } : { replies: { manifest, catalogues } };
}

function nameOf(path: string): string {
  return path.split(/[\\/]/).at(-1)!;
}

function parseJson({ path, content }: ReplyFile): { data: unknown } | { problem: Problem } {
  try {
    return { data: JSON.parse(content) as unknown };
  } catch (error) {
    const problem = `is not JSON: ${(error as Error).message.replace(/, ".*/s, '')}`;
    return {
      problem: { place: path, problem, fix: 'Mend the JSON: a comma or a quotation mark is often missing.' },
    };
  }
}

function checkManifest(path: string, manifest: Manifest): Problem[] {
  return Object.entries(manifest.replies).flatMap(([id, spec]) => {
    const place = `${path} > replies > ${id}`;
    const unknown = spec.buttons.filter((button) => !Object.hasOwn(manifest.buttons, button));
    const disclosing = Object.entries(spec.slots).filter(([, type]) => DISCLOSING_SLOT_TYPES.includes(type));
    return [
      ...unknown.map((button) => ({
        place,
        problem: `the button ${button} is not declared`,
        fix: 'Add it to the section buttons with its payload, or take it out.',
      })),
      ...(spec.discloses ? [] : disclosing).map(([name, type]) => ({
        place,
        problem: `the slot ${name} of type ${type} speaks of a debt, though the reply is marked discloses: false`,
        fix: 'Take the slot out, or mark the reply discloses: true.',
      })),
    ];
  });
}

function missingLanguages(catalogues: ReadonlyMap<Locale, Catalogue>): Problem[] {
  const spoken = new Set([...catalogues.keys()].map(languageOf));
  return LANGUAGES.filter((language) => !spoken.has(language)).map((language) => ({
    place: `${language}.json`,
    problem: 'is missing: the language has no catalogue',
    fix: 'Add a catalogue whose file name is a tag of the language.',
  }));
}

function loadCatalogue(file: ReplyFile, manifest: Manifest): { catalogue: Catalogue; problems: Problem[] } {
  const tag = nameOf(file.path).replace(/\.json$/, '');
  const entries = new Map<string, Entry>();
  const problems: Problem[] = [];
  const report = (key: string, problem: string, fix: string) =>
    problems.push({ place: key === '' ? file.path : `${file.path} > ${key}`, problem, fix });
  const catalogue = { tag, entries };

  if (languageOf(tag) === undefined)
    report('', 'is not named after a language of the engine', 'Use en, pl, pt or es.');
  const json = parseJson(file);
  if ('problem' in json) return { catalogue, problems: [json.problem] };
  if (json.data === null || typeof json.data !== 'object' || Array.isArray(json.data)) {
    report('', 'is not an object of texts', 'Write {"reply id": "text", …}.');
    return { catalogue, problems };
  }
  const data = json.data as Record<string, unknown>;
  const expected = expectedKeys(manifest);
  for (const key of expected) {
    if (!Object.hasOwn(data, key)) report(key, 'is missing', 'Write this entry in the language of the file.');
  }
  for (const [key, value] of Object.entries(data)) {
    if (!expected.has(key)) {
      report(key, 'is not in the manifest', 'Declare it in the manifest or take it out.');
      continue;
    }
    const parsed = parseEntry(value);
    if ('problems' in parsed) {
      for (const problem of parsed.problems) report(key, problem, 'Mend the text.');
      continue;
    }
    entries.set(key, parsed.entry);
    for (const [channel, finding] of checkEntry(key, parsed.entry, tag, manifest)) {
      report(channel === 'default' ? key : `${key} (${channel})`, finding.problem, finding.fix);
    }
  }
  return { catalogue, problems };
}

function expectedKeys(manifest: Manifest): Set<string> {
  return new Set([
    ...Object.keys(manifest.replies),
    ...Object.keys(manifest.buttons).map(buttonKey),
    ...FRAGMENT_IDS,
  ]);
}

function checkEntry(key: string, entry: Entry, tag: Locale, manifest: Manifest): [string, Finding][] {
  const reply = manifest.replies[key];
  const silent = reply === undefined ? mustBeSilentLabel(key, manifest) : !reply.discloses;
  const rules = slotRules(key, reply);
  return textsOf(entry).flatMap(([channel, message]) =>
    [
      ...checkMessage(message, tag, rules),
      ...checkKeywords(message, reply?.namesStop === true),
      ...(silent ? checkSilence(message, tag) : []),
      ...(reply?.asks === true ? checkQuestion(message) : []),
      ...(key.startsWith('button.') ? checkLabel(message) : []),
    ].map((finding): [string, Finding] => [channel, finding]),
  );
}

/** A label may hint at a debt only where no undisclosing reply shows it. */
function mustBeSilentLabel(key: string, manifest: Manifest): boolean {
  return Object.values(manifest.replies).some(
    (reply) => !reply.discloses && reply.buttons.some((button) => buttonKey(button) === key),
  );
}

function slotRules(key: string, reply: ReplySpec | undefined): SlotRules {
  if (reply !== undefined) return { required: reply.slots, optional: {} };
  return FRAGMENTS[key as keyof typeof FRAGMENTS] ?? { required: {}, optional: {} };
}
