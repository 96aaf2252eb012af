/** Work that no retry can mend; its message says why, without secrets. Background processes park it at once. */
export class PermanentFailure extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'PermanentFailure';
  }
}
