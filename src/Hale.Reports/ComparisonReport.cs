using Hale.Engine.Comparing;
using Hale.Reports.Comparisons;

namespace Hale.Reports;

/// <summary>Two definitions on the same observations, for people and programs.</summary>
public static class ComparisonReport
{
    /// <summary>Which of the two ranks better, in one sentence that says no more than the interval allows.</summary>
    public static string Headline(BacktestComparison comparison, ComparedNames names) => ComparisonWords.Headline(comparison, names);

    /// <summary>What it rests on, and what speaks against believing it: one sentence each.</summary>
    public static IReadOnlyList<string> Sentences(BacktestComparison comparison, ComparedNames names) =>
        [ComparisonWords.Size(comparison), .. ComparisonWords.LeftOut(comparison.Flow, names), .. ComparisonWords.Cautions(comparison, names)];

    /// <summary>The numbers of both and their differences.</summary>
    public static IReadOnlyList<ComparisonRow> Figures(BacktestComparison comparison) => ComparisonRows.Figures(comparison);

    /// <summary>Which share of the observations of each band left.</summary>
    public static IReadOnlyList<ComparisonRow> Bands(BacktestComparison comparison) => ComparisonRows.Bands(comparison);

    /// <summary>The comparison for programs: an object to be written with names in snake case and enums as words.</summary>
    public static object Shape(BacktestComparison comparison, ComparedNames names) => ComparisonShape.Of(comparison, names);
}
