import { forwardRef } from 'react';
import { TextField } from '../TextField/TextField';
import { VisuallyHidden } from '../VisuallyHidden/VisuallyHidden';

export interface SearchFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Shows the label inside the empty field instead of above it. Default `false`. */
  labelInside?: boolean;
  className?: string;
}

/** Text field that narrows a list. */
export const SearchField = /* @__PURE__ */ forwardRef<HTMLInputElement, SearchFieldProps>(
  function SearchField({ label, labelInside = false, ...field }, ref) {
    return (
      <TextField
        {...field}
        ref={ref}
        type="search"
        label={labelInside ? <VisuallyHidden>{label}</VisuallyHidden> : label}
        placeholder={labelInside ? label : undefined}
        autoComplete="off"
        spellCheck={false}
      />
    );
  },
);
