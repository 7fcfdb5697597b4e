package org.travaux.align.standard;

import org.travaux.align.link.LinkState;

/** One kind of evidence for links; steps run one after another, most certain first. */
interface LinkingStep {

    /** Adds the links this step is sure enough of. */
    <T> void link(LinkState<T> state);
}
