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
  const field = await waitFor(() => document.getElementById(`field-${path.replaceAll('.', '__')}`) ?? byName(path));
  const target = field ?? shown;
  target?.scrollIntoView({ block: 'center' });
  focusIn(target);
}

/** The ids that Payload gives to the rows that a path goes through, from the outside in. */
function rowsAround(path: string): string[] {
  const parts = path.split('.');
  return parts.flatMap((part, index) => (/^\d+$/.test(part) ? [`${parts.slice(0, index).join('-')}-row-${part}`] : []));
}

/** A field without an id of its own: a text with marks, a relation. */
function byName(path: string): Element | null {
  return document.querySelector(`[id="field-${CSS.escape(path)}"], [data-path="${CSS.escape(path)}"]`);
}

function open(row: Element): void {
  const toggle = row.querySelector('.collapsible__toggle');
  if (toggle instanceof HTMLElement && toggle.classList.contains('collapsible__toggle--collapsed')) toggle.click();
}

function focusIn(element: Element | null): void {
  const focusable = 'input:not([type=hidden]), textarea, select, [contenteditable=true], button';
  const target = element?.matches(focusable) === true ? element : element?.querySelector(focusable);
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
}

async function waitFor(find: () => Element | null): Promise<Element | null> {
  for (let frame = 0; frame < patience; frame += 1) {
    const found = find();
    if (found !== null) return found;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return null;
}
