/** Finds the files of an archive, decodes and repairs them, splits files of many meetings, knows what is no meeting. */
@NullMarked
package org.minutebook.archive;

import org.jspecify.annotations.NullMarked;
