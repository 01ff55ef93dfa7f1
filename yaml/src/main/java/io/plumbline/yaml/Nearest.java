package io.plumbline.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/// Guesses which of the known words somebody meant.
public final class Nearest {
    private Nearest() {}

    /// The known word that differs least, if it differs little enough to be what was meant.
    public static Optional<String> to(String word, Collection<String> known) {
        String written = word.toLowerCase(Locale.ROOT);
        return new TreeSet<>(known)
                .stream()
                        .map(candidate -> new Guess(candidate, distance(written, candidate.toLowerCase(Locale.ROOT))))
                        .filter(guess -> guess.distance() <= distanceMax(written, guess.word()))
                        .min(Comparator.comparingInt(Guess::distance))
                        .map(Guess::word);
    }

    /// The end of a message about an unknown word: `; did you mean 'colour'?`, or nothing if no word is near.
    public static String hint(String word, Collection<String> known) {
        return to(word, known).map(guess -> "; did you mean '" + guess + "'?").orElse("");
    }

    /// One letter in three may differ.
    private static int distanceMax(String a, String b) {
        return Math.max(1, Math.max(a.length(), b.length()) / 3);
    }

    private record Guess(String word, int distance) {}

    /// How many letters to add, leave out, replace or swap with their neighbour.
    private static int distance(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : fewest(steps, a, b, i, j);
            }
        }
        return steps[a.length()][b.length()];
    }

    private static int fewest(int[][] steps, String a, String b, int i, int j) {
        int replaced = steps[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
    }
}
