import type { EventName } from '@team-osaka/contracts';
import type { Machine } from '@team-osaka/domain';
import type { NeedEntity, TechnologyEntity } from '@team-osaka/persistence';

/** A record of one of the two rooms that list something. */
export type Listing = TechnologyEntity | NeedEntity;

/** Everything in which the rooms technology and need differ for the steps they share. */
export interface ListingRoom<State extends string, Action extends string, Entity extends Listing> {
  readonly room: 'technology' | 'need';
  readonly entity: new () => Entity;
  readonly machine: Machine<State, Action>;
  readonly events: Readonly<Record<Action, EventName>>;
  readonly publicStates: readonly State[];
  /** States in which the parties of a match may still read the listing: all it had since it was public. */
  readonly partyStates: readonly State[];
  /** States in which a second listing of the same title is a duplicate. */
  readonly liveStates: readonly State[];
  /** Actions of the owner that only an approved member takes. */
  readonly memberActions: readonly Action[];
  /** The column that is read only by name because few may see it. */
  readonly concealed: 'confidential' | 'contact';
  readonly state: (record: Entity) => State;
  readonly setState: (record: Entity, state: State) => void;
}

/** States in which the owner writes. */
export const editableStates: readonly string[] = ['draft', 'changes_requested'];
