package fr.veille.index;

import java.util.Set;

/** Folded words that say nothing about what a text is about, among them those that questions are made of. */
final class StopWords {
  private static final Set<String> WORDS =
      Set.of(
          """
          a afin ai aie aient ainsi ait alors apres as au aucun aucune auquel aura aurait auront aussi autre autres aux auxquels avaient
          avait avant avec avez avoir avons ayant c ca car ce ceci cela celle celles celui cependant ces cet cette ceux chaque chez ci
          combien comme comment d dans de dehors depuis des desquels deux donc dont du duquel elle elles en encore entre es est et
          etaient etait etant etc ete etes etre eu eut faire fait faut furent fut ici il ils j je jusque l la laquelle le lequel les
          lesquelles lesquels leur leurs lors lorsque lui m ma mais me meme memes mes moi moins mon n ne ni non nos notre nous nouveau
          on ont ou par parce pas peu peut plus pour pourquoi pres puis quand que quel quelle quelles quelque quelques quels qui quoi s
          sa sans se sera seront ses si sien sinon soi soient soit sommes son sont sous suis sur t ta tandis te tel telle telles tels
          tes toi ton tous tout toute toutes tres tu un une va vers voici voila vont vos votre vous vu y
          """
              .strip()
              .split("\\s+"));

  private StopWords() {}

  static boolean contains(String folded) {
    return WORDS.contains(folded);
  }
}
