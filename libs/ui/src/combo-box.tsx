import { useContext, useEffect, useMemo, useRef, useState } from 'react';
import { ComboBox as AriaComboBox, ComboBoxStateContext, Input } from 'react-aria-components/ComboBox';
import { Button as AriaButton } from 'react-aria-components/Button';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { FieldFrame, useField, type FieldProps } from './field.js';
import { Icon } from './icon.js';
import type { Option } from './select.js';
import { useUiTexts } from './ui-texts.js';

export interface ComboBoxProps<V extends string> extends FieldProps {
  readonly value: readonly V[];
  readonly onChange: (value: V[]) => void;
  readonly options: readonly Option<V>[];
  /** Takes one choice only. */
  readonly isSingle?: boolean;
  /** Told what is typed, where the caller finds the options for it (by words that the labels need not hold): all of them are shown then. */
  readonly onType?: (typed: string) => void;
}

/** Choices out of a long list, found by typing; what was chosen stands above the box and can be taken back. */
export function ComboBox<V extends string>({ value, onChange, options: given, isSingle = false, onType, ...field }: ComboBoxProps<V>) {
  const texts = useUiTexts();
  const { control, message } = useField(field);
  const [typed, setTyped] = useState('');
  const options = useSameOptions(given);
  const chosenKey = value.join();
  const isFound = onType !== undefined;
  // The list is drawn anew only where it changed: drawing a few hundred countries at every key pressed elsewhere in a form makes typing slow.
  const open = useMemo(() => {
    const wanted = isFound ? '' : fold(typed);
    const taken = chosenKey.split(',');
    return options.filter((option) => !taken.includes(option.value) && (wanted === '' || fold(option.label).includes(wanted)));
  }, [options, chosenKey, typed, isFound]);
  const chosen = value.map((item) => options.find((option) => option.value === item) ?? { value: item, label: item });

  function take(found: Option<V> | undefined): boolean {
    if (!found) return false;
    onChange(isSingle ? [found.value] : [...value, found.value]);
    setTyped('');
    return true;
  }

  function takeNamed(): boolean {
    const wanted = fold(typed);
    if (wanted === '') return false;
    return take(open.find((option) => fold(option.label) === wanted) ?? (open.length === 1 && !isFound ? open[0] : undefined));
  }

  return (
    <FieldFrame field={field} message={message}>
      {chosen.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {chosen.map((option) => (
            <li key={option.value}>
              <button
                type="button"
                disabled={field.isDisabled}
                aria-label={texts.remove(option.label)}
                onClick={() => onChange(value.filter((item) => item !== option.value))}
                className="inline-flex min-h-11 items-center gap-2 rounded-8 border border-key-900 bg-key-50 px-3 py-1 text-left text-key-1000 hover:bg-key-100"
              >
                {option.label}
                <Icon name="close" className="size-4" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <AriaComboBox
        aria-label={typeof field.label === 'string' ? field.label : field.name}
        items={open}
        inputValue={typed}
        onInputChange={(text) => {
          setTyped(text);
          onType?.(text);
        }}
        value={null}
        onChange={(key) => void take(options.find((option) => option.value === key))}
        isDisabled={field.isDisabled ?? false}
        menuTrigger="focus"
        allowsEmptyCollection
        className="relative"
      >
        <ListCloser chosen={chosenKey} />
        <TypingBox control={control} takeNamed={takeNamed} />
        <AriaButton aria-label={texts.showOptions} className="absolute top-0.5 right-0.5 flex size-11 items-center justify-center rounded-8">
          <Icon name="chevron-down" className="size-5" />
        </AriaButton>
        <Popover className="w-(--trigger-width) overflow-auto rounded-8 border border-line-strong bg-white py-2 shadow-1">
          <ListBox<Option<V>>
            className="max-h-80 overflow-auto outline-none"
            renderEmptyState={() => <p className="px-4 py-2 text-ink-soft">{texts.noOptions}</p>}
          >
            {(option) => (
              <ListBoxItem
                id={option.value}
                textValue={option.label}
                className="min-h-11 cursor-pointer px-4 py-2 outline-none data-focused:bg-key-900 data-focused:text-white"
              >
                {option.label}
                {option.description && <span className="block text-dns-14N-130 opacity-80">{option.description}</span>}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </AriaComboBox>
    </FieldFrame>
  );
}

/** The options of before, as long as they say the same. */
function useSameOptions<V extends string>(options: readonly Option<V>[]): readonly Option<V>[] {
  const [kept, keep] = useState(options);
  const isSame =
    kept === options ||
    (kept.length === options.length &&
      kept.every(({ value, label, description }, index) => {
        const other = options[index];
        return value === other?.value && label === other.label && description === other.description;
      }));
  if (!isSame) keep(options);
  return isSame ? kept : options;
}

interface TypingBoxProps {
  readonly control: ReturnType<typeof useField>['control'];
  /** Takes the choice that the typed words name; false where they name none or several. */
  readonly takeNamed: () => boolean;
}

/**
 * Where one types. Enter takes the choice that is pointed at, and without one (fast typing takes the pointer away) what the words name. An
 * Enter that ends the writing of Japanese or Chinese takes nothing.
 */
function TypingBox({ control, takeNamed }: TypingBoxProps) {
  const state = useContext(ComboBoxStateContext);
  return (
    <Input
      id={control.id} aria-invalid={control['aria-invalid']} aria-describedby={control['aria-describedby']} className="control pr-12"
      onKeyDownCapture={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing || typeof state?.selectionManager.focusedKey === 'string' || !takeNamed()) return;
        event.preventDefault();
        event.stopPropagation();
      }}
    />
  );
}

/** Closes the list after a choice: on a phone it lies over the fields that follow, and nothing else can be reached while it is open. */
function ListCloser({ chosen }: { readonly chosen: string }) {
  const state = useContext(ComboBoxStateContext);
  const before = useRef(chosen);
  useEffect(() => {
    if (chosen === before.current) return;
    before.current = chosen;
    state?.close();
  }, [chosen, state]);
  return null;
}

/** Without case, width and accents, so that "hà nội", "HA NOI" and "ＨＡ ＮＯＩ" find each other. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{Mark}/gu, '').toLowerCase().replaceAll('đ', 'd').trim();
}
