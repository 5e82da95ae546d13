/** Grammar that genres share: owner clauses, lists of units, mastheads, deadlines, citations. */
package org.zhengnuo.parse.clause;
