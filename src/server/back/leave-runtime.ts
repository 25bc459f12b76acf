/**
 * Takes Next's runtime out of a reading page: what stays is complete HTML, its style sheet, our own small script from
 * `/assets/`, and data blocks. A script element's text ends at the first `</script` (HTML Standard, section 13.2.5.4),
 * so the expression sees the same ends as a browser.
 */
export function leaveRuntime(html: string): string {
  return html
    .replace(/<script\b([^>]*)>[\s\S]*?<\/script\s*>/gi, (element, attributes: string) => (isOurs(attributes) ? element : ''))
    .replace(/<link\b[^>]*>/gi, (element) => (isForRuntime(element) ? '' : element))
    .replace(/<!--(?:\/?\$|\s*)-->/g, '');
}

function isOurs(attributes: string): boolean {
  return /\btype="application\/(?:ld\+)?json"/i.test(attributes) || /\bsrc="\/assets\//i.test(attributes);
}

function isForRuntime(element: string): boolean {
  return /\brel="(?:modulepreload|preload)"/i.test(element) && (/\bas="script"/i.test(element) || /\brel="modulepreload"/i.test(element));
}
