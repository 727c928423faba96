package org.boardpaper.forecast.risk;

import java.util.Random;
import org.boardpaper.forecast.outlook.Outlook;

/** The same risk by chance: only to check the exact one. Four exponentials make a gamma of cv ½. */
final class Simulation {
  private Simulation() {}

  static double atAnyYearEnd(Outlook outlook, int paths, Random random) {
    int below = 0;
    for (int path = 0; path < paths; path++) {
      below += isBelow(outlook, random) ? 1 : 0;
    }
    return (double) below / paths;
  }

  private static boolean isBelow(Outlook outlook, Random random) {
    double pot = outlook.freeReserve().getAmount().doubleValue();
    boolean below = false;
    for (int k = 1; k <= outlook.years(); k++) {
      pot += outlook.contributions().get(k - 1).getAmount().doubleValue();
      pot -= outlook.office().in(k).getAmount().doubleValue();
      pot -= reviews(outlook, k, random);
      below |= pot < 0;
    }
    return below;
  }

  private static double reviews(Outlook outlook, int year, Random random) {
    double mean = outlook.reviewCost().mean().in(year).getAmount().doubleValue();
    double rate = outlook.volume().meanPerYear().doubleValue();
    double cost = 0;
    for (double time = exponential(random); time < rate; time += exponential(random)) {
      for (int part = 0; part < 4; part++) {
        cost += mean / 4 * exponential(random);
      }
    }
    return cost;
  }

  private static double exponential(Random random) {
    return -Math.log(1 - random.nextDouble());
  }
}
