import { readableName } from '../../../core/mapping/normalizeName';
import type { FieldMetadata, MappingField } from '../../../core/types';
import { type SourceNoun, mapping } from '../../../locale/en/mapping';
import { useMessages } from '../../../provider/useMessages';
import { Link } from '../../../components/Link/Link';
import { reasonWord } from './fieldWords';
import type { FieldOption, RowIssue } from './types';

const usualChoice = { code: 'declaredDefault' } as const;

interface MappingNoteProps {
  target: MappingField;
  byName: Record<string, FieldMetadata>;
  /** Fields that fit, best first. */
  suggestions: FieldOption[];
  chosen: FieldMetadata | null;
  /** Provider field → name of the other target that it serves. */
  usedFor: Record<string, string>;
  provider: string | undefined;
  noun: SourceNoun;
  issue?: RowIssue;
  /** `true` for a field that was filled in on a first install, which can be undone. */
  filled: boolean;
  onPick: (fieldName: string | null) => void;
}

/** The one line below a control: what is wrong, else what we filled in, else what we would. */
export function MappingNote(props: MappingNoteProps) {
  const { target, issue, chosen, filled, suggestions, onPick, provider, usedFor, byName } = props;
  const words = useMessages(mapping);
  if (target.fixedFieldName) {
    return <span className="amp-mappingNote">{words.fixed({ provider })}</span>;
  }
  const best = chosen
    ? undefined
    : suggestions.find(({ field }) => usedFor[field.fieldName] === undefined);
  const offer = best && (
    <>
      <span>{words.maybe({ field: best.field.displayName })}</span>{' '}
      <Link
        aria-label={words.useFor({ field: best.field.displayName, target: target.displayName })}
        onClick={() => onPick(best.field.fieldName)}
      >
        {words.use}
      </Link>
    </>
  );
  if (issue) {
    const canStayEmpty = issue.code === 'gone' && !target.required;
    return (
      <>
        <MappingProblem
          issue={issue}
          target={target}
          provider={provider}
          noun={props.noun}
          byName={byName}
        />{' '}
        {issue.code === 'gone' && <span className="amp-mappingNote">{offer}</span>}
        {canStayEmpty && <Link onClick={() => onPick(null)}>{words.leaveEmpty}</Link>}
      </>
    );
  }
  if (filled && chosen) {
    const reason =
      suggestions.find(({ field }) => field.fieldName === chosen.fieldName)?.reason ?? usualChoice;
    return (
      <span className="amp-mappingNote">
        <span>{words.filled({ reason: reasonWord(reason, words) })}</span>
        <span> · </span>
        <Link
          aria-label={words.undoFor({ target: target.displayName })}
          onClick={() => onPick(null)}
        >
          {words.undo}
        </Link>
      </span>
    );
  }
  return offer ? <span className="amp-mappingNote">{offer}</span> : null;
}

interface MappingProblemProps {
  issue: RowIssue;
  target: MappingField;
  provider: string | undefined;
  noun: SourceNoun;
  byName: Record<string, FieldMetadata>;
}

function MappingProblem({ issue, target, provider, noun, byName }: MappingProblemProps) {
  const words = useMessages(mapping);
  const nameOf = (fieldName: string) => byName[fieldName]?.displayName ?? readableName(fieldName);
  const field = 'fieldName' in issue ? nameOf(issue.fieldName) : '';
  const sentence = {
    required: () => words.required({ provider, noun, target: target.displayName }),
    gone: () => words.gone({ field, provider, noun }),
    refused: () => words.refusedField({ field, provider, noun }),
    usedTwice: () =>
      words.usedTwice({ field, noun, target: 'usedBy' in issue ? issue.usedBy : '' }),
  };
  return <span className="amp-mappingError">{sentence[issue.code]()}</span>;
}
