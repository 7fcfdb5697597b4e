package org.travaux.archive.index.file;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.travaux.archive.index.words.Expression;
import org.travaux.archive.index.words.Expression.All;
import org.travaux.archive.index.words.Expression.Any;
import org.travaux.archive.index.words.Expression.Near;
import org.travaux.archive.index.words.Expression.Phrase;

/**
 * Puts the words that there are in the place of the beginning of a word. FTS5 goes through single words as it is asked for more,
 * but gathers all places of a beginning before it gives the first, unless it is as short as its prefix indexes.
 */
final class Beginnings {

    /** Beginnings no longer than this have an index of their own, see {@link Schema}. */
    private static final int SHORT = 3;

    /** Of more words than this the beginning itself is asked for. */
    private static final int MOST = 40;

    private final Connection connection;

    Beginnings(Connection connection) {
        this.connection = connection;
    }

    /** The same question of whole words, as far as that is quicker. */
    Expression whole(Expression expression) throws SQLException {
        return switch (expression) {
            case Phrase phrase -> whole(phrase);
            case Near near -> near;
            case All all -> new All(whole(all.wanted()), whole(all.unwanted()));
            case Any any -> new Any(whole(any.choices()));
        };
    }

    private List<Expression> whole(List<Expression> expressions) throws SQLException {
        List<Expression> whole = new ArrayList<>();
        for (Expression each : expressions) {
            whole.add(whole(each));
        }
        return whole;
    }

    private Expression whole(Phrase phrase) throws SQLException {
        String beginning = phrase.words().getLast();
        if (!phrase.isBeginning() || beginning.codePointCount(0, beginning.length()) <= SHORT) {
            return phrase;
        }
        List<String> words = Sql.of(
                        "SELECT word FROM vocabulary WHERE word >= ?1 AND word < ?1 || char(1114111) LIMIT "
                                + (MOST + 1),
                        beginning)
                .list(connection, row -> row.getString(1));
        if (words.isEmpty() || words.size() > MOST) {
            return phrase;
        }
        List<Expression> choices = new ArrayList<>();
        for (String word : words) {
            List<String> all = new ArrayList<>(phrase.words());
            all.set(all.size() - 1, word);
            choices.add(new Phrase(all, false));
        }
        return new Any(choices);
    }
}
