/** The few words that an APA citation has in each language. They are part of the citation style, not of the interface. */
export interface CitationWords {
  /** Before the last of two authors in running text. */
  readonly and: string;
  /** Whether a comma stands before "&" in a list of authors; the German rules (DGPs) leave it out. */
  readonly commaBeforeAmpersand: boolean;
  readonly page: string;
  readonly pages: string;
  readonly noDate: string;
  readonly editor: string;
  readonly editors: string;
  readonly inBook: string;
  readonly edition: (edition: string) => string;
  readonly thesis: string;
  readonly beforeCommonEra: string;
}
