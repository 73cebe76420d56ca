import { type ComponentPropsWithoutRef, type ReactNode, forwardRef, useId, useState } from 'react';
import { common } from '../../locale/en/common';
import { useMessages } from '../../provider/useMessages';
import { Icon } from '../icons/Icon';
import { Link } from '../Link/Link';
import { usePart } from '../usePart';

type Native = Omit<ComponentPropsWithoutRef<'input'>, 'value' | 'onChange' | 'prefix'>;

export interface TextFieldProps extends Native {
  label: ReactNode;
  value: string;
  onChange: (value: string) => void;
  /** One line below; an error takes its place. */
  help?: ReactNode;
  error?: ReactNode;
  /** Says so beside the label; required is normal and unmarked. */
  optional?: boolean;
  /** Fixed text around the value, such as `https://` and `.my.salesforce.com`. */
  affix?: { prefix?: string; suffix?: string };
  /** Hidden until *Show*, monospace, not spell-checked. */
  secret?: boolean;
  /** Where the value is found: a link beside the help. */
  docsURL?: string;
}

/** A labelled input with help, error and fixed text around the value. */
export const TextField = /* @__PURE__ */ forwardRef<HTMLInputElement, TextFieldProps>(
  function TextField(props, ref) {
    const { label, value, onChange, help, error, optional, affix, secret, docsURL, ...rest } =
      props;
    const { className, id: givenId, type = 'text', ...native } = rest;
    const words = useMessages(common);
    const ownId = useId();
    const id = givenId ?? ownId;
    const noteId = `${id}-note`;
    const [shown, setShown] = useState(false);
    const hasNote = Boolean(error ?? help);
    const describedBy = [native['aria-describedby'], hasNote && noteId].filter(Boolean).join(' ');
    const hidden = secret && !shown;
    return (
      <div className={usePart('textField', className)} data-invalid={error ? '' : undefined}>
        <label className="amp-fieldLabel" htmlFor={id}>
          {label} {optional && <span className="amp-fieldOptional">{words.optional}</span>}
        </label>
        <div
          className="amp-textFieldBox"
          // An address runs from left to right everywhere.
          dir={affix ? 'ltr' : undefined}
          data-invalid={error ? '' : undefined}
        >
          {affix?.prefix && <span className="amp-textFieldAffix">{affix.prefix}</span>}
          <input
            autoCapitalize={secret || affix ? 'none' : undefined}
            spellCheck={secret || affix ? false : undefined}
            {...native}
            ref={ref}
            id={id}
            type={hidden ? 'password' : type === 'password' ? 'text' : type}
            className="amp-textFieldInput"
            data-secret={secret || undefined}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            aria-invalid={error ? true : undefined}
            aria-describedby={describedBy || undefined}
            // Not `required`: the browser would answer in words of its own.
            aria-required={optional ? undefined : native['aria-required']}
          />
          {affix?.suffix && (
            <span className="amp-textFieldAffix" data-end="">
              {affix.suffix}
            </span>
          )}
          {secret && (
            <button
              type="button"
              className="amp-textFieldShow"
              aria-pressed={shown}
              aria-controls={id}
              onClick={() => setShown(!shown)}
            >
              {shown ? words.hide : words.show}
            </button>
          )}
        </div>
        {(hasNote || docsURL) && (
          <div className="amp-fieldFoot">
            <FieldNote id={noteId} help={help} error={error} />
            {docsURL && (
              <Link href={docsURL} external className="amp-fieldDocs">
                {words.whereToFind}
              </Link>
            )}
          </div>
        )}
      </div>
    );
  },
);

/** The line below a control: the error, else the help. */
export function FieldNote(props: { id?: string; help?: ReactNode; error?: ReactNode }) {
  const { id, help, error } = props;
  if (!error && !help) return null;
  return (
    <div id={id} className="amp-fieldNote" data-error={error ? '' : undefined}>
      {error ? (
        <>
          <Icon name="alert" />
          <span>{error}</span>
        </>
      ) : (
        help
      )}
    </div>
  );
}
