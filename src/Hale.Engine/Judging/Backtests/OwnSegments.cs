using Hale.Engine.Backtesting;
using Hale.Engine.Judging.Sections;
using Hale.Engine.ReportCards.Own;

namespace Hale.Engine.Judging.Backtests;

/// <summary>The results by each metric of segments.</summary>
internal static class OwnSegments
{
    public static IReadOnlyList<SegmentTable> Make(Evidence evidence, Intervals intervals) =>
        [.. evidence.Own!.Backtest.Segments.Select(column => new SegmentTable(column.Metric, SegmentSection.Make(evidence.Panel, row => Name(evidence, column, row), intervals)))];

    private static string Name(Evidence evidence, SegmentColumn column, int row) =>
        column.Values.Span[evidence.Own!.Place(evidence.Panel.Rows[row].Row)] is >= 0 and var value ? column.Names[value] : string.Empty;
}
