/** What the community itself says of its people, organizations, projects and series: YAML files, corrected by hand. */
@NullMarked
package org.minutebook.registry;

import org.jspecify.annotations.NullMarked;
