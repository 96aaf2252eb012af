export interface HealthCheck {
  readonly ok: boolean;
  /** Time the check took, in milliseconds. */
  readonly ms: number;
}

export interface Health<Name extends string> {
  /** True when every check is. */
  readonly ok: boolean;
  readonly checks: Readonly<Record<Name, HealthCheck>>;
}

/**
 * Runs all checks at once; a check fails by rejecting or by taking longer than `timeoutMs`.
 * Reasons stay in the log of the caller: a health page is public and names no hosts.
 */
export async function checkHealth<Name extends string>(
  checks: Readonly<Record<Name, () => Promise<unknown>>>,
  timeoutMs = 2_000,
  onFailure: (name: Name, error: unknown) => void = () => undefined,
): Promise<Health<Name>> {
  const names = Object.keys(checks) as Name[];
  const results = await Promise.all(
    names.map(async (name): Promise<[Name, HealthCheck]> => {
      const begin = performance.now();
      const ok = await withTimeout(checks[name](), timeoutMs).then(
        () => true,
        (error: unknown) => {
          onFailure(name, error);
          return false;
        },
      );
      return [name, { ok, ms: Math.round(performance.now() - begin) }];
    }),
  );
  return {
    ok: results.every(([, check]) => check.ok),
    checks: Object.fromEntries(results) as Record<Name, HealthCheck>,
  };
}

async function withTimeout(work: Promise<unknown>, timeoutMs: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${timeoutMs} ms`)), timeoutMs);
  });
  try {
    await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
