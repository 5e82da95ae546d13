/**
 * The nouns of the house as final records: papers, their items, and who owns them. Knows nothing
 * but the JDK.
 */
package org.zhengnuo.model;
