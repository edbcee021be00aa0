/** The notes spec: numbered examples of notes and of what is taken out of them, run as tests. */
@NullMarked
package org.minutebook.notesspec;

import org.jspecify.annotations.NullMarked;
