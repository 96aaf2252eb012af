/** Kinds of record in the register of JCM projects and studies. */
export const projectRecordTypes = [
  'city-to-city-study', 'demonstration-project', 'jfjcm-project', 'model-project', 'planned-project', 'registered-project', 'study',
] as const;
export type ProjectRecordType = (typeof projectRecordTypes)[number];
