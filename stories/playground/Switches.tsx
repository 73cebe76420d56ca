import type { Situation } from './playgroundWorld';

const scenarios: Record<Situation['scenario'], string> = {
  toMap: 'Nothing connected yet',
  connected: 'Connected, not installed',
  installed: 'Installed',
  badCredentials: 'Installed, sign-in expired',
  hydrationError: 'One object cannot be read',
};

export interface SwitchesProps {
  situation: Situation;
  onChange: (situation: Situation) => void;
  onStartOver: () => void;
}

/** Switches for situations that a host rarely sees and a customer sometimes does. */
export function Switches({ situation, onChange, onStartOver }: SwitchesProps) {
  const set = (part: Partial<Situation>) => onChange({ ...situation, ...part });
  const check = (name: 'slow' | 'cutOpener' | 'denied' | 'blocked', label: string) => (
    <label>
      <span>{label}</span>
      <input
        type="checkbox"
        checked={situation[name]}
        onChange={(event) => set({ [name]: event.target.checked })}
      />
    </label>
  );
  return (
    <fieldset className="pg-switches">
      <legend>Situation</legend>
      <label>
        <span>Begin with</span>
        <select
          value={situation.scenario}
          onChange={(event) => set({ scenario: event.target.value as Situation['scenario'] })}
        >
          {Object.entries(scenarios).map(([name, label]) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>Contact fields</span>
        <input
          type="number"
          min={0}
          max={10_000}
          value={situation.fieldCount}
          onChange={(event) => set({ fieldCount: Number(event.target.value) })}
        />
      </label>
      {check('slow', 'Slow server')}
      {check('blocked', 'Windows blocked')}
      {check('denied', 'Sign-in denied')}
      {check('cutOpener', 'Window cut off (COOP)')}
      <button type="button" onClick={onStartOver}>
        Start over
      </button>
    </fieldset>
  );
}
