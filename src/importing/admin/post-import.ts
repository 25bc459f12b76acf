import type { ReportSection, ShownLine } from '../report/render-report.ts';

/** What the endpoints answer, as far as the page needs it. */
export interface ImportAnswer {
  readonly report: {
    readonly title: string;
    readonly number?: number;
    readonly parts: readonly string[];
  };
  /** Where it may be stored; of a preview only. */
  readonly places?: { readonly mayCreate: boolean; readonly documents: readonly { readonly id: string; readonly title: string }[] };
  readonly sections: readonly ReportSection[];
  readonly sides?: { readonly file: readonly ShownLine[]; readonly draft: readonly ShownLine[] };
  readonly document?: { readonly collection: string; readonly id: string };
  /** All of them, where the file was divided. */
  readonly documents?: readonly { readonly id: string }[];
}

/** Sends the form; what went wrong comes back as a sentence for the person. */
export async function postImport(address: string, form: FormData, failed: string): Promise<ImportAnswer | { readonly error: string }> {
  try {
    const response = await fetch(address, { method: 'POST', body: form, credentials: 'include' });
    const answer = (await response.json()) as ImportAnswer | { readonly errors: readonly { readonly message: string }[] };
    if ('errors' in answer) return { error: answer.errors[0]?.message ?? failed };
    return answer;
  } catch {
    return { error: failed };
  }
}
