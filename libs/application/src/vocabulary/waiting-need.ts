/** States in which a need waits for matches or soon will: its words without a concept are work for the office. */
const waitingStates = ['submitted', 'in_review', 'open', 'partly_matched'] as const;

/** SQL: the row of table `need` waits for matches. */
export const waitingNeed = `need.state in (${waitingStates.map((state) => `'${state}'`).join(',')})`;

export const isWaiting = ({ state }: { readonly state: string }): boolean => waitingStates.some((one) => one === state);
