import { useCallback, useMemo, useRef } from 'react';
import type { ConfigIssue, FieldMetadata, MappingField } from '../../core/types';
import { mapping } from '../../locale/en/mapping';
import { useMessages } from '../../provider/contexts';
import { Heading } from '../Heading/Heading';
import { FieldMappingRow } from './FieldMappingRow';
import type { RowIssue } from './types';
import { useFieldSource } from './useFieldSource';

export interface FieldMappingProps {
  targets: MappingField[];
  /** The account's fields by name. */
  fields: Record<string, FieldMetadata>;
  /** `mapToName` → provider field. */
  value: Record<string, string>;
  /** provider field → host value → provider value. */
  valueMappings: Record<string, Record<string, string>>;
  issues: ConfigIssue[];
  /** Missing ones are marked too: the person pressed on too early. */
  showMissing: boolean;
  /** Filled by us: `mapToName` → provider field. */
  filled: Record<string, string>;
  provider: string;
  app: string;
  readOnly?: boolean;
  onChange: (mapToName: string, fieldName: string | null) => void;
  onValueChange: (fieldName: string, value: string, providerValue: string | null) => void;
  className?: string;
}

const noneUsed: Record<string, string> = {};

function rowIssue(
  issues: ConfigIssue[],
  mapToName: string,
  showMissing: boolean,
  nameOf: (mapToName: string) => string,
): RowIssue | undefined {
  const issue = issues.find((one) => 'mapToName' in one && one.mapToName === mapToName);
  if (issue?.code === 'mappingRequired') return showMissing ? { code: 'required' } : undefined;
  if (issue?.code === 'fieldGone') return { code: 'gone', fieldName: issue.fieldName };
  if (issue?.code === 'duplicateSource') {
    return { code: 'usedTwice', fieldName: issue.fieldName, usedBy: nameOf(issue.usedBy) };
  }
  return undefined;
}

/** For each target, which fields serve another one and which. */
function useUsedFor(targets: MappingField[], value: Record<string, string>) {
  return useMemo(() => {
    const used = targets.flatMap(({ mapToName, displayName }) => {
      const source = value[mapToName];
      return source === undefined ? [] : [{ mapToName, displayName, source }];
    });
    const others = (mapToName: string) =>
      used.filter((one) => one.mapToName !== mapToName).map((one) => [one.source, one.displayName]);
    return new Map(
      targets.map(({ mapToName }): [string, Record<string, string>] => [
        mapToName,
        Object.fromEntries(others(mapToName)),
      ]),
    );
  }, [targets, value]);
}

/** The next required row that has nothing yet, after this one and then from the top. */
function nextOpenRow(list: HTMLElement | null, mapToName: string): HTMLElement | undefined {
  const rows = [...(list?.querySelectorAll<HTMLElement>('.amp-mappingRow') ?? [])];
  const at = rows.findIndex((row) => row.dataset.mapTo === mapToName);
  const open = rows.slice(at + 1).find((row) => row.dataset.empty !== undefined);
  return open?.querySelector<HTMLElement>('[role=combobox]') ?? undefined;
}

/** What the host needs beside where it comes from: required ones first, then those that may stay empty. */
export function FieldMapping(props: FieldMappingProps) {
  const { targets, fields, value, issues, provider, app, className, onChange } = props;
  const words = useMessages(mapping);
  const list = useRef<HTMLDivElement>(null);
  const source = useFieldSource(fields);
  const usedFor = useUsedFor(targets, value);
  const required = targets.filter((target) => target.required);
  const optional = targets.filter((target) => !target.required);
  const main = required.length > 0 ? required : optional;
  const nameOf = (mapToName: string) =>
    targets.find((target) => target.mapToName === mapToName)?.displayName ?? mapToName;

  const change = useCallback(
    (mapToName: string, fieldName: string | null) => {
      onChange(mapToName, fieldName);
      if (fieldName !== null) nextOpenRow(list.current, mapToName)?.focus();
    },
    [onChange],
  );

  const row = (target: MappingField) => {
    const chosen = value[target.mapToName];
    return (
      <FieldMappingRow
        key={target.mapToName}
        target={target}
        source={source}
        byName={fields}
        value={chosen}
        usedFor={usedFor.get(target.mapToName) ?? noneUsed}
        provider={provider}
        app={app}
        issue={rowIssue(issues, target.mapToName, props.showMissing, nameOf)}
        filled={chosen !== undefined && props.filled[target.mapToName] === chosen}
        values={chosen === undefined ? undefined : props.valueMappings[chosen]}
        readOnly={props.readOnly}
        onChange={change}
        onValueChange={props.onValueChange}
      />
    );
  };

  if (targets.length === 0) return null;
  const done = main.filter((target) => value[target.mapToName] !== undefined).length;
  return (
    <div ref={list} className={className ? `amp-mapping ${className}` : 'amp-mapping'}>
      <div className="amp-mappingHead">
        <Heading offset={1}>
          {required.length > 0 ? words.mapFields({ count: required.length }) : words.mapMore}
        </Heading>
        <span className="amp-mappingCount">{words.mapped({ done, total: main.length })}</span>
      </div>
      <div className="amp-mappingColumns" aria-hidden="true">
        <span>{words.neededBy({ app })}</span>
        <span>{words.comesFrom({ provider })}</span>
      </div>
      {main.map(row)}
      {required.length > 0 && optional.length > 0 && (
        <>
          <Heading offset={1} className="amp-mappingMore">
            {words.mapMore}
          </Heading>
          {optional.map(row)}
        </>
      )}
    </div>
  );
}
