import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { Disclosure } from '../../../components/Disclosure/Disclosure';
import { isComposing } from '../../../components/isComposing';
import type { AuthScheme, FieldSpec } from '../../../core/types';
import { connect } from '../../../locale/en/connect';
import { RootContext } from '../../../provider/contexts';
import { useMessages } from '../../../provider/useMessages';
import { useLatest } from '../../../utils/useLatest';
import { ConnectBottom, QuietButton, WideButton } from '../ConnectScreen';
import { AuthField } from './AuthField';
import { fieldProblem } from './fieldProblem';
import { signInHost } from './signInHost';

export interface AuthFormProps {
  /** Name of the form for screen readers. */
  label: string;
  scheme: AuthScheme;
  /** The inputs to show, of the scheme or fewer. */
  fields: FieldSpec[];
  /** By field name; no secrets. */
  initialValues: Record<string, string>;
  /** Problems of the last try, by field name. */
  issues: Array<{ field: string; code: string }>;
  pending: boolean;
  submitLabel: ReactNode;
  /** The button opens a window. */
  external?: boolean;
  /** On the line below the button, such as *Cancel*. */
  quiet?: ReactNode;
  /** Inside the click, so that a window may be opened. What was typed goes here and nowhere else. */
  onSubmit: (values: Record<string, string>) => void;
}

/**
 * The one form for every way to sign in: inputs as data, problems in place, Enter sends. Not a `<form>`, which would
 * reach a host's form around it, and does nothing in a frame without `allow-forms`.
 */
export function AuthForm(props: AuthFormProps) {
  const { scheme, fields, issues, pending, quiet, external } = props;
  const words = useMessages(connect);
  const [values, setValues] = useState(props.initialValues);
  const form = useRef<HTMLDivElement>(null);
  const advanced = fields.filter((field) => field.advanced);
  const hasAdvancedValue = advanced.some(({ name }) => Boolean(values[name]));
  const [opened, setOpened] = useState(hasAdvancedValue);
  useFocusOnIssue(form, fields, issues);

  const submit = () => {
    if (!pending) props.onSubmit(values);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isInput = (event.target as Element).tagName === 'INPUT';
    if (event.key !== 'Enter' || !isInput || isComposing(event.nativeEvent)) return;
    event.preventDefault();
    submit();
  };
  const show = (field: FieldSpec) => (
    <AuthField
      key={field.name}
      field={field}
      value={values[field.name] ?? ''}
      issue={issues.find((issue) => issue.field === field.name)?.code}
      onChange={(value) => setValues((now) => ({ ...now, [field.name]: value }))}
    />
  );
  const advancedFields = advanced.map(show);
  const isDomainOnly = advanced.length > 0 && advanced.every(isDomain);
  const domain = useRef<HTMLDivElement>(null);
  const openDomain = () => {
    // The button goes with the click, and the input that takes its place takes the focus.
    flushSync(() => setOpened(true));
    domain.current?.querySelector('input')?.focus();
  };
  const host = signInHost(scheme.signInTemplate, values);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Enter sends, as in a <form>
    <div
      ref={form}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- see above
      role="form"
      aria-label={props.label}
      className="amp-authForm"
      onKeyDown={onKeyDown}
    >
      {fields.filter((field) => !field.advanced).map(show)}
      {isDomainOnly && opened && <div ref={domain}>{advancedFields}</div>}
      {!isDomainOnly && advanced.length > 0 && (
        <Disclosure summary={words.moreDetails} open={opened} onToggle={setOpened}>
          <div className="amp-authFields">{advancedFields}</div>
        </Disclosure>
      )}
      <ConnectBottom
        quiet={
          <>
            {host && <span>{words.signInAt({ host })}</span>}
            {isDomainOnly && !opened && (
              <QuietButton onClick={openDomain}>{words.ownDomain}</QuietButton>
            )}
            {quiet}
          </>
        }
      >
        <WideButton pending={pending} external={external} onClick={submit}>
          {props.submitLabel}
        </WideButton>
      </ConnectBottom>
    </div>
  );
}

const isDomain = ({ name }: FieldSpec) => name === 'metadata.workspace';

/**
 * Focuses the first input with a problem after each try. A screen reader reads the problem with the focus; where the
 * focus was there already, it is announced.
 */
function useFocusOnIssue(
  form: RefObject<HTMLElement | null>,
  fields: FieldSpec[],
  issues: AuthFormProps['issues'],
): void {
  const words = useMessages(connect);
  const { announce } = useContext(RootContext);
  const latest = useLatest({ fields, words });
  useEffect(() => {
    const control = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (issues.length === 0 || !control) return;
    if (!control.matches(':focus')) {
      control.focus();
      return;
    }
    const [first] = issues;
    const field = latest.current.fields.find(({ name }) => name === first?.field);
    // A refusal is announced by its banner.
    if (!first || !field || first.code === 'refused') return;
    announce(fieldProblem(latest.current.words, first.code, field));
  }, [form, issues, latest, announce]);
}
