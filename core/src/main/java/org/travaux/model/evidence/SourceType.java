package org.travaux.model.evidence;

import org.travaux.model.Term;

/**
 * What kind of publication a source is.
 */
public enum SourceType implements Term {
    /** A government, an institution or a party itself. */
    OFFICIAL,
    /** A news agency. */
    WIRE,
    /** A newspaper, broadcaster or site with a newsroom. */
    OUTLET,
    /** A page that retells or collects what others published. */
    AGGREGATOR,
    /** A post on a social network or messenger. */
    SOCIAL
}
