'use client';

import { FieldDescription, PasswordField } from '@payloadcms/ui';
import type { ReactNode } from 'react';

interface CurrentPasswordFieldProps {
  readonly path: string;
  readonly label: string;
  readonly help: string;
}

/** The field itself; whether it had to be filled in, the server says. */
export function CurrentPasswordField({ path, label, help }: CurrentPasswordFieldProps): ReactNode {
  return (
    <div className="current-password">
      <PasswordField autoComplete="current-password" field={{ name: 'currentPassword', label }} path={path} validate={always} />
      <FieldDescription description={help} path={path} />
    </div>
  );
}

const always = () => true as const;
