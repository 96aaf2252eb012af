import { Checkbox, TextField } from '@team-osaka/ui';
import { useState } from 'react';
import { useText } from '../../shared/language.js';

export interface PasswordFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** A password to be chosen, with what it should be like, or the present one. */
  readonly kind: 'new' | 'current';
}

/** A password that can be looked at while typing; on a phone that prevents most faults. */
export function PasswordField({ kind, ...field }: PasswordFieldProps) {
  const t = useText();
  const [isShown, setShown] = useState(false);
  return (
    <div className="flex flex-col gap-1">
      <TextField
        {...field}
        isRequired
        type={isShown ? 'text' : 'password'}
        maxLength={200}
        autoComplete={kind === 'new' ? 'new-password' : 'current-password'}
        description={kind === 'new' && t.text('identity.field.password_hint')}
      />
      <Checkbox name={`${field.name}-shown`} label={t.text('identity.field.show_password')} isSelected={isShown} onChange={setShown} />
    </div>
  );
}
