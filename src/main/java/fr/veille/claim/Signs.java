package fr.veille.claim;

/**
 * What is known of how sure a claim is: how likely each of its parts seemed, alone and against its rivals.
 *
 * @param type probability that the anchor carries the claim's type
 * @param line probability that the line carries the type at all
 * @param rank how many other types seemed likelier for the anchor
 * @param subject probability of the subject among its candidates
 * @param rival probability of the next best subject
 * @param here whether the line names the subject
 * @param other how many other subjects seemed likelier, {@link #JOINT} for one that stands beside the likeliest
 * @param object probability of the object, 1 where it follows from the anchor or there is none
 * @param best whether no other object seemed likelier
 */
record Signs(double type, double line, int rank, double subject, double rival, boolean here, int other, double object, boolean best) {
  static final int JOINT = 9;

  Signs of(double ofSubject, double ofRival, boolean named, int place) {
    return new Signs(type, line, rank, ofSubject, ofRival, named, place, object, best);
  }

  Signs withObject(double probability, boolean first) {
    return new Signs(type, line, rank, subject, rival, here, other, probability, first);
  }

  /** How likely all parts are right together, if they had nothing to do with each other. */
  double product() {
    return type * subject * object;
  }

  Features features(Anchor anchor, String claimType) {
    Features f = new Features();
    String kind = anchor.kind().toString();
    f.add("bias");
    f.add("kind=" + kind);
    f.add("type=" + claimType);
    f.add("kind=" + kind + claimType);
    f.add("type", odds(type));
    f.add(kind + "type", odds(type));
    f.add("line", odds(line));
    f.add(kind + "line", odds(line));
    f.add("subject", odds(subject));
    f.add(kind + "subject", odds(subject));
    f.add("margin", odds(subject / (subject + rival + 1e-9)));
    f.add("here=" + here);
    f.add("object", odds(object));
    f.add("rank=" + Math.min(rank, 2));
    f.add("other=" + other);
    f.add("other=" + other + claimType);
    f.add(kind + "other=" + other + here);
    f.add("best=" + best);
    f.add("product", odds(product()));
    f.add("LK=" + anchor.line().sentence().kind());
    f.add("size=" + Math.min(4, anchor.line().size() / 10));
    return f;
  }

  private static float odds(double p) {
    double q = Math.clamp(p, 0.005, 0.995);
    return (float) (Math.log(q / (1 - q)) / 4);
  }
}
