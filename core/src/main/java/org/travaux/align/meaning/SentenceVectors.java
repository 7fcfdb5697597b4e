package org.travaux.align.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.travaux.align.MeaningSimilarity;

/**
 * Vectors of English texts by the model {@code all-MiniLM-L6-v2} (quantised), run on this machine; nothing is sent anywhere.
 *
 * <p>It tells a restated clause from an unrelated one, but not a changed number or a negation from a paraphrase: it pairs, and
 * judges nothing. The model is loaded when the first text comes (about half a second and 175 MB). Safe for several threads.
 */
public final class SentenceVectors implements MeaningSimilarity {

    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
    private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";

    /** Restated clauses are nearer than this, and a single unrelated pair hardly ever is. */
    private static final double THRESHOLD = 0.6;

    /** By so much the nearest unrelated pair comes nearer with ten times the pairs, measured on plans, contracts and terms. */
    private static final double THRESHOLD_PER_TENFOLD = 0.07;

    private static final double HIGHEST_THRESHOLD = 0.9;

    private @Nullable Model model;

    /** Makes one; loads nothing yet. */
    public SentenceVectors() {}

    /** What is loaded. */
    private record Model(WordPieces pieces, OrtEnvironment environment, OrtSession session) {}

    @Override
    public double threshold(long pairs) {
        return Math.min(HIGHEST_THRESHOLD, THRESHOLD + THRESHOLD_PER_TENFOLD * Math.log10((double) pairs));
    }

    @Override
    public List<float[]> vectors(List<String> texts) {
        List<float[]> vectors = new ArrayList<>(texts.size());
        try {
            Model loaded = loaded();
            for (String text : texts) {
                vectors.add(vector(loaded, text));
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the language model does not run", e);
        }
        return vectors;
    }

    private synchronized Model loaded() throws OrtException {
        if (model == null) {
            OrtEnvironment environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
            try (InputStream bytes = resource(MODEL)) {
                model = new Model(
                        WordPieces.read(resource(TOKENIZER)),
                        environment,
                        environment.createSession(bytes.readAllBytes(), new OrtSession.SessionOptions()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return model;
    }

    private static InputStream resource(String name) {
        InputStream found = SentenceVectors.class.getResourceAsStream(name);
        if (found == null) {
            throw new IllegalStateException("the language model is missing: " + name);
        }
        return found;
    }

    private static float[] vector(Model model, String text) throws OrtException {
        long[] numbers = model.pieces.numbers(text);
        long[] ones = new long[numbers.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor ids = OnnxTensor.createTensor(model.environment, new long[][] {numbers});
                OnnxTensor mask = OnnxTensor.createTensor(model.environment, new long[][] {ones});
                OnnxTensor types = OnnxTensor.createTensor(model.environment, new long[][] {new long[numbers.length]});
                OrtSession.Result result =
                        model.session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            return mean(((float[][][]) result.get(0).getValue())[0]);
        }
    }

    /** The mean of the pieces' vectors, brought to length 1. */
    private static float[] mean(float[][] pieces) {
        float[] mean = new float[pieces[0].length];
        for (float[] piece : pieces) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += piece[i];
            }
        }
        double length = 0;
        for (float value : mean) {
            length += (double) value * value;
        }
        for (int i = 0; i < mean.length; i++) {
            mean[i] /= (float) Math.sqrt(length);
        }
        return mean;
    }
}
