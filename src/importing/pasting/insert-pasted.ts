import {
  $createParagraphNode,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $parseSerializedNode,
  type LexicalEditor,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
} from '@payloadcms/richtext-lexical/lexical';
import type { LexicalNode } from '../draft/lexical.ts';

/** Puts what was pasted where the caret is, inside an update of the editor. */
export function $insertPasted(editor: LexicalEditor, pasted: readonly LexicalNode[]): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || pasted.length === 0) return;
  const nodes = pasted.map((node) => $parseSerializedNode(node));
  // The editor would pour a heading or quotation at either end into the text around it; an empty paragraph beside it keeps it whole.
  const keeps = (node: LexicalNode | undefined) => pasted.length > 1 && (node?.type === 'heading' || node?.type === 'quote');
  const [before, behind] = [$createParagraphNode(), $createParagraphNode()];
  const all = [...(keeps(pasted[0]) ? [before] : []), ...nodes, ...(keeps(pasted.at(-1)) ? [behind] : [])];
  if (!editor.dispatchCommand(SELECTION_INSERT_CLIPBOARD_NODES_COMMAND, { nodes: all, selection })) selection.insertNodes(all);
  if (before.isAttached() && before.isEmpty()) before.remove();
  const last = nodes.at(-1);
  if (behind.isAttached() && behind.isEmpty() && $isElementNode(last)) {
    behind.remove();
    last.selectEnd();
  }
}
