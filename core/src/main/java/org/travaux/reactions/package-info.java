/**
 * What the parties said of a plan, each utterance once and in the order of time.
 *
 * <p>What the parties' statements amount to is told in the packages below: {@code carry} follows them from the text they were
 * made of to later ones, {@code position} sets them side by side, {@code outcome} says what became of what they objected to,
 * {@code dispute} shows what contradicts, {@code provision} what each version contains on a topic, {@code circulation} who had
 * which version when. Nothing here ranks or weighs what was said.
 *
 * <p>Depends on: text, model, model.plan, model.evidence, model.reaction, ingest, record, lineage.
 */
@NullMarked
package org.travaux.reactions;

import org.jspecify.annotations.NullMarked;
