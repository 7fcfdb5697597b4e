/**
 * Mails ({@code .eml}): their text or one of their attachments.
 *
 * <p>Depends on: text, model, ingest. Attachments are read by the readers given to it.
 */
@NullMarked
package org.travaux.ingest.mail;

import org.jspecify.annotations.NullMarked;
