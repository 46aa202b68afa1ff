const drawn = (shapes: string) =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20" fill="none" stroke="#808080" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round">${shapes}</svg>`,
  )}`

/** Of the elements of a text, in a grey that both themes of the admin show. */
export const icon = {
  gallery: drawn(
    '<rect x="5.5" y="3" width="12" height="10" rx="1.5"/><path d="M2.5 6.5v9A1.5 1.5 0 0 0 4 17h10.5M6 11.5l3.5-4 3 3.5 1.5-1.5 3 3"/>',
  ),
  file: drawn(
    '<path d="M11.5 2.5H6A1.5 1.5 0 0 0 4.5 4v12A1.5 1.5 0 0 0 6 17.5h8a1.5 1.5 0 0 0 1.5-1.5V6.5zM11.5 2.5v4h4M10 9v5.5M7.8 12.4l2.2 2.1 2.2-2.1"/>',
  ),
  video: drawn(
    '<rect x="2.5" y="4" width="15" height="12" rx="2"/><path d="M8.3 7.6v4.8l4-2.4z" fill="#808080"/>',
  ),
  callout: drawn(
    '<rect x="2.5" y="3.5" width="15" height="13" rx="2"/><path d="M10 6.8v4.2M10 13.5h.01"/>',
  ),
}
