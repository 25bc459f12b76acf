'use client';

import {
  $getSelection,
  $isRangeSelection,
  $isSelectionCapturedInDecoratorInput,
  COMMAND_PRIORITY_HIGH,
  FOCUS_COMMAND,
  PASTE_COMMAND,
  PASTE_TAG,
} from '@payloadcms/richtext-lexical/lexical';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { toast, useTranslation } from '@payloadcms/ui';
import { useEffect } from 'react';
import { ImportError } from '../import-error.ts';
import { $insertPasted } from './insert-pasted.ts';

/** The import's reader of HTML comes when somebody first stands in a text: most pages of the admin never need it. */
const loadReader = () => import('./pasted-nodes.ts');

/** Milliseconds in which a few lines are read. */
const timeToRead = 15_000;

/** Pasting reads as importing does. What another text of an editor of ours gives is already as it should be, and left to the editor. */
export function PastePlugin(): null {
  const [editor] = useLexicalComposerContext();
  const { t } = useTranslation<Record<string, unknown>, string>();

  useEffect(() => {
    const insert = async (html: string, plain: string): Promise<void> => {
      const { pastedNodes } = await loadReader();
      const { nodes, told } = pastedNodes({ html, plain, holds: (type) => editor._nodes.has(type), newId });
      editor.update(
        () => {
          $insertPasted(editor, nodes);
        },
        { tag: PASTE_TAG },
      );
      if (told.length === 0) return;
      const description = told.map((reason) => t(`lexical:pasting:${reason}`)).join(' · ');
      toast.warning(t('lexical:pasting:told'), { description, duration: timeToRead });
    };
    const insertWords = (plain: string) => {
      editor.update(
        () => {
          const selection = $getSelection();
          if ($isRangeSelection(selection)) selection.insertRawText(plain);
        },
        { tag: PASTE_TAG },
      );
    };
    const stopPasting = editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        const data = event instanceof ClipboardEvent ? event.clipboardData : null;
        const [html, plain] = [data?.getData('text/html') ?? '', data?.getData('text/plain') ?? ''];
        if (html === '' || plain.trim() === '' || data?.types.includes('application/x-lexical-editor') === true) return false;
        if (event.target instanceof Node && $isSelectionCapturedInDecoratorInput(event.target)) return false;
        const selection = $getSelection();
        // An address pasted onto words makes them a link.
        if (!$isRangeSelection(selection) || (!selection.isCollapsed() && URL.canParse(plain.trim()))) return false;
        event.preventDefault();
        insert(html, plain).catch((cause: unknown) => {
          if (cause instanceof ImportError) toast.error(t('lexical:pasting:tooMuch'));
          else insertWords(plain);
        });
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    );
    const stopLoading = editor.registerCommand(
      FOCUS_COMMAND,
      () => {
        loadReader().catch(() => undefined);
        return false;
      },
      COMMAND_PRIORITY_HIGH,
    );
    return () => {
      stopPasting();
      stopLoading();
    };
  }, [editor, t]);
  return null;
}

/** As the database makes them: 24 hexadecimal digits. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
