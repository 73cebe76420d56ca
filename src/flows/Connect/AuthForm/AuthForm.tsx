import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { AuthScheme, FieldSpec } from '../../../core/types';
import { connect } from '../../../locale/en/connect';
import { useMessages } from '../../../provider/useMessages';
import { Button } from '../../../components/Button/Button';
import { Disclosure } from '../../../components/Disclosure/Disclosure';
import { AuthField } from './AuthField';
import { signInHost } from './signInHost';

export interface AuthFormProps {
  scheme: AuthScheme;
  /** The inputs to show, of the scheme or fewer. */
  fields: FieldSpec[];
  /** By field name; no secrets. */
  initialValues: Record<string, string>;
  /** What is wrong with the last try, by field name. */
  issues: Array<{ field: string; code: string }>;
  pending: boolean;
  submitLabel: ReactNode;
  /** The button opens a window. */
  external?: boolean;
  /** One line under the button. */
  note?: ReactNode;
  /** Beside the button, such as *Cancel*. */
  actions?: ReactNode;
  /** Inside the click, so that a window may be opened. What was typed goes here and nowhere else. */
  onSubmit: (values: Record<string, string>) => void;
  className?: string;
}

/** The one form for every way to sign in: inputs as data, problems in place, Enter sends. */
export function AuthForm(props: AuthFormProps) {
  const { scheme, fields, issues, pending, note, actions, external, className } = props;
  const words = useMessages(connect);
  const [values, setValues] = useState(props.initialValues);
  const form = useRef<HTMLFormElement>(null);
  const advanced = fields.filter((field) => field.advanced);
  const hasAdvancedValue = advanced.some(({ name }) => Boolean(values[name]));
  const [opened, setOpened] = useState(hasAdvancedValue);
  useFocusOnIssue(form, issues);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!pending) props.onSubmit(values);
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
  const isDomainOnly = advanced.every(({ name }) => name === 'metadata.workspace');
  const host = signInHost(scheme.signInTemplate, values);
  return (
    <form ref={form} className={`amp-authForm ${className ?? ''}`} noValidate onSubmit={submit}>
      {fields.filter((field) => !field.advanced).map(show)}
      {advanced.length > 0 && (
        <Disclosure
          summary={isDomainOnly ? words.ownDomain : words.moreDetails}
          open={opened}
          onToggle={setOpened}
        >
          <div className="amp-authFields">{advanced.map(show)}</div>
        </Disclosure>
      )}
      {host && <p className="amp-connectMeta">{words.signInAt({ host })}</p>}
      <div className="amp-authSubmit">
        <Button type="submit" variant="primary" wide pending={pending} external={external}>
          {props.submitLabel}
        </Button>
        {note && <p className="amp-connectMeta">{note}</p>}
        {actions && <div className="amp-connectActions">{actions}</div>}
      </div>
    </form>
  );
}

/** The first input with a problem takes the focus after each try. */
function useFocusOnIssue(
  form: React.RefObject<HTMLFormElement | null>,
  issues: AuthFormProps['issues'],
): void {
  useEffect(() => {
    if (issues.length === 0) return;
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [form, issues]);
}
