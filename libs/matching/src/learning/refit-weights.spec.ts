import { describe, expect, test } from '@jest/globals';
import type { DecidedSample, SignalWeights } from './model.js';
import { fitWeights } from './fit-weights.js';
import { rankingQuality } from './ranking-quality.js';
import { leastJudgedNeeds, refitWeights } from './refit-weights.js';

const defaults: SignalWeights = { concepts: 0.6, words: 0.3, place: 0.1 };

/** Numbers 0..1 that look like chance and are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Needs with six suggestions each, decided by a coordinator who goes by `taste` and errs now and then. */
function decisions(needs: number, taste: SignalWeights, { seed = 7, errs = 0.1 } = {}): DecidedSample[] {
  const next = seeded(seed);
  return Array.from({ length: needs }).flatMap((_, need) => {
    const shown = Array.from({ length: 6 }, () => {
      const signals: Record<string, number> = { concepts: next(), place: next() };
      if (next() < 0.5) signals['words'] = next();
      return signals;
    });
    const liking = (signals: Record<string, number>): number => Object.entries(taste).reduce((sum, [name, share]) => sum + share * (signals[name] ?? 0.5), 0);
    const middle = [...shown].map(liking).sort((one, other) => one - other)[3] ?? 0;
    return shown.map((signals, place) => {
      const likes = liking(signals) >= middle;
      return { needId: `need-${String(need).padStart(4, '0')}`, label: likes !== next() < errs ? 1 : 0, decidedAt: need * 1000 + place, signals, breadth: 1 } satisfies DecidedSample;
    });
  });
}

describe('a refit', () => {
  test('finds what coordinators go by, and wins on decisions it has not seen', () => {
    const refit = refitWeights(decisions(200, { place: 1 }), defaults, defaults);
    // Three times its default after 140 needs: the pull back to 0.1 is still felt.
    expect(refit?.weights['place']).toBeGreaterThan(0.3);
    expect(refit).toMatchObject({ trainedOn: 840, heldOut: 360, wins: true });
    expect(refit!.after.accuracy).toBeGreaterThan(refit!.before.accuracy + 0.1);
    expect(Object.values(refit!.weights).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 3);
  });

  test('leaves the defaults nearly alone where decisions are few', () => {
    const few = fitWeights(decisions(3, { place: 1 }), defaults);
    const many = fitWeights(decisions(300, { place: 1 }), defaults);
    expect(Math.abs((few['place'] ?? 0) - 0.1)).toBeLessThan(0.05);
    expect(many['place']).toBeGreaterThan((few['place'] ?? 0) + 0.2);
  });

  test('keeps every signal alive, however useless it looks', () => {
    const fitted = fitWeights(decisions(800, { place: 1, concepts: -1 }, { errs: 0 }), defaults);
    expect(fitted['concepts']).toBeGreaterThanOrEqual(0.06);
  });

  test('does not win where coordinators already go by the present weights, or by nothing at all', () => {
    expect(refitWeights(decisions(200, defaults, { errs: 0 }), defaults, defaults)?.wins).toBe(false);
    expect(refitWeights(decisions(200, {}, { errs: 0.5, seed: 3 }), defaults, defaults)?.wins).toBe(false);
  });

  test('gives the same weights for the same decisions in whatever order they come', () => {
    const samples = decisions(60, { words: 1 });
    expect(refitWeights([...samples].reverse(), defaults, defaults)).toEqual(refitWeights(samples, defaults, defaults));
  });

  test('says nothing where too few needs have decisions of both kinds', () => {
    expect(refitWeights(decisions(leastJudgedNeeds - 1, defaults), defaults, defaults)).toBeNull();
    expect(refitWeights(decisions(100, defaults).map((sample) => ({ ...sample, label: 1 as const })), defaults, defaults)).toBeNull();
    expect(refitWeights([], defaults, defaults)).toBeNull();
  });
});

test('quality counts a tie half, and the refused one first', () => {
  const same = { needId: 'a', decidedAt: 1, signals: { concepts: 0.5 }, breadth: 1 };
  const quality = rankingQuality([{ ...same, label: 1 }, { ...same, label: 0 }], defaults);
  expect(quality).toEqual({ needs: 1, pairs: 1, accuracy: 0.5, ndcg: 1 / Math.log2(3) });
});

test('quality compares what was shown: of equal signals the one of more phrases in common stands higher', () => {
  const same = { needId: 'a', decidedAt: 1, signals: { concepts: 0.5 } };
  const good = { ...same, label: 1, breadth: 1 } as const;
  const refused = { ...same, label: 0, breadth: 0.7 } as const;
  expect(rankingQuality([good, refused], defaults)).toMatchObject({ pairs: 1, accuracy: 1, ndcg: 1 });
  expect(rankingQuality([{ ...good, breadth: 0.7 }, { ...refused, breadth: 1 }], defaults).accuracy).toBe(0);
});
