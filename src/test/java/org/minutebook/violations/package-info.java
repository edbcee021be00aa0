/** Classes that break each rule of {@link org.minutebook.ArchitectureTest}, to see that it notices. */
package org.minutebook.violations;
