/** People: who is appointed to a post, who answers for what, and what happened on which day. */
package org.zhengnuo.parse.people;
