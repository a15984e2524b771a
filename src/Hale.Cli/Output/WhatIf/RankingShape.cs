using Hale.Core.WhatIf;
using Hale.Engine.History;
using Hale.Engine.WhatIf;

namespace Hale.Cli.Output.WhatIf;

/// <summary>How stable the ranking of a run is, for machines.</summary>
internal static class RankingShape
{
    public static object Of(Run run, RankingStability found) => new
    {
        score_name = run.Header.Outline.Name,
        run = run.Number,
        as_of = run.Header.AsOfLabel,
        definition_hash = run.Header.DefinitionHash,
        found.Accounts,
        found.Scored,
        moved_by = WeightShifts.Share,
        single = found.Single.Select(one => new { weight = one.Shift.Label, factor = one.Shift.Factor, figures = Figures(one.Figures) }),
        found.Seed,
        draws = found.Draws.Select(Figures),
    };

    private static object Figures(RankingFigures figures) => new
    {
        compared = figures.Accounts,
        band_changes = figures.BandChanges,
        rank_correlation = figures.Correlation,
        lowest_tenth_stays = figures.LowestStays,
    };
}
