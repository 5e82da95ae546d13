/** Long plans: boxes of projects, tables of indicators, chapters that run on in one paragraph. */
package org.zhengnuo.parse.plan;
