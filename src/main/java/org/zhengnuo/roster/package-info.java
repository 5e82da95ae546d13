/**
 * Who is who: places, canonical units and leaders, their dated names, collectives and their
 * members. Knows no file but its own vocabularies and what the seeds folder adds to them.
 */
package org.zhengnuo.roster;
