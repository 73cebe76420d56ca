import type { ReactNode } from 'react';
import { common } from '../../locale/en/common';
import { useMessages } from '../../provider/useMessages';
import { Icon } from '../icons/Icon';
import { Link } from '../Link/Link';

/** Props of every labelled control. */
export interface FieldProps {
  label: ReactNode;
  /** One line below the control. An error takes its place. */
  help?: ReactNode;
  error?: ReactNode;
  /** Marks the label as optional. Required fields have no mark. */
  optional?: boolean;
  /** Page that explains where to find the value, linked beside the help. */
  docsURL?: string;
}

/** Id of the note that describes a control: its error, else its help. */
export const describedBy = (id: string, { error, help }: FieldProps) =>
  (error ?? help) ? `${id}-note` : undefined;

/** Label above a control, and below it the error or the help, and the link to where the value is found. */
export function Field(props: FieldProps & { id: string; className: string; children: ReactNode }) {
  const { id, label, help, error, optional, docsURL, className, children } = props;
  const words = useMessages(common);
  const noteId = describedBy(id, props);
  return (
    <div className={className} data-invalid={error ? '' : undefined}>
      <label className="amp-fieldLabel" htmlFor={id}>
        <span>{label}</span>{' '}
        {optional && <span className="amp-fieldOptional">{words.optional}</span>}
      </label>
      {children}
      {(noteId || docsURL) && (
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
}

/** Line below a control: the error, else the help. */
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
