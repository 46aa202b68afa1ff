import type { Locale } from '../../editorial/languages.ts'

interface Words {
  subject: string
  asked: string
  press: string
  button: string
  hour: string
  ignore: string
}

const WORDS: Record<Locale, Words> = {
  kk: {
    subject: 'Жаңа құпиясөз орнату',
    asked: '«Алматы жастары» платформасындағы тіркелгіңізге жаңа құпиясөз орнату сұралды.',
    press: 'Жаңа құпиясөз орнату үшін мына сілтемені ашыңыз:',
    button: 'Құпиясөз орнату',
    hour: 'Сілтеме бір сағат бойы және бір рет қана жарамды.',
    ignore: 'Мұны сұрамаған болсаңыз, ештеңе істемеңіз: құпиясөзіңіз өзгермейді.',
  },
  ru: {
    subject: 'Новый пароль',
    asked: 'Для вашей учётной записи на платформе «Алматы жастары» запросили новый пароль.',
    press: 'Чтобы задать новый пароль, откройте ссылку:',
    button: 'Задать пароль',
    hour: 'Ссылка действует один час и только один раз.',
    ignore: 'Если вы этого не запрашивали, ничего не делайте: пароль останется прежним.',
  },
  en: {
    subject: 'A new password',
    asked: 'A new password was asked for your account on the platform “Алматы жастары”.',
    press: 'To set a new password, open this link:',
    button: 'Set the password',
    hour: 'The link is good for one hour and can be used once.',
    ignore: 'If you did not ask for this, do nothing: your password stays as it is.',
  },
}

export interface Letter {
  subject: string
  text: string
  html: string
}

/** The letter with the link to set a new password, in the language of the person who asked. */
export function passwordLetter(language: Locale, link: string): Letter {
  const { subject, asked, press, button, hour, ignore } = WORDS[language]
  return {
    subject,
    text: [asked, `${press}\n${link}`, hour, ignore, 'Алматы жастары'].join('\n\n'),
    html: `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${subject}</title></head>
<body style="font: 16px/1.5 sans-serif; color: #1b1b1b; max-width: 36em">
<p>${asked}</p>
<p>${press}</p>
<p><a href="${link}" style="background: #0a6b5e; color: #ffffff; padding: 10px 16px; text-decoration: none">${button}</a></p>
<p style="word-break: break-all"><a href="${link}">${link}</a></p>
<p>${hour}</p>
<p>${ignore}</p>
<p>Алматы жастары</p>
</body>
</html>
`,
  }
}
