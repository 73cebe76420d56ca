import { type ComponentPropsWithoutRef, forwardRef, useId, useState } from 'react';
import { common } from '../../locale/en/common';
import { useMessages } from '../../provider/useMessages';
import { usePart } from '../usePart';
import { Field, type FieldProps, describedBy } from './Field';

type Native = Omit<ComponentPropsWithoutRef<'input'>, 'value' | 'onChange' | 'prefix'>;

export interface TextFieldProps extends Native, FieldProps {
  value: string;
  onChange: (value: string) => void;
  /** Fixed text around the value, such as `https://` and `.my.salesforce.com`. */
  affix?: { prefix?: string; suffix?: string };
  /** Hides the value until *Show* is pressed; monospace, without spell-checking. */
  secret?: boolean;
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
    const [shown, setShown] = useState(false);
    const affixId = `${id}-affix`;
    const { prefix = '', suffix = '' } = affix ?? {};
    const descriptions = [
      native['aria-describedby'],
      affix && affixId,
      describedBy(id, props),
    ].filter(Boolean);
    const hidden = secret && !shown;
    return (
      <Field
        id={id}
        label={label}
        help={help}
        error={error}
        optional={optional}
        docsURL={docsURL}
        className={usePart('textField', className)}
      >
        <div
          className="amp-textFieldBox"
          // Addresses are written from left to right in every language.
          dir={affix ? 'ltr' : undefined}
          data-invalid={error ? '' : undefined}
        >
          {prefix && <span className="amp-textFieldAffix">{prefix}</span>}
          <input
            autoCapitalize={secret || affix ? 'none' : undefined}
            spellCheck={secret || affix ? false : undefined}
            {...native}
            ref={ref}
            id={id}
            form=""
            type={hidden ? 'password' : type === 'password' ? 'text' : type}
            className="amp-textFieldInput"
            data-secret={secret || undefined}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            aria-invalid={error ? true : undefined}
            aria-describedby={descriptions.join(' ') || undefined}
            // With `required` the browser would show a message of its own.
            aria-required={optional ? undefined : native['aria-required']}
          />
          {suffix && (
            <span className="amp-textFieldAffix" data-end="">
              {suffix}
            </span>
          )}
          {affix && (
            <span id={affixId} hidden>
              {words.betweenAffixes({ prefix, suffix })}
            </span>
          )}
          {secret && (
            <button
              type="button"
              form=""
              className="amp-textFieldShow"
              aria-label={typeof label === 'string' ? words.showSecret({ label }) : undefined}
              aria-pressed={shown}
              aria-controls={id}
              onClick={() => setShown(!shown)}
            >
              {words.show}
            </button>
          )}
        </div>
      </Field>
    );
  },
);
