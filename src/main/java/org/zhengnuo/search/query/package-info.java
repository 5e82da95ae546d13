/**
 * The query language: what a user typed becomes a clause, a tree of records that any index can
 * answer.
 */
package org.zhengnuo.search.query;
