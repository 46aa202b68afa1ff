import { LiveOnSites as LiveOnSites_5cabb1228967eef2b2f582a711d4106b } from '../../../../src/admin/components/LiveOnSites.tsx'
import { TitleCell as TitleCell_4de907b99d960534f790ce5e1312baca } from '../../../../src/admin/components/TitleCell.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_8bea2bda5bedffc2866f555e69079d09 } from '../../../../src/admin/richText/table/feature.tsx'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockForm as BlockForm_547fb4f938cfba7d5e21617099a2464d } from '../../../../src/admin/richText/BlockForm.tsx'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AidsFeatureClient as AidsFeatureClient_a5f290bef40d1fa0a7b8a3bdf43e198a } from '../../../../src/admin/richText/aids.ts'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { DateField as DateField_6973472f4e3ea190bf2fd4fe0dd450c8 } from '../../../../src/admin/dates/DateField.tsx'
import { References as References_e61fcb73ff65a67dcb69f1806ac77ce0 } from '../../../../src/admin/components/References.tsx'
import { LanguagesCell as LanguagesCell_534e69eb1645c202c27c9fa42f1ade4e } from '../../../../src/admin/components/LanguagesCell.tsx'
import { DocumentLanguages as DocumentLanguages_1a938851f7a7c464052ff7047edb7510 } from '../../../../src/admin/components/DocumentLanguages.tsx'
import { PreviewButton as PreviewButton_baef7d36270057670c2a3a883fc75a31 } from '../../../../src/admin/components/PreviewButton.tsx'
import { PublishButton as PublishButton_c589a5bed6efbd438183c45e5aad0423 } from '../../../../src/admin/components/PublishButton.tsx'
import { SaveDraftButton as SaveDraftButton_8409325d4025108e1a094a08560fba82 } from '../../../../src/admin/components/SaveDraftButton.tsx'
import { RecurrenceField as RecurrenceField_15d20d1de5b4053b17a67037f54c512e } from '../../../../src/admin/components/recurrence/RecurrenceField.tsx'
import { Webhook as Webhook_6a1c6d416b75699c2faad938dacc6862 } from '../../../../src/admin/components/webhook/Webhook.tsx'
import { AltLabel as AltLabel_c7a03b9a11a29e68379c62aeb24bbf5a } from '../../../../src/admin/components/AltLabel.tsx'
import { Icon as Icon_230f8a0986107581aa840155e20bd909 } from '../../../../src/admin/components/Brand.tsx'
import { Logo as Logo_230f8a0986107581aa840155e20bd909 } from '../../../../src/admin/components/Brand.tsx'
import { Gaps as Gaps_0813659d236eafe4f65403dd147a323b } from '../../../../src/admin/components/Gaps.tsx'
import { AlmatyTime as AlmatyTime_790f4c9d2aca922c2df5712085c71959 } from '../../../../src/admin/dates/AlmatyTime.tsx'
import { S3ClientUploadHandler as S3ClientUploadHandler_f97aa6c64367fa259c5bc0567239ef24 } from '@payloadcms/storage-s3/client'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/components/LiveOnSites.tsx#LiveOnSites": LiveOnSites_5cabb1228967eef2b2f582a711d4106b,
  "/src/admin/components/TitleCell.tsx#TitleCell": TitleCell_4de907b99d960534f790ce5e1312baca,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/richText/table/feature.tsx#TableFeatureClient": TableFeatureClient_8bea2bda5bedffc2866f555e69079d09,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/richText/BlockForm.tsx#BlockForm": BlockForm_547fb4f938cfba7d5e21617099a2464d,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/richText/aids.ts#AidsFeatureClient": AidsFeatureClient_a5f290bef40d1fa0a7b8a3bdf43e198a,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/dates/DateField.tsx#DateField": DateField_6973472f4e3ea190bf2fd4fe0dd450c8,
  "/src/admin/components/References.tsx#References": References_e61fcb73ff65a67dcb69f1806ac77ce0,
  "/src/admin/components/LanguagesCell.tsx#LanguagesCell": LanguagesCell_534e69eb1645c202c27c9fa42f1ade4e,
  "/src/admin/components/DocumentLanguages.tsx#DocumentLanguages": DocumentLanguages_1a938851f7a7c464052ff7047edb7510,
  "/src/admin/components/PreviewButton.tsx#PreviewButton": PreviewButton_baef7d36270057670c2a3a883fc75a31,
  "/src/admin/components/PublishButton.tsx#PublishButton": PublishButton_c589a5bed6efbd438183c45e5aad0423,
  "/src/admin/components/SaveDraftButton.tsx#SaveDraftButton": SaveDraftButton_8409325d4025108e1a094a08560fba82,
  "/src/admin/components/recurrence/RecurrenceField.tsx#RecurrenceField": RecurrenceField_15d20d1de5b4053b17a67037f54c512e,
  "/src/admin/components/webhook/Webhook.tsx#Webhook": Webhook_6a1c6d416b75699c2faad938dacc6862,
  "/src/admin/components/AltLabel.tsx#AltLabel": AltLabel_c7a03b9a11a29e68379c62aeb24bbf5a,
  "/src/admin/components/Brand.tsx#Icon": Icon_230f8a0986107581aa840155e20bd909,
  "/src/admin/components/Brand.tsx#Logo": Logo_230f8a0986107581aa840155e20bd909,
  "/src/admin/components/Gaps.tsx#Gaps": Gaps_0813659d236eafe4f65403dd147a323b,
  "/src/admin/dates/AlmatyTime.tsx#AlmatyTime": AlmatyTime_790f4c9d2aca922c2df5712085c71959,
  "@payloadcms/storage-s3/client#S3ClientUploadHandler": S3ClientUploadHandler_f97aa6c64367fa259c5bc0567239ef24,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
