import { type RefObject, memo, useCallback, useMemo, useRef } from 'react';
import type { ConfigIssue, FieldMetadata, MappingField } from '../../../core/types';
import { type SourceNoun, mapping } from '../../../locale/en/mapping';
import { useMessages } from '../../../provider/useMessages';
import { Heading } from '../../../components/Heading/Heading';
import { Link } from '../../../components/Link/Link';
import { FieldMappingRow } from './FieldMappingRow';
import { MappingBar } from './MappingBar';
import { isOpenRow, refusedIssue, rowIssue, usedForOthers } from './rowState';
import type { FieldOption, MappingChange } from './types';
import { useFieldSource } from './useFieldSource';
import { useAllSuggestions, useFilter } from './useMappingBar';
import { useSuggestions } from './useSuggestions';

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
  /** Refused by the provider: `mapToName` → provider field. */
  refused?: Record<string, string>;
  /** Filled by us: `mapToName` → provider field. */
  filled: Record<string, string>;
  /** Display name of the provider; `undefined`: the sentences name none. */
  provider: string | undefined;
  /** What a source is called. Default `field`. */
  sourceNoun?: SourceNoun;
  app: string;
  readOnly?: boolean;
  onChange: (mapToName: string, fieldName: string | null) => void;
  /** Several at once; else `onChange` is called for each. */
  onChangeAll?: (changes: MappingChange[]) => void;
  onValueChange: (fieldName: string, value: string, providerValue: string | null) => void;
}

const noneUsed: Record<string, string> = {};
const noOptions: FieldOption[] = [];
/** From so many rows on they can be filtered. */
const FILTER_FROM = 8;

/** The next row that is to do, after this one and then from the top. */
function nextOpenRow(list: HTMLElement | null, mapToName: string): HTMLElement | undefined {
  const rows = [...(list?.querySelectorAll<HTMLElement>('.amp-mappingRow') ?? [])];
  const at = rows.findIndex((row) => row.dataset.mapTo === mapToName);
  const others = [...rows.slice(at + 1), ...rows.slice(0, Math.max(at, 0))];
  const open = others.find((row) => row.dataset.open !== undefined);
  return open?.querySelector<HTMLElement>('[role=combobox]') ?? undefined;
}

/** After a choice the next open row has the focus. */
function useMoveOn(list: RefObject<HTMLElement | null>, onChange: FieldMappingProps['onChange']) {
  return useCallback(
    (mapToName: string, fieldName: string | null) => {
      onChange(mapToName, fieldName);
      if (fieldName !== null) nextOpenRow(list.current, mapToName)?.focus();
    },
    [list, onChange],
  );
}

/** What the host needs beside where it comes from: required ones first, then those that may stay empty. */
export const FieldMapping = /* @__PURE__ */ memo(function FieldMapping(props: FieldMappingProps) {
  const { targets, fields, value, issues, provider, app, onChange } = props;
  const { sourceNoun: noun = 'field' } = props;
  const words = useMessages(mapping);
  const list = useRef<HTMLDivElement>(null);
  const source = useFieldSource(fields);
  const suggestions = useSuggestions(targets, source, fields);
  const { filled, ...all } = useAllSuggestions(props, suggestions);
  const { filter, choose, isShown } = useFilter(props, filled, suggestions);
  const usedFor = useMemo(() => usedForOthers(targets, value), [targets, value]);
  const required = targets.filter((target) => target.required);
  const optional = targets.filter((target) => !target.required);
  const main = required.length > 0 ? required : optional;
  const nameOf = (mapToName: string) =>
    targets.find((target) => target.mapToName === mapToName)?.displayName ?? mapToName;

  const change = useMoveOn(list, onChange);
  const row = (target: MappingField) => {
    const chosen = value[target.mapToName];
    return (
      <FieldMappingRow
        key={target.mapToName}
        target={target}
        source={source}
        byName={fields}
        suggestions={suggestions.get(target.mapToName) ?? noOptions}
        value={chosen}
        open={isOpenRow(issues, target.mapToName, chosen)}
        usedFor={usedFor.get(target.mapToName) ?? noneUsed}
        provider={provider}
        noun={noun}
        app={app}
        issue={
          rowIssue(issues, target.mapToName, props.showMissing, nameOf) ??
          refusedIssue(props.refused, target.mapToName, chosen)
        }
        filled={chosen !== undefined && filled[target.mapToName] === chosen}
        values={chosen === undefined ? undefined : props.valueMappings[chosen]}
        readOnly={props.readOnly}
        onChange={change}
        onValueChange={props.onValueChange}
      />
    );
  };

  if (targets.length === 0) return null;
  const done = main.filter(
    ({ mapToName }) => !isOpenRow(issues, mapToName, value[mapToName]),
  ).length;
  const shownMain = main.filter(isShown);
  const shownMore = required.length > 0 ? optional.filter(isShown) : [];
  return (
    <div ref={list} className="amp-mapping">
      <div className="amp-mappingHead">
        <Heading offset={1}>
          {required.length > 0 ? words.mapFields({ count: required.length }) : words.mapMore}
        </Heading>
        <span className="amp-mappingCount">{words.mapped({ done, total: main.length })}</span>
      </div>
      <MappingBar
        filter={targets.length >= FILTER_FROM ? filter : undefined}
        onFilter={choose}
        offered={all.offered}
        onUseAll={all.useAll}
        filled={all.undoable}
        onUndoAll={all.undoAll}
      />
      <div className="amp-mappingColumns" aria-hidden="true">
        <span>{words.neededBy({ app })}</span>
        <span>{words.comesFrom({ provider, noun })}</span>
      </div>
      {shownMain.map(row)}
      {shownMore.length > 0 && (
        <>
          <Heading offset={1} className="amp-mappingMore">
            {words.mapMore}
          </Heading>
          {shownMore.map(row)}
        </>
      )}
      {shownMain.length + shownMore.length === 0 && (
        <p className="amp-mappingNone">
          <span>{words.noRows}</span> <Link onClick={() => choose('all')}>{words.showAll}</Link>
        </p>
      )}
    </div>
  );
});
