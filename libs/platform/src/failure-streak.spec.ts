import { describe, expect, test } from '@jest/globals';
import { createFailureStreak } from './failure-streak.js';

function setUp() {
  const state = { now: 0, breakdowns: 0 };
  const streak = createFailureStreak(
    { limit: 3, windowMs: 1_000, quietMs: 500, onBreakdown: () => (state.breakdowns += 1) },
    () => state.now,
  );
  const failAt = (...times: number[]) => {
    for (const time of times) {
      state.now = time;
      streak.failed();
    }
  };
  return { state, streak, failAt };
}

describe('failure streak', () => {
  test('a burst shorter than the window is a hiccup', () => {
    const { state, failAt } = setUp();
    failAt(0, 1, 2, 3, 4, 5);
    expect(state.breakdowns).toBe(0);
  });

  test('errors over the whole window are a breakdown, reported once', () => {
    const { state, failAt } = setUp();
    failAt(0, 400, 800, 1_200, 1_600);
    expect(state.breakdowns).toBe(1);
  });

  test('a success or a quiet pause starts the count again', () => {
    const { state, streak, failAt } = setUp();
    failAt(0, 400, 800);
    streak.succeeded();
    failAt(1_200, 2_000, 2_400, 2_800);
    expect(state.breakdowns).toBe(0);
  });
});
