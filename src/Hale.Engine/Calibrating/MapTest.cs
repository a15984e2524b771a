using Hale.Core.Time;
using Hale.Engine.ReportCards;

namespace Hale.Engine.Calibrating;

/// <summary>How maps made in the same way, each on what was settled by an earlier moment, foretold later observations. Everything speaks of leaving.</summary>
/// <param name="Origins">The earlier moments; each map was tested from its moment to the next.</param>
/// <param name="From">The first as-of of the tested observations.</param>
/// <param name="Until">The end of the last horizon among them.</param>
/// <param name="Observations">How many were tested.</param>
/// <param name="Churners">How many accounts left among them.</param>
/// <param name="ObservedExpected">How many left for each one expected.</param>
/// <param name="Intercept">The calibration intercept with the log odds as offset: 0 when the level is true, above 0 when more left than was said.</param>
/// <param name="Slope">The calibration slope: 1 when the spread is true, below 1 when the probabilities are too extreme.</param>
/// <param name="Brier">The mean squared error.</param>
/// <param name="Skill">How much of the squared error of the base rate known then is removed: 1 all, 0 nothing.</param>
/// <param name="Ranges">Groups of neighbouring scores with about equally many expected leavers.</param>
public sealed record MapTest(
    IReadOnlyList<Instant> Origins,
    Instant From,
    Instant Until,
    int Observations,
    int Churners,
    Figure ObservedExpected,
    Figure Intercept,
    Figure Slope,
    Figure Brier,
    Figure Skill,
    IReadOnlyList<MapRange> Ranges);
