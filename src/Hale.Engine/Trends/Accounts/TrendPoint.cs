using Hale.Engine.History;

namespace Hale.Engine.Trends.Accounts;

/// <summary>An account at a close, beside the close before.</summary>
/// <param name="Close">The close.</param>
/// <param name="At">What it says of the account.</param>
/// <param name="Score">The printed score; null without one.</param>
/// <param name="Change">The change of the printed score since the close before; null unless both closes have a score on the same scale.</param>
/// <param name="IsSameDefinition">Whether the close before is by the same definition; true of the first close.</param>
public sealed record TrendPoint(Run Close, AccountAtClose At, decimal? Score, decimal? Change, bool IsSameDefinition)
{
    /// <summary>The score on the inner scale; null without one.</summary>
    public double? Value => At is AccountAtClose.Evaluated { Value: { } value } ? value : null;

    /// <summary>Where the account stood.</summary>
    public Place Place => At.Match<Place>(
        evaluated: at => at.Band is { } band ? new Place.InBand(Close.Header.Outline.Bands[band].Name) : new Place.NoScore(),
        leftOut: _ => new Place.Outside(),
        became: (_, _) => new Place.Outside(),
        absent: () => new Place.Outside());

    /// <summary>The local day that the close ends.</summary>
    public DateOnly Day => CountedCloses.Day(Close);

    internal static IReadOnlyList<TrendPoint> Of(IReadOnlyList<Run> closes, IReadOnlyList<AccountAtClose> states)
    {
        var points = new List<TrendPoint>(closes.Count);
        for (var index = 0; index < closes.Count; index++)
        {
            points.Add(After(points.LastOrDefault(), closes[index], states[index]));
        }

        return points;
    }

    private static TrendPoint After(TrendPoint? before, Run close, AccountAtClose at)
    {
        var outline = close.Header.Outline;
        var score = at is AccountAtClose.Evaluated { Value: { } value } ? outline.Print(value) : (decimal?)null;
        var isSameScale = before is not null && (before.Close.Header.Outline.ScaleFrom, before.Close.Header.Outline.ScaleTo) == (outline.ScaleFrom, outline.ScaleTo);
        return new TrendPoint(close, at, score, isSameScale ? score - before!.Score : null, before is null || before.Close.Header.DefinitionHash == close.Header.DefinitionHash);
    }
}
