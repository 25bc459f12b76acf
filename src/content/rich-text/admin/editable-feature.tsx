'use client';

import { createClientFeature, useEditorConfigContext } from '@payloadcms/richtext-lexical/client';
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext';
import { useFormInitializing, useFormProcessing } from '@payloadcms/ui';
import { useEffect } from 'react';

/**
 * An editor that was drawn while the form was being saved takes text again when that has ended. Payload's stays closed for good
 * (`LexicalProvider`, 3.90, decides once), and what is typed into it goes nowhere.
 */
function EditablePlugin(): null {
  const [editor] = useLexicalComposerContext();
  const { fieldProps } = useEditorConfigContext();
  const [isProcessing, isInitializing] = [useFormProcessing(), useFormInitializing()];
  const mayWrite = !isProcessing && !isInitializing && fieldProps.readOnly !== true;
  useEffect(() => {
    if (mayWrite && !editor.isEditable()) editor.setEditable(true);
  }, [editor, mayWrite]);
  return null;
}

/** The browser's half of `editable.ts`. */
export const EditableFeature = createClientFeature({ plugins: [{ Component: EditablePlugin, position: 'normal' }] });
