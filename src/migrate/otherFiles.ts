import type { Remark } from './Edits';
import { mentionsIn, type Migrated } from './migrateSource';
import { newPackage, oldPackage, renamedModule } from './specifiers';

/** Line of a position in a text, from 1. */
const lineAt = (text: string, position: number) => text.slice(0, position).split('\n').length;

/** Renames `@import '@amp-labs/react/styles'` in a style sheet, with `~` before it too. */
export function migrateStyleSheet(source: string): Migrated {
  const changes: Remark[] = [];
  const text = source.replaceAll(
    /(@(?:import|use|forward)\s+(?:url\(\s*)?["']?~?)(@amp-labs\/react\/[\w./-]+)/g,
    (whole, before: string, module: string, position: number) => {
      const now = renamedModule(module);
      if (!now) return whole;
      changes.push({ line: lineAt(source, position), text: `\`${module}\` → \`${now}\`` });
      return before + now;
    },
  );
  return { text, changes, left: mentionsIn(text) };
}

const sections =
  /"(?:dependencies|devDependencies|peerDependencies|optionalDependencies)"\s*:\s*\{[^{}]*\}/g;
const entry = /"@amp-labs\/react"(\s*:\s*)"[^"]*"/;

/** Replaces the dependency in a `package.json`. */
export function migratePackageJson(source: string, version: string): Migrated {
  const changes: Remark[] = [];
  const text = source.replaceAll(sections, (section, position: number) => {
    const found = entry.exec(section);
    if (!found) return section;
    const line = lineAt(source, position + found.index);
    changes.push({
      line,
      text: `\`${oldPackage}\` → \`${newPackage}\`; install again to update the lock file`,
    });
    const isThere = section.includes(`"${newPackage}"`);
    if (isThere)
      return section.replace(
        /,\s*"@amp-labs\/react"\s*:\s*"[^"]*"|"@amp-labs\/react"\s*:\s*"[^"]*",\s*/,
        '',
      );
    return section.replace(entry, `"${newPackage}"$1"^${version}"`);
  });
  return { text, changes, left: mentionsIn(text) };
}
