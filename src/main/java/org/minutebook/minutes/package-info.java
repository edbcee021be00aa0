/** What a meeting says, as immutable values: attendees, statements, action items, decisions, projects, passages. */
@NullMarked
package org.minutebook.minutes;

import org.jspecify.annotations.NullMarked;
