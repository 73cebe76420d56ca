import { readFileSync, readdirSync } from 'node:fs';

export interface Rule {
  file: string;
  /** At-rules around the rule, outermost first. */
  within: string[];
  selector: string;
  declarations: Array<[property: string, value: string]>;
}

/** Every stylesheet of the package by path. */
export function stylesheets(): Record<string, string> {
  return Object.fromEntries(
    readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.css'))
      .map((name) => [`src/${name}`, readFileSync(`src/${name}`, 'utf8')]),
  );
}

/** Small reader of CSS, independent of the bundler that builds it. */
export function parseRules(file: string, text: string): Rule[] {
  const css = text.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const rules: Rule[] = [];
  const stack: string[] = [];
  let start = 0;
  for (let at = 0; at < css.length; at++) {
    if (css[at] === '{') {
      stack.push(css.slice(start, at).trim());
      start = at + 1;
    } else if (css[at] === '}') {
      const selector = stack.pop() ?? '';
      const body = css.slice(start, at);
      if (!selector.startsWith('@') && body.trim()) {
        rules.push({ file, within: [...stack], selector, declarations: declarationsOf(body) });
      }
      start = at + 1;
    } else if (css[at] === ';' && stack.length === 0) {
      start = at + 1;
    }
  }
  return rules;
}

function declarationsOf(body: string): Rule['declarations'] {
  return body
    .split(';')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const colon = line.indexOf(':');
      const value = line.slice(colon + 1).trim();
      return [line.slice(0, colon).trim(), value.replaceAll(/\s+/g, ' ')];
    });
}

/** Splits a selector list at its top level. */
export function splitSelectors(list: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const letter of list) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter === ',' && depth === 0) {
      parts.push(part.trim());
      part = '';
    } else part += letter;
  }
  return [...parts, part.trim()];
}

/** Part of a selector that counts towards specificity: everything outside `:where()`. */
export function withoutWhere(selector: string): string {
  let out = '';
  let depth = 0;
  for (let at = 0; at < selector.length; at++) {
    if (depth === 0 && selector.startsWith(':where(', at)) {
      depth = 1;
      at += ':where('.length - 1;
    } else if (depth > 0) {
      if (selector[at] === '(') depth += 1;
      if (selector[at] === ')') depth -= 1;
    } else out += selector[at];
  }
  return out;
}
