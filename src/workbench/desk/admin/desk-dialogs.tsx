import type { ReactNode } from 'react';
import type { Finding } from '@/translation/checks/finding.ts';
import { useSetting } from './desk-context.ts';
import { AssignDialog } from './dialogs/assign-dialog.tsx';
import { FindReplace } from './dialogs/find-replace.tsx';
import { KeysSheet } from './dialogs/keys-sheet.tsx';
import { NoteDialog } from './dialogs/note-dialog.tsx';
import { PublishDialog } from './dialogs/publish-dialog.tsx';
import type { useDesk } from './hooks/use-desk.ts';

export type DeskDialog =
  | { readonly kind: 'keys' | 'find' | 'publish' | 'assign' | 'return' | 'approve' }
  | { readonly kind: 'dismiss'; readonly finding: Finding };

interface Props {
  readonly dialog: DeskDialog | null;
  readonly desk: ReturnType<typeof useDesk>;
  readonly onClose: () => void;
}

/** The window that is open over the desk, if one is. */
export function DeskDialogs({ dialog, desk, onClose }: Props): ReactNode {
  const { say } = useSetting();
  const { document } = desk;
  const go = (key: string) => {
    onClose();
    desk.goTo(key);
  };
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'keys':
      return <KeysSheet onClose={onClose} />;
    case 'find':
      return (
        <FindReplace passages={document.passages} mayWrite={document.may.write} onReplace={desk.replaceAll} onGo={go} onClose={onClose} />
      );
    case 'publish':
      return <PublishDialog document={document} onPublish={desk.publish} onGo={go} onClose={onClose} />;
    case 'assign':
      return <AssignDialog assignee={document.assignee} due={document.due} onAssign={desk.assign} onClose={onClose} />;
    case 'return':
      return (
        <NoteDialog
          title={say('key.return')}
          label={say('return.whyNaming')}
          mayMention
          button={say('return.now')}
          onClose={onClose}
          onNote={(note) => {
            onClose();
            desk.finish('return', note);
          }}
        />
      );
    case 'approve':
      return (
        <NoteDialog
          title={say('key.approve')}
          label={say('approve.why')}
          button={say('approve.anyway')}
          onClose={onClose}
          onNote={(note) => {
            onClose();
            desk.finish('approve', note);
          }}
        />
      );
    case 'dismiss': {
      const { finding } = dialog;
      return (
        <NoteDialog
          title={say('key.dismiss')}
          label={say('dismiss.why')}
          button={say('dismiss')}
          onClose={onClose}
          onNote={(reason) => {
            onClose();
            void desk.dismiss(finding, reason);
          }}
        />
      );
    }
  }
}
