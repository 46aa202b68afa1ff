/** The platform's mark: a shanyraq, the crown of a yurt, as the sites of the centres bear it. */
export function Icon() {
  return <Shanyraq size={18} />
}

export function Logo() {
  return (
    <div style={{ display: 'grid', justifyItems: 'center', gap: '0.75rem' }}>
      <Shanyraq size={64} />
      <strong style={{ fontSize: '1.4rem' }}>Алматы жастары</strong>
    </div>
  )
}

function Shanyraq({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 64 64" fill="none" stroke="#0a6b5e" role="img">
      <title>Алматы жастары</title>
      <circle cx="32" cy="32" r="28" strokeWidth="5" />
      <g strokeWidth="3" strokeLinecap="round">
        <path d="M22 6.5Q32 32 22 57.5M32 5v54M42 6.5Q32 32 42 57.5" />
        <path d="M6.5 22Q32 32 57.5 22M5 32h54M6.5 42Q32 32 57.5 42" />
      </g>
    </svg>
  )
}
