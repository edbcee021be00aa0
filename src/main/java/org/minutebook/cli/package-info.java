/** The commands. */
@NullMarked
package org.minutebook.cli;

import org.jspecify.annotations.NullMarked;
