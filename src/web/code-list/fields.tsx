/** The fields of the preview: a choice among names, and a text. */
import type { ReactNode } from 'react';

/** A choice that is acted on at once; an empty value says that nothing is chosen yet. */
export function Choice({
  id,
  label,
  value,
  among,
  onChoose,
  children,
}: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly among: readonly string[];
  readonly onChoose: (value: string) => void;
  readonly children?: ReactNode;
}) {
  const names = [...new Set(among)].filter((it) => it !== '');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
        {names.includes(value) ? null : (
          <option value={value} disabled>
            Choose one
          </option>
        )}
        {names.map((it) => (
          <option key={it} value={it}>
            {it}
          </option>
        ))}
      </select>
      {children}
    </div>
  );
}

/** A text of one line, with suggestions where `list` names a datalist. */
export function Text({
  id,
  label,
  value,
  list,
  onChange,
}: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly list?: string;
  readonly onChange: (value: string) => void;
}) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={value}
        list={list}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
