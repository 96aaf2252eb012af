import { Controller, Inject } from '@nestjs/common';
import { addConcept, addLabel, dismissWord, listConcepts, listUnmatchedWords, readConcept, removeLabel, restoreWord, withdrawConcept, type Application } from '@team-osaka/application';
import { vocabularyRoutes, type ConceptView, type RouteInput, type RouteOutput, type UnmatchedWord } from '@team-osaka/contracts';
import type { Viewer } from '@team-osaka/domain';
import { CurrentViewer, Handle, Input } from '../http/handle.js';
import { APPLICATION } from '../http/tokens.js';

type Routes = typeof vocabularyRoutes;

/** The vocabulary of matching, tended by the office. */
@Controller()
export class VocabularyController {
  constructor(@Inject(APPLICATION) private readonly app: Application) {}

  /** Concepts by words of any language. */
  @Handle(vocabularyRoutes.listConcepts)
  listConcepts(@CurrentViewer() viewer: Viewer, @Input() { query }: RouteInput<Routes['listConcepts']>): Promise<RouteOutput<Routes['listConcepts']>> {
    return listConcepts(this.app, viewer, query);
  }

  /** One concept with all its labels; `vocabulary.concept_not_found`. */
  @Handle(vocabularyRoutes.readConcept)
  readConcept(@CurrentViewer() viewer: Viewer, @Input() { params }: RouteInput<Routes['readConcept']>): Promise<ConceptView> {
    return readConcept(this.app, viewer, params.code);
  }

  /** Adds a concept below known ones; refused where a label names another concept and no reason is given. */
  @Handle(vocabularyRoutes.addConcept)
  addConcept(@CurrentViewer() viewer: Viewer, @Input() { body }: RouteInput<Routes['addConcept']>): Promise<ConceptView> {
    return addConcept(this.app, viewer, body);
  }

  /** Withdraws a concept that the office added; `vocabulary.concept_given`, `vocabulary.concept_in_use`. */
  @Handle(vocabularyRoutes.withdrawConcept)
  withdrawConcept(@CurrentViewer() viewer: Viewer, @Input() { params, body }: RouteInput<Routes['withdrawConcept']>): Promise<null> {
    return withdrawConcept(this.app, viewer, params.code, body.reason);
  }

  /** Adds a label; refused where it names another concept and no reason is given. */
  @Handle(vocabularyRoutes.addLabel)
  addLabel(@CurrentViewer() viewer: Viewer, @Input() { params, body }: RouteInput<Routes['addLabel']>): Promise<ConceptView> {
    return addLabel(this.app, viewer, params.code, body);
  }

  /** Takes back a label that the office added. */
  @Handle(vocabularyRoutes.removeLabel)
  removeLabel(@CurrentViewer() viewer: Viewer, @Input() { params }: RouteInput<Routes['removeLabel']>): Promise<ConceptView> {
    return removeLabel(this.app, viewer, params.id);
  }

  /** Words of needs that led to no concept. */
  @Handle(vocabularyRoutes.listWords)
  listWords(@CurrentViewer() viewer: Viewer, @Input() { query }: RouteInput<Routes['listWords']>): Promise<RouteOutput<Routes['listWords']>> {
    return listUnmatchedWords(this.app, viewer, query);
  }

  /** Sets words aside that need no concept. */
  @Handle(vocabularyRoutes.dismissWord)
  dismissWord(@CurrentViewer() viewer: Viewer, @Input() { params }: RouteInput<Routes['dismissWord']>): Promise<UnmatchedWord> {
    return dismissWord(this.app, viewer, params.id);
  }

  /** Takes words back that were set aside. */
  @Handle(vocabularyRoutes.restoreWord)
  restoreWord(@CurrentViewer() viewer: Viewer, @Input() { params }: RouteInput<Routes['restoreWord']>): Promise<UnmatchedWord> {
    return restoreWord(this.app, viewer, params.id);
  }
}
