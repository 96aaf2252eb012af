/** Labels that rightly name more than one concept, in folded form, with the reason. The lint accepts no others. */
export const homographs: Readonly<Record<string, string>> = {
  'đốt rác': 'Vietnamese says the same of burning waste in the street and in an incinerator',
  เผาขยะ: 'Thai says the same of burning waste in the open and in an incinerator',
  バガス: 'the residue, and the mill that has it',
  bagass: 'the residue, and the mill that has it',
  'bã mía': 'the residue, and the mill that has it',
  ชานอ้อย: 'the residue, and the mill that has it',
  खोई: 'the residue, and the mill that has it',
};
