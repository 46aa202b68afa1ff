import type { EmailAdapter } from 'payload'

/** No mail is sent yet. Payload's own stand-in would write addresses into the log. */
export const noEmail: EmailAdapter = ({ payload }) => ({
  name: 'none',
  defaultFromAddress: 'no-reply@example.kz',
  defaultFromName: 'Алматы жастары',
  sendEmail: async () => {
    payload.logger.warn('An e-mail was to be sent, but no mail server is set up.')
  },
})
