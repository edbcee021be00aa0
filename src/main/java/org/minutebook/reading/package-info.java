/** Markdown to minutes: the notes are parsed once, and a reader for each kind of fact takes it out of the tree. */
@NullMarked
package org.minutebook.reading;

import org.jspecify.annotations.NullMarked;
