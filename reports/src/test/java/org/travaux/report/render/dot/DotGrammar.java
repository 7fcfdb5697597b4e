package org.travaux.report.render.dot;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a text by the grammar of the DOT language (graphviz.org/doc/info/lang.html) as far as directed graphs need it, and
 * fails where Graphviz would.
 */
final class DotGrammar {

    private static final Pattern TOKEN = Pattern.compile("\\s*(?:(->)|([{}\\[\\];,=])"
            + "|(\"(?:[^\"\\\\]|\\\\.)*\")|([\\p{L}_][\\p{L}\\p{N}_]*|-?(?:\\.\\d+|\\d+(?:\\.\\d*)?)))");

    private final List<String> tokens = new ArrayList<>();
    private final List<String> edges = new ArrayList<>();
    private final List<String> nodes = new ArrayList<>();
    private int at;

    private DotGrammar(String text) {
        String whole = text.stripTrailing();
        Matcher matcher = TOKEN.matcher(whole);
        int end = 0;
        while (end < whole.length()) {
            if (!matcher.find(end) || matcher.start() != end) {
                throw new IllegalArgumentException("no token at " + whole.substring(end));
            }
            tokens.add(matcher.group().strip());
            end = matcher.end();
        }
    }

    static DotGrammar read(String text) {
        DotGrammar grammar = new DotGrammar(text);
        grammar.expect("digraph");
        grammar.id();
        grammar.block();
        if (grammar.at != grammar.tokens.size()) {
            throw new IllegalArgumentException("more behind the end: " + grammar.tokens.get(grammar.at));
        }
        return grammar;
    }

    List<String> edges() {
        return edges;
    }

    List<String> nodes() {
        return nodes;
    }

    private String peek() {
        return at < tokens.size() ? tokens.get(at) : "the end";
    }

    private void expect(String token) {
        if (!peek().equals(token)) {
            throw new IllegalArgumentException(token + " is missing before " + peek());
        }
        at++;
    }

    private boolean takes(String token) {
        boolean there = peek().equals(token);
        at += there ? 1 : 0;
        return there;
    }

    private String id() {
        String token = peek();
        if (!token.startsWith("\"") && !token.matches("[\\p{L}\\p{N}_.-]+")) {
            throw new IllegalArgumentException("a name is missing before " + token);
        }
        at++;
        return token;
    }

    private void block() {
        expect("{");
        while (!takes("}")) {
            statement();
            takes(";");
        }
    }

    private void statement() {
        if (takes("subgraph")) {
            id();
            block();
            return;
        }
        String name = id();
        if (takes("=")) {
            id();
            return;
        }
        if (takes("->")) {
            edges.add(name + " -> " + id());
        } else if (!List.of("graph", "node", "edge").contains(name)) {
            nodes.add(name);
        }
        if (takes("[")) {
            while (!takes("]")) {
                id();
                expect("=");
                id();
                takes(",");
            }
        }
    }
}
