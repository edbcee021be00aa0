/** The one name of OrientDB that JBake's classes need to be looked at; see {@code org.minutebook.site.bake}. */
package com.orientechnologies.orient.core.sql.executor;
