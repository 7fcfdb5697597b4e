package org.travaux.ingest.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Damages files: their bytes, and what these bytes say. */
final class Damage {

    /** What is put into files: tags, numbers and signs that mean something to a reader, out of place. */
    private static final List<String> TOKENS = List.of(
            "<",
            ">",
            "</",
            "/>",
            "\"",
            "'",
            "&",
            "&#x10FFFF;",
            "&#0;",
            "]]>",
            "<!--",
            "-->",
            "<![CDATA[",
            "<?xml?>",
            "<!DOCTYPE a [<!ENTITY b \"c\">]>",
            "&b;",
            "<w:p>",
            "</w:p>",
            "<w:tbl>",
            "<w:tr>",
            "<w:tc>",
            "<w:del>",
            "<w:txbxContent>",
            "<w:fldChar w:fldCharType=\"begin\"/>",
            "w:val=\"-1\"",
            "w:val=\"2147483648\"",
            "<text:list>",
            "<text:s text:c=\"2000000000\"/>",
            "table:number-columns-repeated=\"2000000000\"",
            "<ol start=2147483647>",
            "<table><tr><td colspan=1000000 rowspan=1000000>",
            "<li>",
            "<svg>",
            "<template>",
            "<style>",
            "</style>",
            "<pre>",
            "99999999999999999999",
            "-2147483648",
            "1e308",
            "NaN",
            "\0",
            "\r",
            "\uFFFF",
            "\u202E",
            "\n1. ",
            "\n(a) ",
            "\n- ",
            "{",
            "}",
            "{\\*",
            "\\bin999999999 ",
            "\\u-99999999 ",
            "\\uc1000000 ",
            "\\'zz",
            "\\trowd",
            "q ",
            "Q ",
            " BT ",
            " ET ",
            " Tj ",
            " cm ",
            " Do ",
            " 0 0 0 0 0 0 Tm ",
            " /F1 0 Tf ",
            " re ",
            "<<",
            ">>",
            "[",
            "]",
            " R ",
            " obj ",
            "endobj",
            "stream",
            "endstream",
            "/Kids[3 0 R]",
            "/Length -1",
            "/Count 99999999",
            "--b\r\n",
            "--b--",
            "=?utf-8?B?////?=",
            "\r\n\r\n");

    private static final int DEEP = 5_000;

    private final Random random;

    Damage(long seed) {
        this.random = new Random(seed);
    }

    /** A damaged copy of a sample. */
    byte[] of(FuzzSample sample) throws IOException {
        if (sample.isPacked() && random.nextInt(3) > 0) {
            return repacked(sample.bytes());
        }
        return switch (random.nextInt(3)) {
            case 0 -> bytes(sample.bytes());
            default -> words(sample.bytes());
        };
    }

    /** Bytes changed, and perhaps the end cut off. */
    private byte[] bytes(byte[] good) {
        byte[] bytes = good.clone();
        int changes = 1 + random.nextInt(8);
        for (int i = 0; i < changes; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(6) == 0 ? Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length)) : bytes;
    }

    /** Words put in, taken out, doubled or changed places. */
    private byte[] words(byte[] good) {
        StringBuilder text = new StringBuilder(new String(good, StandardCharsets.ISO_8859_1));
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes && text.length() > 1; i++) {
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + 1 + random.nextInt(200));
            switch (random.nextInt(6)) {
                case 0 -> text.delete(from, to);
                case 1 -> text.insert(from, text.substring(from, to));
                case 2 -> text.insert(random.nextInt(text.length()), text.substring(from, to));
                case 3 -> number(text, from);
                case 4 -> text.insert(from, token().repeat(random.nextInt(20) == 0 ? DEEP : 1));
                default -> text.insert(from, token());
            }
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length == 0 ? new byte[] {'x'} : bytes;
    }

    private String token() {
        String token = TOKENS.get(random.nextInt(TOKENS.size()));
        return new String(token.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /** Changes the next number. */
    private void number(StringBuilder text, int from) {
        int start = from;
        while (start < text.length() && !Character.isDigit(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        if (end > start) {
            List<String> numbers =
                    List.of("0", "-1", "65536", "2147483647", "2147483648", "99999999999", "1e9", "0.00001");
            text.replace(start, end, numbers.get(random.nextInt(numbers.size())));
        }
    }

    /** One part of a zip file damaged, all packed again. */
    private byte[] repacked(byte[] good) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(good))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        List<String> names = new ArrayList<>(parts.keySet());
        String name = names.get(random.nextInt(names.size()));
        if (random.nextInt(20) == 0) {
            parts.remove(name);
        } else {
            byte[] part = parts.getOrDefault(name, new byte[] {' '});
            parts.put(name, part.length == 0 ? new byte[] {'x'} : words(part));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
