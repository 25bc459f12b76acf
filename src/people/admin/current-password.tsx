import type { TextFieldServerComponent } from 'payload';
import { message } from '@/languages/label.ts';
import { mustChangePassword } from '../accounts/must-change-password.ts';
import { CurrentPasswordField } from './current-password-field.tsx';

/** Asks for the password of whoever changes one, and says when somebody has to. */
export const CurrentPassword: TextFieldServerComponent = ({ i18n, data, path }) => (
  <>
    {mustChangePassword(data) && (
      <p role="alert">
        <strong>{message(i18n.language, 'refused.mustChangePassword')}</strong>
      </p>
    )}
    <CurrentPasswordField
      path={path}
      label={message(i18n.language, 'field.currentPassword')}
      help={message(i18n.language, 'help.currentPassword')}
    />
  </>
);
