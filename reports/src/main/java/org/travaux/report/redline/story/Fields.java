package org.travaux.report.redline.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.travaux.report.redline.office.Word;
import org.travaux.report.redline.story.Atom.Kind;
import org.travaux.report.redline.xml.XmlElement;

/**
 * Fields that were written as signs around code and result (ECMA-376 part 1, 17.16.18): sign, code and second sign become one atom
 * that is compared by the code, so that code split over runs is no change. A field without result is one atom.
 */
public final class Fields {

    /** What the end of a field is compared by. */
    public static final String END = "\u0000field-end";

    private static final String BEGIN = "\u0000field:";

    private Fields() {}

    /**
     * {@return whether an atom begins a field whose result follows}
     *
     * @param atom the atom
     */
    public static boolean begins(Atom atom) {
        return atom.key().startsWith(BEGIN) && atom.kind() == Kind.RUNS && !closed(atom);
    }

    /**
     * {@return whether an atom ends a field that another one began}
     *
     * @param atom the atom
     */
    public static boolean ends(Atom atom) {
        return atom.key().startsWith(END) || (atom.kind() == Kind.IN_RUN && "end".equals(type(atom)));
    }

    private static boolean closed(Atom atom) {
        XmlElement last = atom.content().getLast();
        XmlElement sign = last.child(Word.FLD_CHAR);
        return sign != null && "end".equals(sign.get(Word.FLD_CHAR_TYPE));
    }

    static String key(String code, ReadingRules rules) {
        return BEGIN + (rules.ignoreFields() ? "" : code.strip().replaceAll("\\s+", " "));
    }

    private static @Nullable String type(Atom atom) {
        if (atom.kind() != Kind.IN_RUN || !atom.content().getFirst().is(Word.FLD_CHAR)) {
            return null;
        }
        return atom.content().getFirst().get(Word.FLD_CHAR_TYPE);
    }

    /** The atoms with the signs and code of each field joined. */
    static List<Atom> joined(List<Atom> atoms, ReadingRules rules) {
        boolean any = false;
        for (Atom atom : atoms) {
            any |= type(atom) != null;
        }
        if (!any) {
            return atoms;
        }
        List<Atom> joined = new ArrayList<>(atoms.size());
        int at = 0;
        while (at < atoms.size()) {
            Atom atom = atoms.get(at);
            int to = "begin".equals(type(atom)) ? codeEnd(atoms, at) : -1;
            if (to > at) {
                joined.add(code(atoms.subList(at, to), rules));
                at = to;
            } else {
                joined.add("end".equals(type(atom)) ? sign(atom, END) : atom);
                at++;
            }
        }
        return joined;
    }

    /** Behind the sign that ends the code; -1 where the code does not end in this paragraph under one tracked change. */
    private static int codeEnd(List<Atom> atoms, int begin) {
        int depth = 0;
        for (int i = begin; i < atoms.size(); i++) {
            Atom atom = atoms.get(i);
            boolean apart = atom.kind() == Kind.MARK
                    || !Objects.equals(atom.revision(), atoms.get(begin).revision())
                    || atom.wrapper() != atoms.get(begin).wrapper();
            if (apart) {
                return -1;
            }
            String type = type(atom);
            if ("begin".equals(type)) {
                depth++;
            } else if ("end".equals(type)) {
                depth--;
                if (depth == 0) {
                    return i + 1;
                }
            } else if ("separate".equals(type) && depth == 1) {
                return i + 1;
            }
        }
        return -1;
    }

    private static Atom code(List<Atom> parts, ReadingRules rules) {
        StringBuilder code = new StringBuilder();
        List<XmlElement> runs = new ArrayList<>();
        List<XmlElement> marks = new ArrayList<>();
        for (Atom part : parts) {
            marks.addAll(part.before());
            runs.add(whole(part));
            for (XmlElement element : part.content()) {
                if (element.is(Word.INSTR_TEXT) || element.is(Word.DEL_INSTR_TEXT)) {
                    code.append(element.text());
                }
            }
            code.append(part.text());
        }
        Atom first = parts.getFirst();
        return new Atom(
                Kind.RUNS,
                key(code.toString(), rules),
                "",
                runs,
                first.properties(),
                first.wrapper(),
                marks,
                first.revision(),
                first.second(),
                List.of());
    }

    private static Atom sign(Atom atom, String key) {
        return new Atom(
                Kind.RUNS,
                key,
                "",
                List.of(whole(atom)),
                atom.properties(),
                atom.wrapper(),
                atom.before(),
                atom.revision(),
                atom.second(),
                List.of());
    }

    /** The atom as a run of its own. */
    private static XmlElement whole(Atom atom) {
        if (atom.kind() == Kind.RUNS || atom.kind() == Kind.BESIDE_RUNS) {
            return atom.content().getFirst();
        }
        XmlElement run = new XmlElement(Word.R);
        XmlElement properties = atom.properties();
        if (properties != null) {
            run.add(properties);
        }
        return atom.kind() == Kind.TEXT
                ? run.add(XmlElement.of(Word.T, new org.travaux.report.redline.xml.XmlText(atom.text()))
                        .set(Word.SPACE, "preserve"))
                : run.addAll(atom.content());
    }
}
