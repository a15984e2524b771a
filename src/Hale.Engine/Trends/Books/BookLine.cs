using Hale.Core.Scoring;

namespace Hale.Engine.Trends.Books;

/// <summary>Accounts and revenue by band.</summary>
/// <param name="Bands">By band, in the order of the bands of the score, lowest first.</param>
/// <param name="NoScore">Those without a score, by the reason; only reasons that occur.</param>
/// <param name="Scores">The quartiles of the scores on the inner scale; null without any.</param>
/// <param name="Coverage">The quartiles of the coverage of the accounts that the score is meant for; null without any.</param>
public sealed record BookLine(IReadOnlyList<BookCount> Bands, IReadOnlyList<KeyValuePair<ScoreStatus, BookCount>> NoScore, Quartiles? Scores, Quartiles? Coverage)
{
    /// <summary>Those without a score.</summary>
    public BookCount Unscored => BookCount.Sum(NoScore.Select(reason => reason.Value));

    /// <summary>All of them.</summary>
    public BookCount Total => BookCount.Sum(Bands) + Unscored;
}
