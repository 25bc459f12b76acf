/** How many frames of the screen a field is waited for: rows are drawn as they come into view. */
const patience = 180;

/** Opens the rows around a field, brings it into view and gives it the focus. What cannot be found is left; then its row is shown. */
export async function goToField(path: string): Promise<void> {
  let shown: Element | null = null;
  for (const row of rowsAround(path)) {
    const element = await waitFor(() => document.getElementById(row));
    if (element === null) break;
    shown = element;
    element.scrollIntoView({ block: 'start' });
    open(element);
  }
  const field = await waitFor(() => fieldAt(path));
  const target = field ?? shown;
  target?.scrollIntoView({ block: 'center' });
  if (target === null) return;
  await waitFor(() => focusIn(target));
  // What was opened has grown meanwhile, and pushed the field on.
  target.scrollIntoView({ block: 'center' });
}

/** The ids that Payload gives to the rows that a path goes through, from the outside in. */
function rowsAround(path: string): string[] {
  const parts = path.split('.');
  return parts.flatMap((part, index) => (/^\d+$/.test(part) ? [`${parts.slice(0, index).join('-')}-row-${part}`] : []));
}

/** By the id that Payload gives to most fields; the editor has none, but its label says for which field it is. */
function fieldAt(path: string): Element | null {
  const id = `field-${path.replaceAll('.', '__')}`;
  return document.getElementById(id) ?? document.querySelector(`label[for="${CSS.escape(id)}"]`)?.closest('.field-type') ?? null;
}

function open(row: Element): void {
  const toggle = row.querySelector('.collapsible__toggle');
  if (toggle instanceof HTMLElement && toggle.classList.contains('collapsible__toggle--collapsed')) toggle.click();
}

/** The place that has taken the focus; null while there is none yet, or while the row around it is still unfolding, which refuses it. */
function focusIn(field: Element): Element | null {
  const place = placeToWrite(field);
  if (!(place instanceof HTMLElement)) return null;
  place.focus({ preventScroll: true });
  return document.activeElement === place ? place : null;
}

/** Where one writes in a field: in the text of an editor, which comes a moment after its frame, and not on its toolbar. */
function placeToWrite(field: Element): Element | null {
  const isEditor = field.matches('.rich-text-lexical');
  const places = isEditor ? '[contenteditable=true]' : 'input:not([type=hidden]), textarea, select, [contenteditable=true], button';
  return field.matches(places) ? field : field.querySelector(places);
}

async function waitFor(find: () => Element | null): Promise<Element | null> {
  for (let frame = 0; frame < patience; frame += 1) {
    const found = find();
    if (found !== null) return found;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return null;
}
