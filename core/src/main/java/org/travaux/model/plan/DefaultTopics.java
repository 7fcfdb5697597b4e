package org.travaux.model.plan;

import java.util.List;

/** The topics of a plan that lists none of its own: those of the annotation scheme of reactions, version 1. */
public final class DefaultTopics {

    /** The topics, in the order of the scheme. */
    public static final List<Topic> ALL = List.of(
            topic("territory", "Territory and line of contact", "territories", "borders", "land", "line of contact"),
            topic("security-guarantees", "Security guarantees", "guarantees", "deterrence"),
            topic("nato", "NATO", "alliance", "membership of the alliance"),
            topic("armed-forces", "Armed forces", "army", "military cap", "troops"),
            topic("nuclear-plant", "Nuclear power plant", "nuclear power", "power plant"),
            topic("sanctions-economy", "Sanctions and economic relations", "sanctions", "trade", "economy"),
            topic("assets-reconstruction", "Frozen assets and reconstruction", "frozen funds", "assets", "rebuilding"),
            topic("governance-elections", "Government, elections, referendum", "elections", "referendum"),
            topic("humanitarian", "Prisoners, hostages, children", "prisoners", "hostages", "children", "aid"),
            topic("ceasefire-monitoring", "Ceasefire and monitoring", "ceasefire", "monitoring", "verification"),
            topic("process", "Talks, timing, conduct", "talks", "negotiations", "timing"),
            topic("overall", "The plan as a whole", "whole plan", "general"));

    private DefaultTopics() {}

    private static Topic topic(String id, String label, String... keywords) {
        return new Topic(id, label, List.of(keywords), null);
    }
}
