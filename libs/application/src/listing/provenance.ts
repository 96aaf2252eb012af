/** Where a listing comes from. Only trusted callers (the loader of public facts) give one; people's own listings have none. */
export interface Provenance {
  /** Addresses of the public sources. */
  readonly sources: readonly string[];
  /** Shown to demonstrate the product; not a claim of membership. */
  readonly demonstration: boolean;
}

export const ownListing: Provenance = { sources: [], demonstration: false };
