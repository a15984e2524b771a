using Hale.Core.Scoring;
using Hale.Engine.Movement;

namespace Hale.Cli.Output;

/// <summary>Where two definitions draw the lines between bands, and how much must be known: what changes a band or takes a score away while no number moves.</summary>
internal static class DefinitionLimits
{
    /// <summary>What differs, as sentences; none where nothing does.</summary>
    public static IEnumerable<string> Changes(ComparedRuns runs)
    {
        var (before, after) = (runs.Before.Header.Outline, runs.After.Header.Outline);
        foreach (var band in after.Bands)
        {
            if (before.Bands.FirstOrDefault(one => one.Name == band.Name) is { } was && was.From != band.From)
            {
                yield return $"By the later definition {band.Name} begins at {Printed(after, band)} instead of {Printed(before, was)}.";
            }
        }

        if (before.MinimumCoverage != after.MinimumCoverage)
        {
            yield return $"By the later definition a score takes a coverage of {Words.Percent((double)after.MinimumCoverage)} instead of {Words.Percent((double)before.MinimumCoverage)}.";
        }
    }

    private static string Printed(ScoreOutline outline, OutlineBand band) => Numbers.Fixed(outline.Print((double)band.From), outline.Decimals);
}
