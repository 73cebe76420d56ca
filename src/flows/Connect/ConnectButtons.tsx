import { Button, type ButtonProps } from '../../components/Button/Button';

/** The wide button of a screen; `variant` where it is not the primary one. */
export function WideButton({ variant = 'primary', ...rest }: Omit<ButtonProps, 'className'>) {
  return <Button {...rest} variant={variant} wide className="amp-connectPrimary" />;
}

/** A button on the quiet line below the wide one. */
export function QuietButton(props: Omit<ButtonProps, 'variant' | 'className'>) {
  return <Button {...props} variant="quiet" className="amp-connectQuietButton" />;
}
