package org.zhengnuo.bench;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * A request that costs much.
 *
 * @param page by its name
 * @param parameters those of a round
 */
record WorstRequest(String name, String page, IntFunction<Map<String, List<String>>> parameters) {}
