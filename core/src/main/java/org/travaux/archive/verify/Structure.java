package org.travaux.archive.verify;

import io.ocfl.core.validation.model.SimpleInventory;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an object before its content is read.
 *
 * @param object its id, or where it lies while that is not known
 * @param inventory the newest inventory that its own sidecar vouches for, or null
 * @param findings what is wrong so far
 * @param content the content files to be read
 */
record Structure(
        String object, @Nullable SimpleInventory inventory, List<Finding> findings, List<ContentCheck> content) {}
