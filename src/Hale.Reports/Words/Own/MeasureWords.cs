using Hale.Engine.ReportCards;
using Hale.Engine.ReportCards.Own;

namespace Hale.Reports.Words.Own;

/// <summary>What measures are worth.</summary>
internal static class MeasureWords
{
    private const double Fewest = 10;
    private const double Worth = 1;
    private const int FewestLeft = 5;

    /// <summary>What is to be told of measures: those that point the wrong way, what missing data get, and how far it may be trusted.</summary>
    public static IReadOnlyList<string> Of(ReportCard card) => card.Own is not { } own ? [] :
    [
        .. own.Measures.Rows.Where(row => row.PointsTheWrongWay).Select(WrongWay),
        .. own.Measures.Rows.SelectMany(row => row.States.Select(state => Policy(row, state))).OfType<string>(),
        .. new[] { Few(own.Measures) }.OfType<string>(),
    ];

    public static string Name(MeasureRow row) => row.Scorecard is { } scorecard ? $"{row.Label} ({scorecard})" : row.Label;

    public static string Presence(MeasurePresence presence) => presence switch
    {
        MeasurePresence.Present => "with data",
        MeasurePresence.Silent => "asked, but silent",
        MeasurePresence.NotAsked => "not asked",
        MeasurePresence.Stale => "too old",
        MeasurePresence.NoData => "no data",
        MeasurePresence.NotApplicable => "does not apply",
    };

    /// <summary>What the free fit says of a measure.</summary>
    public static string Direction(MeasureRow row) => row switch
    {
        { PointsTheWrongWay: true, IsSure: true } => "the wrong way",
        { PointsTheWrongWay: true } => "perhaps the wrong way",
        { Free: < 0 } => "the other way beside the others",
        { Free: not null } => "as defined",
        { WhyNotFree: { } why } => "not known: " + ShortfallWords.Brief(why),
        _ => "not known",
    };

    private static string WrongWay(MeasureRow row) => row.IsSure
        ? $"“{Name(row)}” points the wrong way: customers with more of its points left more often, alone ({FigureWords.Pairs(row.Auc)} pairs in the right order) and beside the other measures. It has {NumberWords.Percent(row.Weight)} of the weight."
        : $"“{Name(row)}” may point the wrong way ({FigureWords.Pairs(row.Auc)} pairs in the right order alone, and the same beside the other measures), but chance alone could do this.";

    private static string? Policy(MeasureRow row, MeasureStateRow state) => state is { Flatters: { } flatters, Points: { } points, PointsOfAlike: { } alike } && Math.Abs(flatters) >= Worth && state.Left >= FewestLeft
        ? $"“{Name(row)}”, {Presence(state.Presence)}: {NumberWords.Count(state.Observations, "observation", "observations")} got {NumberWords.Fixed(points, 0)} points; those with data that then did the same had {NumberWords.Fixed(alike, 0)}. The missing-data policy {(flatters > 0 ? "flatters" : "is hard on them")} by {NumberWords.Fixed(Math.Abs(flatters), 0)}."
        : null;

    private static string? Few(Measures measures) => measures.Rows.Count > 0 && measures.EventsPerMeasure < Fewest
        ? $"Only {NumberWords.Plain(Math.Round(measures.EventsPerMeasure, 1))} customers left for each measure: what is said of single measures is mostly chance."
        : null;
}
