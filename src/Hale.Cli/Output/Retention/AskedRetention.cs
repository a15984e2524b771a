using Hale.Core.Projects;
using Hale.Core.Retention;
using Hale.Core.Time;
using Hale.Engine.Retention;

namespace Hale.Cli.Output.Retention;

/// <summary>What a person wants to see of retention.</summary>
/// <param name="Project">The project.</param>
/// <param name="Known">What was known by then counts.</param>
/// <param name="Request">What was measured.</param>
internal sealed record AskedRetention(Project Project, AsOf Known, RetentionRequest Request)
{
    private static readonly RetentionMeasure[] Usual = [RetentionMeasure.Grr, RetentionMeasure.Nrr, RetentionMeasure.LogoChurn, RetentionMeasure.RenewalRate];

    /// <summary>The measures named; none for the usual ones, null for all.</summary>
    public IReadOnlyList<RetentionMeasure>? Measures { get; init; } = [];

    /// <summary>The measure to explain; null for none.</summary>
    public RetentionMeasure? Explained { get; init; }

    /// <summary>The gross margin; null when nobody says.</summary>
    public decimal? Margin { get; init; }

    /// <summary>What customers are divided by, as it was named; null for nothing.</summary>
    public string? By { get; init; }

    /// <summary>What feedback is, as it was named; null when nobody says.</summary>
    public string? Feedback { get; init; }

    /// <summary>The period that is not over; null when it was not asked for.</summary>
    public string? Running { get; init; }

    /// <summary>Whether periods before the first customer are left out.</summary>
    public bool SkipsEmpty { get; init; }

    /// <summary>The measures that people see: those named, or the usual ones with those of feedback.</summary>
    public IReadOnlyList<RetentionMeasure> ForPeople(RetentionTable table) => Possible(table, Measures switch
    {
        null => Enum.GetValues<RetentionMeasure>(),
        [] => Feedback is null ? Usual : [.. Usual, RetentionMeasure.FeedbackRetention, RetentionMeasure.SilentRetention, RetentionMeasure.FeedbackAgain],
        _ => Measures,
    });

    /// <summary>The measures that files hold: those named, or all.</summary>
    public IReadOnlyList<RetentionMeasure> ForFiles(RetentionTable table) => Possible(table, Measures is { Count: > 0 } named ? named : Enum.GetValues<RetentionMeasure>());

    /// <summary>The cells that are shown.</summary>
    public IReadOnlyList<RetentionCell> Shown(RetentionTable table)
    {
        var first = SkipsEmpty ? table.Whole.FirstOrDefault(IsFilled)?.Period : null;
        return [.. table.Cells.SkipWhile(cell => first is not null && cell.Period != first)];
    }

    private static bool IsFilled(RetentionCell cell) => cell.Tally.Bridge.Opening.Customers + cell.Tally.Bridge.Closing.Customers > 0;

    private IReadOnlyList<RetentionMeasure> Possible(RetentionTable table, IReadOnlyList<RetentionMeasure> measures) =>
    [
        .. measures.Where(measure => (Feedback is not null || !RetentionWords.IsOfFeedback(measure))
            && (Margin is not null || measure != RetentionMeasure.LifetimeValue)
            && (RetentionRevenue.IsKnown(table) || !RetentionWords.IsOfRevenue(measure))),
    ];
}
