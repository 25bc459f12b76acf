import { FormNotes as FormNotes_a64885119d1dc3b867d47d0daf557387 } from '@/content/admin/form/form-notes.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { EditableFeature as EditableFeature_9243b021093e23ad10836c92671353c1 } from '@/content/rich-text/admin/editable-feature.tsx'
import { PasteFeature as PasteFeature_b45d40915559956f306fc49e973f18ec } from '@/importing/pasting/paste-feature.ts'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { CitationLabel as CitationLabel_475f1bdc2a6bb5d2fffbf057511b5437 } from '@/content/rich-text/admin/citation-label.tsx'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RowLabel as RowLabel_1c0004b349b8026d3746b8bc9f7d4598 } from '@/content/admin/row-label.tsx'
import { TimeZoneNote as TimeZoneNote_1732a87cd2bd0f31cf15296955c16f74 } from '@/content/admin/time-zone-note.tsx'
import { MinorEdit as MinorEdit_ffac3bcb1a67d0e2b253a0b4452f4dc0 } from '@/workbench/desk/admin/minor/minor-edit.tsx'
import { TranslateButton as TranslateButton_d6ffce520fe7d7da7f7b0424d70bdbd6 } from '@/workbench/desk/admin/translate-button.tsx'
import { GuideLink as GuideLink_fc872afbbbd8ef681ffe62a1cd572fb8 } from '@/content/admin/guide-link.tsx'
import { FormGuard as FormGuard_455280b443286d3c7508ab9829edfe43 } from '@/workbench/form/admin/form-guard.tsx'
import { UsageView as UsageView_207f526dc1d5192830dea47e26941d90 } from '@/workbench/lookup/admin/usage-view.tsx'
import { UsageTab as UsageTab_c90ef5d52471a4b738bcaa425975cdbb } from '@/workbench/lookup/admin/usage-tab-words.tsx'
import { TagsCell as TagsCell_7db7c591cb27e415fea2da60f4be1933 } from '@/content/media/admin/tags-cell.tsx'
import { MediaTags as MediaTags_5023677f8db189ddc8e4b6c546612dc3 } from '@/content/media/admin/media-tags.tsx'
import { CurrentPassword as CurrentPassword_2490cd04ee1bc1fcf225f12c9e24c83d } from '@/people/admin/current-password.tsx'
import { ApiKey as ApiKey_48db477bc5ce49e6abc30d355d10366d } from '@/people/admin/api-key.tsx'
import { InvitePerson as InvitePerson_c1c74666ff40ece01f1041c7cea04bfd } from '@/people/admin/invite-person.tsx'
import { InviteAgain as InviteAgain_30404e7fa14e62156c150db4679fc8d9 } from '@/people/admin/invite-again.tsx'
import { NamedCell as NamedCell_64848d64d6ef4837f847c69a141016d3 } from '@/people/audit/admin/named-cell.tsx'
import { Icon as Icon_2253758c72fb8bbf2ea8af04b193938e } from '@/content/admin/mark.tsx'
import { Logo as Logo_2253758c72fb8bbf2ea8af04b193938e } from '@/content/admin/mark.tsx'
import { RestoreAction as RestoreAction_2f7d166a81e600dbd90321a3ff813e51 } from '@/translation/restore/admin/restore-action.tsx'
import { GuideNav as GuideNav_1f8f50c745e1f7d002f281f863f5f6f6 } from '@/workbench/guide/guide-nav.tsx'
import { SearchField as SearchField_573a47b67a12513e82ba4a9e17ed721c } from '@/workbench/lookup/admin/search-field.tsx'
import { ForYou as ForYou_944b4516e13f9fd12bfbe42b4a238115 } from '@/workbench/letters/admin/for-you.tsx'
import { StartPage as StartPage_dfa09df5feb5041891b7e37921ef639a } from '@/workbench/start/start-page.tsx'
import { BoardLink as BoardLink_22df7983b276ac4f9a87557a6bfcbfed } from '@/workbench/board/admin/board-link.tsx'
import { ImportLink as ImportLink_625798c2df223819a029ebf745f6bef9 } from '@/importing/admin/import-link.tsx'
import { ReportLink as ReportLink_d17a3aa8ac41db81adbe593865db83ae } from '@/workbench/lookup/admin/report-link.tsx'
import { MainButtonFirst as MainButtonFirst_d3c3817031845175f3f51df3181d322b } from '@/content/admin/main-button-first.tsx'
import { ImportView as ImportView_0f96d94d821696c59951b096e672a7fa } from '@/importing/admin/import-view.tsx'
import { BoardView as BoardView_883b0a1c44bbff1fbd8d40aedfb64907 } from '@/workbench/board/admin/board-view.tsx'
import { DeskView as DeskView_bff8075b7af68db7c57c0ff4116199f2 } from '@/workbench/desk/admin/desk-view.tsx'
import { TranslatorsGuide as TranslatorsGuide_458d192faef24f4373120be73942a91f } from '@/workbench/guide/guide-view.tsx'
import { EditorsGuide as EditorsGuide_458d192faef24f4373120be73942a91f } from '@/workbench/guide/guide-view.tsx'
import { AdministratorsGuide as AdministratorsGuide_458d192faef24f4373120be73942a91f } from '@/workbench/guide/guide-view.tsx'
import { SearchView as SearchView_ae3e5a9b81510b95550026acdd40d752 } from '@/workbench/lookup/admin/search-view.tsx'
import { ReportView as ReportView_371bf07cf1ed9684c71750f85a99ec93 } from '@/workbench/lookup/admin/report-view.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@/content/admin/form/form-notes.tsx#FormNotes": FormNotes_a64885119d1dc3b867d47d0daf557387,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/content/rich-text/admin/editable-feature.tsx#EditableFeature": EditableFeature_9243b021093e23ad10836c92671353c1,
  "@/importing/pasting/paste-feature.ts#PasteFeature": PasteFeature_b45d40915559956f306fc49e973f18ec,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/content/rich-text/admin/citation-label.tsx#CitationLabel": CitationLabel_475f1bdc2a6bb5d2fffbf057511b5437,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/content/admin/row-label.tsx#RowLabel": RowLabel_1c0004b349b8026d3746b8bc9f7d4598,
  "@/content/admin/time-zone-note.tsx#TimeZoneNote": TimeZoneNote_1732a87cd2bd0f31cf15296955c16f74,
  "@/workbench/desk/admin/minor/minor-edit.tsx#MinorEdit": MinorEdit_ffac3bcb1a67d0e2b253a0b4452f4dc0,
  "@/workbench/desk/admin/translate-button.tsx#TranslateButton": TranslateButton_d6ffce520fe7d7da7f7b0424d70bdbd6,
  "@/content/admin/guide-link.tsx#GuideLink": GuideLink_fc872afbbbd8ef681ffe62a1cd572fb8,
  "@/workbench/form/admin/form-guard.tsx#FormGuard": FormGuard_455280b443286d3c7508ab9829edfe43,
  "@/workbench/lookup/admin/usage-view.tsx#UsageView": UsageView_207f526dc1d5192830dea47e26941d90,
  "@/workbench/lookup/admin/usage-tab-words.tsx#UsageTab": UsageTab_c90ef5d52471a4b738bcaa425975cdbb,
  "@/content/media/admin/tags-cell.tsx#TagsCell": TagsCell_7db7c591cb27e415fea2da60f4be1933,
  "@/content/media/admin/media-tags.tsx#MediaTags": MediaTags_5023677f8db189ddc8e4b6c546612dc3,
  "@/people/admin/current-password.tsx#CurrentPassword": CurrentPassword_2490cd04ee1bc1fcf225f12c9e24c83d,
  "@/people/admin/api-key.tsx#ApiKey": ApiKey_48db477bc5ce49e6abc30d355d10366d,
  "@/people/admin/invite-person.tsx#InvitePerson": InvitePerson_c1c74666ff40ece01f1041c7cea04bfd,
  "@/people/admin/invite-again.tsx#InviteAgain": InviteAgain_30404e7fa14e62156c150db4679fc8d9,
  "@/people/audit/admin/named-cell.tsx#NamedCell": NamedCell_64848d64d6ef4837f847c69a141016d3,
  "@/content/admin/mark.tsx#Icon": Icon_2253758c72fb8bbf2ea8af04b193938e,
  "@/content/admin/mark.tsx#Logo": Logo_2253758c72fb8bbf2ea8af04b193938e,
  "@/translation/restore/admin/restore-action.tsx#RestoreAction": RestoreAction_2f7d166a81e600dbd90321a3ff813e51,
  "@/workbench/guide/guide-nav.tsx#GuideNav": GuideNav_1f8f50c745e1f7d002f281f863f5f6f6,
  "@/workbench/lookup/admin/search-field.tsx#SearchField": SearchField_573a47b67a12513e82ba4a9e17ed721c,
  "@/workbench/letters/admin/for-you.tsx#ForYou": ForYou_944b4516e13f9fd12bfbe42b4a238115,
  "@/workbench/start/start-page.tsx#StartPage": StartPage_dfa09df5feb5041891b7e37921ef639a,
  "@/workbench/board/admin/board-link.tsx#BoardLink": BoardLink_22df7983b276ac4f9a87557a6bfcbfed,
  "@/importing/admin/import-link.tsx#ImportLink": ImportLink_625798c2df223819a029ebf745f6bef9,
  "@/workbench/lookup/admin/report-link.tsx#ReportLink": ReportLink_d17a3aa8ac41db81adbe593865db83ae,
  "@/content/admin/main-button-first.tsx#MainButtonFirst": MainButtonFirst_d3c3817031845175f3f51df3181d322b,
  "@/importing/admin/import-view.tsx#ImportView": ImportView_0f96d94d821696c59951b096e672a7fa,
  "@/workbench/board/admin/board-view.tsx#BoardView": BoardView_883b0a1c44bbff1fbd8d40aedfb64907,
  "@/workbench/desk/admin/desk-view.tsx#DeskView": DeskView_bff8075b7af68db7c57c0ff4116199f2,
  "@/workbench/guide/guide-view.tsx#TranslatorsGuide": TranslatorsGuide_458d192faef24f4373120be73942a91f,
  "@/workbench/guide/guide-view.tsx#EditorsGuide": EditorsGuide_458d192faef24f4373120be73942a91f,
  "@/workbench/guide/guide-view.tsx#AdministratorsGuide": AdministratorsGuide_458d192faef24f4373120be73942a91f,
  "@/workbench/lookup/admin/search-view.tsx#SearchView": SearchView_ae3e5a9b81510b95550026acdd40d752,
  "@/workbench/lookup/admin/report-view.tsx#ReportView": ReportView_371bf07cf1ed9684c71750f85a99ec93,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
