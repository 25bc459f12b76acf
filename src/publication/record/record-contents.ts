// Written by `npm run generate` from the collections; do not edit.
import type { Ref, Text, TextList } from './passage.ts';
import type { Rich } from './rich-text.ts';
import type { StoredFile } from './stored-file.ts';

export type ProseContent = { readonly id: string; readonly type: 'prose' } & { readonly body?: Rich };

export type KeyAspectsContent = { readonly id: string; readonly type: 'keyAspects' } & {
  readonly title?: Text;
  readonly aspects?: readonly ({ readonly id: string } & { readonly title?: Text; readonly text?: Text })[];
};

export type LevelsContent = { readonly id: string; readonly type: 'levels' } & {
  readonly title?: Text;
  readonly levels?: readonly ({ readonly id: string } & {
    readonly name?: Text;
    readonly definition?: Text;
    readonly traits?: readonly ({ readonly id: string } & { readonly text?: Text })[];
    readonly example?: Text;
    readonly inShort?: Text;
  })[];
};

export type ReflectionContent = { readonly id: string; readonly type: 'reflection' } & {
  readonly title?: Text;
  readonly prompt?: Rich;
  readonly minutes?: number;
  readonly grouping?: 'alone' | 'group' | 'either';
};

export type QuotationContent = { readonly id: string; readonly type: 'quotation' } & {
  readonly text?: Text;
  readonly attribution?: Text;
  readonly source?: Ref;
  readonly page?: string;
};

export type CalloutContent = { readonly id: string; readonly type: 'callout' } & {
  readonly tone?: 'note' | 'tip' | 'warning';
  readonly title?: Text;
  readonly body?: Rich;
};

export type FigureContent = { readonly id: string; readonly type: 'figure' } & {
  readonly image?: Ref;
  readonly caption?: Text;
  readonly longDescription?: Text;
};

export type VideoContent = { readonly id: string; readonly type: 'video' } & {
  readonly title?: Text;
  readonly url?: string;
  readonly summary?: Text;
  readonly transcript?: Text;
};

export type DownloadContent = { readonly id: string; readonly type: 'download' } & { readonly file?: Ref; readonly title?: Text };

export type RelatedContent = { readonly id: string; readonly type: 'related' } & { readonly target?: Ref; readonly note?: Text };

/** What a publication's `content` holds, by kind. */
export interface RecordContents {
  readonly chapters: {
    readonly number?: number;
    readonly sections?: readonly ({ readonly id: string } & {
      readonly heading?: Text;
      readonly blocks?: readonly (
        | ProseContent
        | KeyAspectsContent
        | LevelsContent
        | ReflectionContent
        | QuotationContent
        | CalloutContent
        | FigureContent
        | VideoContent
        | DownloadContent
        | RelatedContent
      )[];
    })[];
    readonly furtherReading?: readonly Ref[];
    readonly licence?: 'CC-BY-4.0' | 'CC-BY-SA-4.0' | 'CC-BY-NC-SA-4.0' | 'CC0-1.0' | 'all-rights-reserved';
    readonly authors?: readonly ({ readonly id: string } & { readonly name?: string })[];
    readonly partners?: readonly Ref[];
  };
  readonly concepts: {
    readonly concept?: 'inclusiveEducation' | 'interprofessionalCollaboration' | 'studentsAgency' | 'communitiesOfPractice';
    readonly sections?: readonly ({ readonly id: string } & {
      readonly dimension?: 'ethicsAndValues' | 'policies' | 'practiceAndMeasurement';
      readonly heading?: Text;
      readonly blocks?: readonly (
        | ProseContent
        | KeyAspectsContent
        | LevelsContent
        | ReflectionContent
        | QuotationContent
        | CalloutContent
        | FigureContent
        | VideoContent
        | DownloadContent
        | RelatedContent
      )[];
    })[];
    readonly visualisation?: { readonly image?: Ref; readonly caption?: Text; readonly longDescription?: Text };
    readonly furtherReading?: readonly Ref[];
    readonly licence?: 'CC-BY-4.0' | 'CC-BY-SA-4.0' | 'CC-BY-NC-SA-4.0' | 'CC0-1.0' | 'all-rights-reserved';
    readonly authors?: readonly ({ readonly id: string } & { readonly name?: string })[];
    readonly partners?: readonly Ref[];
  };
  readonly practices: {
    readonly illustrative?: boolean;
    readonly country?: 'PT' | 'AT' | 'BE' | 'SK';
    readonly schoolName?: string;
    readonly schoolKind?: 'primary' | 'lowerSecondary' | 'upperSecondary' | 'vocational' | 'special' | 'allThrough';
    readonly concepts?: readonly Ref[];
    readonly image?: Ref;
    readonly context?: Rich;
    readonly goal?: Rich;
    readonly people?: readonly ({ readonly id: string } & { readonly role?: Text; readonly contribution?: Text })[];
    readonly steps?: readonly ({ readonly id: string } & { readonly title?: Text; readonly text?: Rich })[];
    readonly studentsVoice?: Rich;
    readonly results?: Rich;
    readonly evidence?: Rich;
    readonly lessons?: Rich;
    readonly duration?: Text;
    readonly materials?: Rich;
    readonly furtherReading?: readonly Ref[];
    readonly licence?: 'CC-BY-4.0' | 'CC-BY-SA-4.0' | 'CC-BY-NC-SA-4.0' | 'CC0-1.0' | 'all-rights-reserved';
    readonly authors?: readonly ({ readonly id: string } & { readonly name?: string })[];
    readonly partners?: readonly Ref[];
  };
  readonly modules: {
    readonly number?: number;
    readonly introduction?: Rich;
    readonly outcomes?: readonly ({ readonly id: string } & { readonly text?: Text })[];
    readonly units?: readonly ({ readonly id: string } & {
      readonly title?: Text;
      readonly minutes?: number;
      readonly aim?: Text;
      readonly activities?: readonly ({ readonly id: string } & {
        readonly title?: Text;
        readonly minutes?: number;
        readonly text?: Rich;
      })[];
      readonly materials?: readonly ({ readonly id: string } & { readonly title?: Text; readonly file?: Ref; readonly url?: string })[];
    })[];
    readonly concepts?: readonly Ref[];
    readonly tools?: readonly Ref[];
    readonly furtherReading?: readonly Ref[];
    readonly licence?: 'CC-BY-4.0' | 'CC-BY-SA-4.0' | 'CC-BY-NC-SA-4.0' | 'CC0-1.0' | 'all-rights-reserved';
    readonly authors?: readonly ({ readonly id: string } & { readonly name?: string })[];
    readonly partners?: readonly Ref[];
  };
  readonly tools: {
    readonly purpose?: Rich;
    readonly groupSize?: { readonly from?: number; readonly to?: number };
    readonly minutes?: number;
    readonly materials?: readonly ({ readonly id: string } & { readonly text?: Text })[];
    readonly steps?: readonly ({ readonly id: string } & { readonly title?: Text; readonly text?: Rich })[];
    readonly variations?: Rich;
    readonly concepts?: readonly Ref[];
    readonly furtherReading?: readonly Ref[];
    readonly licence?: 'CC-BY-4.0' | 'CC-BY-SA-4.0' | 'CC-BY-NC-SA-4.0' | 'CC0-1.0' | 'all-rights-reserved';
    readonly authors?: readonly ({ readonly id: string } & { readonly name?: string })[];
    readonly partners?: readonly Ref[];
  };
  readonly episodes: {
    readonly number?: number;
    readonly date?: string;
    readonly spokenLanguage?: string;
    readonly audio?: Ref;
    readonly audioUrl?: string;
    readonly minutes?: number;
    readonly guests?: readonly ({ readonly id: string } & { readonly name?: string; readonly role?: Text })[];
    readonly notes?: Rich;
    readonly timeMarks?: readonly ({ readonly id: string } & { readonly time?: string; readonly title?: Text })[];
    readonly transcript?: Rich;
    readonly concepts?: readonly Ref[];
    readonly licence?: 'CC-BY-4.0' | 'CC-BY-SA-4.0' | 'CC-BY-NC-SA-4.0' | 'CC0-1.0' | 'all-rights-reserved';
    readonly authors?: readonly ({ readonly id: string } & { readonly name?: string })[];
    readonly partners?: readonly Ref[];
  };
  readonly news: {
    readonly date?: string;
    readonly image?: Ref;
    readonly sections?: readonly ({ readonly id: string } & {
      readonly heading?: Text;
      readonly blocks?: readonly (
        | ProseContent
        | KeyAspectsContent
        | LevelsContent
        | ReflectionContent
        | QuotationContent
        | CalloutContent
        | FigureContent
        | VideoContent
        | DownloadContent
        | RelatedContent
      )[];
    })[];
    readonly furtherReading?: readonly Ref[];
    readonly licence?: 'CC-BY-4.0' | 'CC-BY-SA-4.0' | 'CC-BY-NC-SA-4.0' | 'CC0-1.0' | 'all-rights-reserved';
    readonly authors?: readonly ({ readonly id: string } & { readonly name?: string })[];
    readonly partners?: readonly Ref[];
  };
  readonly pages: {
    readonly place?: 'ordinary' | 'home' | 'about' | 'legal';
    readonly sections?: readonly ({ readonly id: string } & {
      readonly heading?: Text;
      readonly blocks?: readonly (
        | ProseContent
        | KeyAspectsContent
        | LevelsContent
        | ReflectionContent
        | QuotationContent
        | CalloutContent
        | FigureContent
        | VideoContent
        | DownloadContent
        | RelatedContent
      )[];
    })[];
    readonly furtherReading?: readonly Ref[];
    readonly licence?: 'CC-BY-4.0' | 'CC-BY-SA-4.0' | 'CC-BY-NC-SA-4.0' | 'CC0-1.0' | 'all-rights-reserved';
    readonly authors?: readonly ({ readonly id: string } & { readonly name?: string })[];
    readonly partners?: readonly Ref[];
  };
  readonly partners: {
    readonly country?: 'PT' | 'AT' | 'BE' | 'SK';
    readonly role?: Text;
    readonly url?: string;
    readonly logo?: Ref;
    readonly description?: Rich;
    readonly licence?: 'CC-BY-4.0' | 'CC-BY-SA-4.0' | 'CC-BY-NC-SA-4.0' | 'CC0-1.0' | 'all-rights-reserved';
    readonly authors?: readonly ({ readonly id: string } & { readonly name?: string })[];
    readonly partners?: readonly Ref[];
  };
  readonly terms: {
    readonly definition?: Text;
    readonly variants?: TextList;
    readonly avoid?: TextList;
    readonly licence?: 'CC-BY-4.0' | 'CC-BY-SA-4.0' | 'CC-BY-NC-SA-4.0' | 'CC0-1.0' | 'all-rights-reserved';
    readonly authors?: readonly ({ readonly id: string } & { readonly name?: string })[];
    readonly partners?: readonly Ref[];
  };
  readonly references: {
    readonly citationKey?: string;
    readonly type?: 'article-journal' | 'book' | 'chapter' | 'report' | 'thesis' | 'webpage' | 'document';
    readonly authors?: readonly ({ readonly id: string } & {
      readonly family?: string;
      readonly given?: string;
      readonly literal?: string;
    })[];
    readonly editors?: readonly ({ readonly id: string } & {
      readonly family?: string;
      readonly given?: string;
      readonly literal?: string;
    })[];
    readonly year?: number;
    readonly yearSuffix?: string;
    readonly containerTitle?: string;
    readonly volume?: string;
    readonly issue?: string;
    readonly pages?: string;
    readonly edition?: string;
    readonly publisher?: string;
    readonly publisherPlace?: string;
    readonly DOI?: string;
    readonly url?: string;
  };
  readonly media: {
    readonly alt?: Text;
    readonly decorative?: boolean;
    readonly credit?: string;
    readonly licence?: 'CC-BY-4.0' | 'CC-BY-SA-4.0' | 'CC-BY-NC-SA-4.0' | 'CC0-1.0' | 'all-rights-reserved';
  } & { readonly file: StoredFile };
  readonly site: {
    readonly name?: Text;
    readonly claim?: Text;
    readonly funding?: Text;
    readonly disclaimer?: Text;
    readonly grantNumber?: string;
    readonly logo?: Ref;
    readonly contact?: { readonly organisation?: string; readonly email?: string; readonly address?: Text };
  };
  readonly navigation: {
    readonly entries?: readonly ({ readonly id: string } & {
      readonly kind?:
        'chapters' | 'concepts' | 'practices' | 'modules' | 'tools' | 'episodes' | 'news' | 'partners' | 'terms' | 'references';
      readonly page?: Ref;
      readonly url?: string;
      readonly title?: Text;
    })[];
  };
}
