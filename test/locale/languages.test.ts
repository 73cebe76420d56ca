import { describe, expect, it } from 'vitest';
import { de, messages as german } from '../../src/locale/doors/de';
import { en, messages as english } from '../../src/locale/doors/en';
import { es, messages as spanish } from '../../src/locale/doors/es';
import { number } from '../../src/locale/format';

/** One value per argument that a sentence may ask for. No value is a word that a sentence contains. */
const samples: Record<string, unknown> = {
  provider: 'Salesforce',
  app: 'Acme',
  person: 'Dana',
  account: 'acme.example',
  object: 'Lead',
  objects: ['Account', 'Ticket'],
  toMap: ['Deal'],
  names: 'Fax, Iban',
  field: 'Rating',
  fields: ['Tier', 'Score'],
  target: 'Rank',
  as: 'Badge',
  name: 'Invoice',
  value: 7,
  other: 'Silver',
  used: 'Bronze',
  words: ['quux', 'corge'],
  label: 'Subpart',
  query: 'xyzzy',
  prefix: 'https://',
  suffix: '/v2',
  host: 'login.example',
  example: 'plugh',
  reason: 'grault',
  before: 'garply',
  after: 'waldo',
  reference: '7f3a',
  schedule: 'fred',
  past: 'thud',
  filters: 'blorp',
  since: '2026-05-12T12:00:00Z',
  time: '2026-05-12T14:05:00',
  date: 'wibble',
  count: 5,
  more: 3,
  total: 9,
  done: 5,
  max: 9,
  step: 5,
  records: 5,
  hour: 6,
  minute: 30,
  weekday: 1,
  does: 'write',
  unit: 'day',
  onCreate: 'never',
  onUpdate: 'never',
  locale: 'en-GB',
  noun: 'field',
  read: 'Order',
  write: 'Task',
  ago: 'zot',
};

/** Other values of the arguments: counts first, then values that are missing or of another kind. */
const variants: Array<Record<string, unknown>> = [
  {},
  ...[0, 1, 3, 1_234_567].map((count) => ({ count, done: count, records: count })),
  { fields: ['Tier'], objects: ['Account'], does: 'read', onUpdate: 'ifEmpty' },
  { objects: [], does: 'other', unit: 'hour' },
  { person: undefined, records: undefined, schedule: undefined },
  { value: undefined, onCreate: undefined, total: undefined, date: undefined },
  { time: undefined, ago: undefined },
  { noun: 'column' },
];

interface RenderedSentence {
  /** Path in the catalogue, such as `install.save`. */
  name: string;
  sentence: string;
  /** Values by the arguments that the sentence read. */
  asked: Record<string, unknown>;
}

/** Renders every sentence of a language with the values of a variant. */
function renderAll(
  tree: object,
  variant: Record<string, unknown> = {},
  path = '',
): RenderedSentence[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]): RenderedSentence[] => {
    const name = `${path}${key}`;
    if (typeof value === 'string') return [{ name, sentence: value, asked: {} }];
    if (typeof value !== 'function') return renderAll(value as object, variant, `${name}.`);
    const values: Record<string, unknown> = { ...samples, ...variant };
    const asked: Record<string, unknown> = {};
    const args = new Proxy(values, {
      get(_, argument: string) {
        if (!(argument in values)) throw new Error(`${name} asks for ${argument}: give a sample`);
        return (asked[argument] = values[argument]);
      },
    });
    return [{ name, sentence: (value as (all: unknown) => string)(args), asked }];
  });
}

const sentenceOf = (tree: object, variant?: Record<string, unknown>) =>
  new Map(renderAll(tree, variant).map((rendered) => [rendered.name, rendered]));

/** Result of a value that a sentence never gets in the product. English is senseless there too. */
const senseless = /undefined|NaN|null|^$| $| {2}| [.,)]|\(\)/;

/** Arguments that choose words and are not shown. */
const kinds = ['noun', 'does', 'unit', 'onCreate', 'onUpdate', 'locale'];

/** Whether a sentence shows a value as the language writes it. */
function shows(sentence: string, value: unknown, locale: string): boolean {
  if (Array.isArray(value)) return value.every((one) => shows(sentence, one, locale));
  if (typeof value !== 'number') return sentence.includes(String(value));
  return sentence.includes(number(locale, value)) || sentence.includes(String(value));
}

interface Language {
  code: string;
  localization: typeof de;
  messages: typeof english;
  /** Sentences that are rightly the same as in English. */
  same: string[];
  forbidden: RegExp;
}

const always = [
  'connect.connectedTitle',
  'install.valueLabel',
  'install.conflictFor',
  'install.ok',
  'list.objectName',
  'mapping.valueOption',
];
const languages: Language[] = [
  {
    code: 'de',
    localization: de,
    messages: german,
    same: [...always, 'common.optional', 'install.details', 'mapping.standard', 'mapping.string'],
    forbidden:
      /revision|manifest|hydrat|konfig|config|consumer|konsument|gruppe|operation|vorg[aä]ng|prox[iy]|backfill|installation|optionale?s? feld|(?<!\p{L})(bitte|ups|hoppla|du|dir|dich|deine?[mnrs]?)(?!\p{L})|erfolgreich|!/iu,
  },
  {
    code: 'es',
    localization: es,
    messages: spanish,
    same: [...always, 'mapping.no'],
    forbidden:
      /revisi[oó]n|manifiesto|hidrat|config(?!ura(r|do|da)(?!\p{L}))|consumidor|grupo|operaci[oó]n|proxy|backfill|instalaci[oó]n|campos? opcional|por favor|éxito|exitos|(?<!\p{L})(ups|vaya|usted|ustedes)(?!\p{L})|[!¡]/iu,
  },
];

it('the English catalogue makes sense with every sample value', () => {
  expect(en.messages).toBe(english);
  expect(renderAll(english).filter(({ sentence }) => senseless.test(sentence))).toEqual([]);
  expect(renderAll(english).length).toBeGreaterThan(400);
});

describe.each(languages)('catalogue $code', ({ code, localization, messages, same, forbidden }) => {
  it('is a localization of its own language', () => {
    expect(localization).toEqual({ locale: code, language: code, direction: 'ltr', messages });
  });

  it('has exactly the sentences of English', () => {
    const names = (tree: object) => renderAll(tree).map(({ name }) => name);
    expect(names(messages).toSorted()).toEqual(names(english).toSorted());
  });

  it.each(variants)('shows every value that English shows: %o', (variant) => {
    const theirs = sentenceOf(messages, variant);
    for (const { name, sentence, asked } of renderAll(english, variant)) {
      if (senseless.test(sentence)) continue;
      const own = theirs.get(name) as RenderedSentence;
      expect(own.sentence, name).not.toMatch(senseless);
      for (const [key, value] of Object.entries(asked)) {
        if (kinds.includes(key) || !shows(sentence, value, 'en')) continue;
        expect(shows(own.sentence, value, code), `${name}, ${key}: ${own.sentence}`).toBe(true);
      }
    }
  });

  it('is translated throughout', () => {
    const theirs = sentenceOf(messages);
    const untranslated = renderAll(english).filter(
      ({ name, sentence }) => sentence === theirs.get(name)?.sentence,
    );
    expect(untranslated.map(({ name }) => name).filter((name) => !same.includes(name))).toEqual([]);
  });

  it('ends a sentence as English does', () => {
    const theirs = sentenceOf(messages);
    const ends = (text = '') => /[.?:…]?$/.exec(text)?.[0];
    for (const { name, sentence } of renderAll(english)) {
      expect(ends(theirs.get(name)?.sentence), name).toBe(ends(sentence));
    }
  });

  it('uses the customer’s words only', () => {
    for (const variant of variants) {
      const rendered = renderAll(messages, variant).map(({ sentence }) => sentence);
      expect(rendered.filter((sentence) => forbidden.test(sentence))).toEqual([]);
    }
  });

  it('explains an error also when no name is known', () => {
    for (const { name, sentence } of renderAll(messages.errors, {
      app: undefined,
      provider: undefined,
    })) {
      expect(sentence, name).not.toMatch(/undefined| {2}/);
      expect(sentence, name).toMatch(name.endsWith('Title') ? /[^.]$/ : /\.$/);
    }
  });

  it('begins a sentence with a capital also when the app has no name', () => {
    const variant = { app: english.connect.thisApp };
    const own = sentenceOf(messages.connect, { app: messages.connect.thisApp });
    for (const { name, sentence } of renderAll(english.connect, variant)) {
      if (!/^\p{Lu}/u.test(sentence)) continue;
      expect(own.get(name)?.sentence, name).toMatch(/^[¿«„]?[\p{Lu}\d]/u);
    }
  });
});

it('the English catalogue begins a sentence with a capital also when the app has no name', () => {
  const { connect } = english;
  const app = connect.thisApp;
  expect(connect.neverSeesPassword({ app })).toBe('This app never sees your password');
});

describe('plurals and numbers', () => {
  const counts = [0, 1, 2, 5];

  it('use the German plural forms', () => {
    const rendered = counts.map((count) => german.install.save({ count }));
    expect(rendered).toEqual([
      '0 Änderungen speichern',
      '1 Änderung speichern',
      '2 Änderungen speichern',
      '5 Änderungen speichern',
    ]);
    expect(counts.map((count) => german.install.everyMinutes({ count }))).toEqual([
      'alle 0 Minuten',
      'jede Minute',
      'alle 2 Minuten',
      'alle 5 Minuten',
    ]);
    expect(counts.map((count) => german.install.rulesLost({ count }).includes('gehen'))).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });

  it('use the Spanish plural forms', () => {
    expect(counts.map((count) => spanish.install.save({ count }))).toEqual([
      'Guardar 0 cambios',
      'Guardar 1 cambio',
      'Guardar 2 cambios',
      'Guardar 5 cambios',
    ]);
    expect(counts.map((count) => spanish.install.losesMappings({ count }))).toEqual([
      'Se eliminan 0 asignaciones.',
      'Se elimina 1 asignación.',
      'Se eliminan 2 asignaciones.',
      'Se eliminan 5 asignaciones.',
    ]);
  });

  it('follow the language in numbers, times, days and lists', () => {
    expect(german.install.addAll({ count: 1_996 })).toBe('Alle 1.996 hinzufügen');
    expect(spanish.install.addAll({ count: 21_996 })).toBe('Añadir los 21.996');
    expect(german.install.dailyAt({ hour: 18, minute: 5 })).toBe('täglich um 18:05');
    expect(spanish.install.dailyAt({ hour: 18, minute: 5 })).toBe('cada día a las 18:05');
    expect(spanish.install.dailyAt({ hour: 1, minute: 0 })).toBe('cada día a la 1:00');
    expect(english.install.dailyAt({ hour: 18, minute: 5 })).toMatch(/^every day at 6:05\sPM$/);
    const days = [0, 3, 6].map((weekday) => ({ weekday }));
    expect(days.map(english.install.weekly)).toEqual([
      'every Sunday',
      'every Wednesday',
      'every Saturday',
    ]);
    expect(days.map(german.install.weekly)).toEqual([
      'jeden Sonntag',
      'jeden Mittwoch',
      'jeden Samstag',
    ]);
    expect(days.map(spanish.install.weekly)).toEqual([
      'cada domingo',
      'cada miércoles',
      'cada sábado',
    ]);
    expect(german.common.ago({ unit: 'day', count: 1 })).toBe('gestern');
    expect(spanish.common.ago({ unit: 'hour', count: 2 })).toBe('hace 2 horas');
    const objects = ['Account', 'Lead', 'Ticket'];
    expect(german.connect.accessObjects({ objects, more: 0 })).toBe('Account, Lead und Ticket');
    expect(english.connect.accessObjects({ objects, more: 1_234 })).toBe(
      'Accounts, Leads, Tickets, and 1,234 more',
    );
    expect(spanish.mapping.linkTo({ objects })).toBe('Vínculo con Account, Lead o Ticket');
    const since = '2026-05-12T12:00:00Z';
    expect(german.connect.connectedSince({ since, locale: 'de' })).toBe('Verbunden am 12.05.2026');
  });
});

describe('quotation marks', () => {
  const all = (tree: object) =>
    variants.flatMap((variant) => renderAll(tree, variant)).map(({ sentence }) => sentence);
  const count = (text: string, mark: string) => text.split(mark).length - 1;

  it('are „ and “ in German', () => {
    for (const sentence of all(german)) {
      expect(sentence).not.toMatch(/["'’”«»]/);
      expect(count(sentence, '„'), sentence).toBe(count(sentence, '“'));
    }
    expect(german.common.noMatch({ query: 'x' })).toContain('„x“');
  });

  it('are « and » in Spanish, where a question is put between ¿ and ?', () => {
    for (const sentence of all(spanish)) {
      expect(sentence).not.toMatch(/["'’“”„]/);
      expect(count(sentence, '«'), sentence).toBe(count(sentence, '»'));
      expect(count(sentence, '¿'), sentence).toBe(count(sentence, '?'));
    }
    expect(spanish.common.noMatch({ query: 'x' })).toContain('«x»');
  });
});

describe('placeholders for a missing name', () => {
  it('use „diese App“ only as a subject or object in German', () => {
    const app = german.connect.thisApp;
    const wrong = /(?<!\p{L})(an|aus|bei|in|mit|von|zu) diese App/u;
    const rendered = renderAll(german.connect, { app }).map(({ sentence }) => sentence);
    expect(rendered.filter((sentence) => wrong.test(sentence))).toEqual([]);
  });

  it('leave out a provider that is not known', () => {
    for (const { mapping } of [english, german, spanish]) {
      for (const noun of ['field', 'column']) {
        const rendered = renderAll(mapping, { provider: undefined, noun });
        const sentences = rendered.map(({ sentence }) => sentence);
        expect(sentences.filter((sentence) => /undefined/.test(sentence))).toEqual([]);
      }
    }
  });

  it('put the app of a mapping at the beginning of its sentences', () => {
    for (const { mapping } of [german, spanish]) {
      const rendered = renderAll(mapping, { app: mapping.thisApp }).map(({ sentence }) => sentence);
      expect(rendered.filter((sentence) => sentence.indexOf(mapping.thisApp) > 0)).toEqual([]);
    }
  });
});
