import { useEffect, useState } from 'react';
import { Button, IconButton } from './button.js';
import { fieldId } from './form-context.js';
import { Icon } from './icon.js';
import { useUiTexts } from './ui-texts.js';

export interface SearchFieldProps {
  readonly name: string;
  readonly label: string;
  /** The words searched for now. */
  readonly value: string;
  /** Called when the person asks for the search, not on every key. */
  readonly onSearch: (value: string) => void;
}

/** A search box with its button; Enter searches, Escape empties. */
export function SearchField({ name, label, value, onSearch }: SearchFieldProps) {
  const texts = useUiTexts();
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  function clear(): void {
    setTyped('');
    if (value !== '') onSearch('');
  }
  return (
    <form
      role="search"
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(typed.trim());
      }}
    >
      <label htmlFor={fieldId(name)} className="text-std-16B-170 leading-snug">
        {label}
      </label>
      <span className="flex gap-2">
        <span className="relative min-w-0 grow">
          <Icon name="search" className="pointer-events-none absolute top-3.5 left-3 size-5 text-ink-soft" />
          <input
            id={fieldId(name)}
            name={name}
            type="text"
            inputMode="search"
            enterKeyHint="search"
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') clear();
            }}
            className="control px-10"
          />
          {typed !== '' && <IconButton icon="close" label={texts.clear} onPress={clear} className="absolute top-0.5 right-0.5" />}
        </span>
        <Button type="submit" className="whitespace-nowrap">
          {texts.search}
        </Button>
      </span>
    </form>
  );
}
