/** Search: the archive's passages in a Lucene index, queries over it, and the export that a browser searches. */
@NullMarked
package org.minutebook.search;

import org.jspecify.annotations.NullMarked;
