import { SelectField } from '../design/index.ts';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from './language.ts';

/** The language of the page, each by its own name. */
export function LanguageSelect({
  label,
  value,
  short = false,
  onChange,
}: {
  readonly label: string;
  readonly value: Language;
  /** Shows the codes, where names do not fit. */
  readonly short?: boolean;
  readonly onChange: (language: Language) => void;
}) {
  return (
    <SelectField
      label={label}
      labelHidden
      value={value}
      onChange={(event) => onChange(event.target.value as Language)}
    >
      {LANGUAGES.map((language) => (
        <option key={language} value={language} lang={language}>
          {short ? language.toUpperCase() : LANGUAGE_NAMES[language]}
        </option>
      ))}
    </SelectField>
  );
}
