/** Three partners joined: company, city, coordinating body. */
export function BrandMark() {
  return (
    <svg aria-hidden="true" viewBox="0 0 32 32" className="size-8 shrink-0">
      <rect width="32" height="32" rx="6" className="fill-key-900" />
      <path d="M9 22 16 9l7 13z" fill="none" stroke="#fff" strokeWidth="2.5" />
      <g fill="#fff">
        <circle cx="9" cy="22" r="3.5" />
        <circle cx="23" cy="22" r="3.5" />
        <circle cx="16" cy="9" r="3.5" />
      </g>
    </svg>
  );
}
