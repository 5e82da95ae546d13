/**
 * Mains that measure: how good the ranking is, how fast search and building are. They assert
 * nothing. Mains that do harm, and end with 1 where something bore it badly: {@link KillChaos},
 * {@link RequestFuzz}, {@link PaperChaos}, {@link SlowClients}, {@link Soak}.
 */
package org.zhengnuo.bench;
