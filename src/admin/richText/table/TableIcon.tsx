export function TableIcon() {
  return (
    <svg aria-hidden="true" className="icon" fill="none" height="20" viewBox="0 0 20 20" width="20">
      <path
        d="M3.5 4.5h13v11h-13zM3.5 8h13M3.5 11.8h13M8 4.5v11M12.3 4.5v11"
        stroke="currentColor"
        strokeWidth="1.2"
      />
    </svg>
  )
}
