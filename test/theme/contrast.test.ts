import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseRules } from './stylesheets';

/** Colours of the visual specification, typed by hand: light, dark. */
const spec: Record<string, [string, string]> = {
  'surface-primary': ['#FFFFFF', '#16181C'],
  'surface-secondary': ['#F8F9FA', '#1C1F24'],
  'surface-sunken': ['#F1F3F5', '#111317'],
  'surface-hover': ['#F1F3F5', '#24282E'],
  'surface-selected': ['#E9EDF5', '#262D3A'],
  'text-primary': ['#16191D', '#F0F2F4'],
  'text-secondary': ['#464C55', '#BCC2CB'],
  'text-muted': ['#626973', '#959DA8'],
  'border-default': ['#E3E6EA', '#2D3138'],
  'border-emphasis': ['#CDD2D8', '#41474F'],
  'border-strong': ['#7C8490', '#757D89'],
  accent: ['#2F5FD0', '#7FA4FA'],
  'accent-hover': ['#264FB3', '#99B7FC'],
  'accent-text': ['#FFFFFF', '#0C1526'],
  'accent-subtle': ['#EEF3FE', '#1D2740'],
  link: ['#2450B5', '#A3BEFC'],
  success: ['#1A7F47', '#4CC38A'],
  'success-subtle': ['#EAF6EE', '#13281E'],
  'success-text': ['#12633A', '#7ADDAA'],
  warning: ['#9A6200', '#E0A33A'],
  'warning-subtle': ['#FDF5E4', '#2E2413'],
  'warning-text': ['#744A00', '#F2C572'],
  error: ['#C4302B', '#F0726C'],
  'error-subtle': ['#FDF0EF', '#321A1B'],
  'error-text': ['#A1231E', '#FAA09B'],
  'danger-text': ['#FFFFFF', '#1C0B0A'],
};

const rules = parseRules('tokens', readFileSync('src/theme/tokens.css', 'utf8'));

/** Palette of one block. Each value is the last default in its `var()`. */
function palette(find: (rule: { selector: string; within: string[] }) => boolean) {
  const found: Record<string, string> = {};
  for (const rule of rules.filter(find)) {
    for (const [property, value] of rule.declarations) {
      const name = /^--_p-(.+)$/.exec(property)?.[1];
      if (name) found[name] = (/#[\da-f]{6}/i.exec(value)?.[0] ?? value).toUpperCase();
    }
  }
  return found;
}

const light = palette(({ selector, within }) => selector === '.amp-root' && within.length === 0);
const darkBySystem = palette(({ within }) => within.some((rule) => rule.includes('dark')));
const darkByChoice = palette(({ selector }) => selector.includes("[data-scheme='dark']"));

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark, bright] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (bright + 0.05) / (dark + 0.05);
}

describe.each([
  ['light', 0, light],
  ['dark, by the system', 1, darkBySystem],
  ['dark, by choice', 1, darkByChoice],
] as const)('colours: %s', (_name, column, colours) => {
  it.each(Object.entries(spec))('give %s its specified value', (role, values) => {
    expect(colours[role]).toBe(values[column].toUpperCase());
  });

  const grounds = Object.keys(spec).filter((role) => /^surface-|-subtle$/.test(role));
  const least: Array<[text: string, on: string[], ratio: number]> = [
    ['text-primary', grounds, 12.3],
    ['text-secondary', grounds, 7.2],
    ['text-muted', grounds, 4.6],
    ['link', grounds, 6.1],
    ['success-text', grounds, 6.1],
    ['warning-text', grounds, 6.1],
    ['error-text', grounds, 6.1],
    ['accent-text', ['accent'], 5.7],
    ['danger-text', ['error'], 5.4],
    ['border-strong', grounds, 3.1],
    ['accent', grounds, 4.5],
  ];
  it.each(least)('keep %s readable on every ground it is used on', (text, on, ratio) => {
    for (const ground of on) {
      const reached = contrast(colours[text] ?? '', colours[ground] ?? '');
      expect(reached, `${text} on ${ground}`).toBeGreaterThanOrEqual(ratio);
    }
  });
});
