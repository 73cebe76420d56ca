import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FieldMetadata, ValueType } from '../../src/api/wire/fields';

interface Pair {
  target: { mapToName: string; mapToDisplayName?: string; prompt?: string; default?: string };
  expected: string | null;
}

interface Case {
  product: string;
  object: string;
  fields: FieldMetadata[];
  pairs: Pair[];
}

const valueTypes: ValueType[] = [
  'string',
  'boolean',
  'singleSelect',
  'multiSelect',
  'date',
  'datetime',
  'int',
  'float',
  'reference',
  'other',
];

const readCases = (folder: string): Case[] =>
  readdirSync(`bench/mapping/${folder}`)
    .filter((name) => name.endsWith('.json'))
    .flatMap(
      (name) =>
        (JSON.parse(readFileSync(`bench/mapping/${folder}/${name}`, 'utf8')) as { cases: Case[] })
          .cases,
    );

const tuned = readCases('tuned');
const validation = readCases('validation');
const heldOut = readCases('heldout');
const all = [...tuned, ...validation, ...heldOut];
const pairsOf = (cases: Case[]) => cases.flatMap((one) => one.pairs);
const productsOf = (cases: Case[]) => [...new Set(cases.map((one) => one.product))];
const repeated = (names: string[]) => names.filter((name, index) => names.indexOf(name) !== index);

const isWellFormed = ({
  fieldName,
  displayName,
  valueType,
  referenceTo,
  values = [],
}: FieldMetadata) =>
  fieldName.trim() === fieldName &&
  displayName.trim() !== '' &&
  valueType !== undefined &&
  valueTypes.includes(valueType) &&
  (referenceTo !== undefined) === (valueType === 'reference') &&
  values.every(({ value, displayValue }) => value !== '' && displayValue !== '');

describe('labelled mapping pairs', () => {
  it('are at least 500 over at least 12 products', () => {
    expect(pairsOf(all).length).toBeGreaterThanOrEqual(500);
    expect(productsOf(all).length).toBeGreaterThanOrEqual(12);
  });

  it.each([
    ['tuned', tuned],
    ['validation', validation],
    ['held out', heldOut],
  ])('have no fitting field in a fifth or more of the %s cases', (_name, cases) => {
    const pairs = pairsOf(cases);
    const without = pairs.filter(({ expected }) => expected === null);
    expect(without.length / pairs.length).toBeGreaterThanOrEqual(0.2);
  });

  it('hold out a quarter or more, with products that occur nowhere else', () => {
    const open = productsOf([...tuned, ...validation]);
    const unseen = productsOf(heldOut).filter((product) => !open.includes(product));
    expect(unseen.length).toBeGreaterThanOrEqual(3);
    expect(pairsOf(heldOut).length / pairsOf(all).length).toBeGreaterThanOrEqual(0.25);
  });

  it.each([
    ['tuned', tuned],
    ['validation', validation],
    ['held out', heldOut],
  ])('contain each object of a product once among the %s cases', (_name, cases) => {
    expect(repeated(cases.map(({ product, object }) => `${product} ${object}`))).toEqual([]);
  });
});

describe.each(all.map((one) => [`${one.product} ${one.object}`, one] as const))(
  'mapping pairs of %s',
  (_name, one) => {
    const byName = new Map(one.fields.map((field) => [field.fieldName, field]));

    it('list 15 to 80 distinct, well-formed fields', () => {
      expect(one.fields.length).toBeGreaterThanOrEqual(15);
      expect(one.fields.length).toBeLessThanOrEqual(80);
      expect(repeated(one.fields.map((field) => field.fieldName))).toEqual([]);
      expect(one.fields.filter((field) => !isWellFormed(field))).toEqual([]);
    });

    it('name every target once', () => {
      expect(repeated(one.pairs.map(({ target }) => target.mapToName))).toEqual([]);
      expect(repeated(one.pairs.flatMap(({ target }) => target.mapToDisplayName ?? []))).toEqual(
        [],
      );
    });

    it('expect existing fields, each for one target only', () => {
      const expected = one.pairs.flatMap((pair) => pair.expected ?? []);
      expect(expected.filter((name) => !byName.has(name))).toEqual([]);
      expect(repeated(expected)).toEqual([]);
    });

    it('expect the declared default wherever the account has it', () => {
      const declared = one.pairs.filter(
        ({ target }) => target.default && byName.has(target.default),
      );
      expect(declared.filter(({ target, expected }) => expected !== target.default)).toEqual([]);
    });
  },
);
