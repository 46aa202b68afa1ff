import type { Block, Field, FieldHook, RichTextField, TextField } from 'payload'
import type { Label } from '../../../editorial/languages.ts'
import { validateWithin } from '../../../editorial/richText/validate.ts'
import { CALLOUTS } from '../../../publication/richText/blocks.ts'
import { storedVideo, videoAddress, videoOf } from '../../../publication/richText/video.ts'
import { matching } from '../checks.ts'
import { files, images } from '../media.ts'
import { options } from '../options.ts'
import { icon } from './icons.ts'

/**
 * An element between the paragraphs of a text. What is made of it for the world: publication/richText/blocks.ts.
 * A label of a field names its element too, since a message on saving gives the label alone.
 */
const element = (slug: keyof typeof icon, singular: Label, fields: Field[]): Block => ({
  slug,
  labels: { singular, plural: singular },
  admin: {
    disableBlockName: true,
    images: { icon: { url: icon[slug], alt: '' } },
    components: { Block: '/src/admin/richText/BlockForm.tsx#BlockForm' },
  },
  fields,
})

const line = (name: string, label: Label, more: Partial<TextField> = {}): TextField =>
  ({ name, type: 'text', maxLength: 300, label, ...more }) as TextField

export const gallery = element('gallery', { kk: 'Галерея', ru: 'Галерея', en: 'Gallery' }, [
  {
    name: 'pictures',
    type: 'upload',
    relationTo: 'media',
    hasMany: true,
    minRows: 2,
    maxRows: 30,
    required: true,
    filterOptions: images,
    label: { kk: 'Галерея суреттері', ru: 'Изображения галереи', en: 'Pictures of the gallery' },
    admin: {
      description: { kk: 'Екі немесе одан көп.', ru: 'Два или больше.', en: 'Two or more.' },
    },
  },
  line('caption', {
    kk: 'Галерея астындағы жазу',
    ru: 'Подпись галереи',
    en: 'Caption of the gallery',
  }),
])

export const file = element('file', { kk: 'Файл', ru: 'Файл', en: 'File' }, [
  {
    name: 'file',
    type: 'upload',
    relationTo: 'media',
    required: true,
    filterOptions: files,
    label: { kk: 'Жүктеп алынатын файл', ru: 'Файл для скачивания', en: 'File to download' },
    admin: {
      description: {
        kk: 'Атауы, түрі мен көлемі сілтемеде өзі көрсетіледі.',
        ru: 'Название, вид и размер появятся в ссылке сами.',
        en: 'Its name, kind and size are shown in the link.',
      },
    },
  },
])

/** The address that an editor pastes is kept as `provider:id`, and shown as an address again. */
const keepId: FieldHook = ({ value }) => {
  const video = videoOf(value)
  return video ? storedVideo(video) : value
}

const showAddress: FieldHook = ({ value }) => {
  const video = videoOf(value)
  return video ? videoAddress(video) : value
}

export const video = element('video', { kk: 'Бейне', ru: 'Видео', en: 'Video' }, [
  line(
    'video',
    { kk: 'Бейненің сілтемесі', ru: 'Ссылка на видео', en: 'Link to the video' },
    {
      required: true,
      validate: matching((value) => videoOf(value) !== undefined, {
        kk: 'YouTube немесе Vimeo бейнесінің сілтемесін қойыңыз: https://www.youtube.com/watch?v=…',
        ru: 'Вставьте ссылку на видео YouTube или Vimeo: https://www.youtube.com/watch?v=…',
        en: 'Paste the link of a YouTube or Vimeo video: https://www.youtube.com/watch?v=…',
      }),
      hooks: { beforeChange: [keepId], afterRead: [showAddress] },
    },
  ),
  line(
    'title',
    { kk: 'Бейненің атауы', ru: 'Название видео', en: 'Title of the video' },
    {
      required: true,
      admin: {
        description: {
          kk: 'Сілтеменің жазуы осы болады: бейнені ашпай-ақ не туралы екені түсінікті болсын.',
          ru: 'Это текст ссылки: о чём видео, должно быть понятно без просмотра.',
          en: 'The text of the link: it says what the video is about.',
        },
      },
    },
  ),
])

const KINDS = {
  info: { kk: 'Ақпарат', ru: 'Информация', en: 'Information' },
  important: { kk: 'Маңызды', ru: 'Важно', en: 'Important' },
  warning: { kk: 'Ескерту', ru: 'Предупреждение', en: 'Warning' },
} satisfies Record<(typeof CALLOUTS)[number], Label>

/** @param editor for the text within: lines, lists and links, no elements */
export const callout = (editor: RichTextField['editor']) =>
  element('callout', { kk: 'Ескертпе', ru: 'Врезка', en: 'Call-out' }, [
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: CALLOUTS[0],
      options: options(KINDS),
      label: { kk: 'Ескертпе түрі', ru: 'Вид врезки', en: 'Kind of the call-out' },
    },
    line(
      'heading',
      { kk: 'Ескертпе тақырыбы', ru: 'Заголовок врезки', en: 'Heading of the call-out' },
      { required: true },
    ),
    {
      name: 'text',
      type: 'richText',
      required: true,
      editor,
      validate: validateWithin,
      label: { kk: 'Ескертпе мәтіні', ru: 'Текст врезки', en: 'Text of the call-out' },
    } as RichTextField,
  ])
