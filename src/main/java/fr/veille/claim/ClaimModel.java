package fr.veille.claim;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * All that was learned about claims: one model a question, and how far their joint probability can be trusted.
 *
 * @param calibration joint probability → share of right claims, as points of a rising line
 */
public record ClaimModel(Map<Question, Model> models, Calibration calibration) {
  private static final String MAGIC = "veille-claims-3";
  static final String NONE = "none";

  /** The types that models are asked for: those of the program, in their order. */
  public static final List<String> TYPES = Stream.of(ClaimType.values()).map(ClaimType::label).toList();

  /** What a model answers. */
  public enum Question {
    /** Which types of claims stand in the line at all. */
    LINE,
    /** Which type an amount carries. */
    VALUE,
    /** Of which type of claim without an amount a name is the object. */
    NAME,
    /** Which types the line carries that hang on neither. */
    REST,
    SUBJECT,
    OBJECT,
    /** Whether two values belong to one claim. */
    JOIN,
    MODALITY,
    POLARITY,
    DIRECTION,
    STAGE,
    MEASURE,
    ROUND,
    DATE,
    ATTRIBUTION,
    /** Whether a claim is right, by what is known of its parts. */
    CONFIDENCE
  }

  public ClaimModel {
    models = Map.copyOf(models);
  }

  Model model(Question question) {
    Model model = models.get(question);
    if (model == null) {
      throw new IllegalStateException("the claim model has no answer to " + question + ": train it with veille train claims");
    }
    return model;
  }

  /** Writes the model so that {@link #read} gives it back. */
  public void write(OutputStream out) throws IOException {
    GZIPOutputStream zip = new GZIPOutputStream(out);
    DataOutputStream data = new DataOutputStream(zip);
    data.writeUTF(MAGIC);
    data.writeShort(models.size());
    for (Question q : Question.values()) {
      Model model = models.get(q);
      if (model != null) {
        data.writeUTF(q.name());
        model.write(data);
      }
    }
    calibration.write(data);
    data.flush();
    zip.finish();
  }

  /** Reads what {@link #write} wrote; the stream is not closed. */
  public static ClaimModel read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(new BufferedInputStream(new GZIPInputStream(in), 1 << 16));
    if (!data.readUTF().equals(MAGIC)) {
      throw new IOException("this is no claim model of this version: train it with veille train claims");
    }
    Map<Question, Model> models = new EnumMap<>(Question.class);
    for (int n = data.readShort(); n > 0; n--) {
      models.put(Question.valueOf(data.readUTF()), Model.read(data));
    }
    return new ClaimModel(models, Calibration.read(data));
  }
}
