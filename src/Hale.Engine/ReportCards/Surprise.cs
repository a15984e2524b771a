namespace Hale.Engine.ReportCards;

/// <summary>An account the score was wrong about.</summary>
/// <param name="Account">The account.</param>
/// <param name="Name">Its name; null when it is not known.</param>
/// <param name="Segment">Its segment.</param>
/// <param name="Owner">Who looks after it.</param>
/// <param name="Revenue">Its revenue.</param>
/// <param name="ScoredOn">The day of the score.</param>
/// <param name="Score">The score.</param>
/// <param name="LeftOn">The day it left; null for one that stayed.</param>
/// <param name="DaysInBand">How many days it had been in the band by then; null without dates.</param>
public sealed record Surprise(string Account, string? Name, string? Segment, string? Owner, double? Revenue, DateOnly? ScoredOn, double Score, DateOnly? LeftOn, int? DaysInBand)
{
    /// <summary>Whether a play was run between the score and the outcome.</summary>
    public bool Treated { get; init; }

    /// <summary>The measures that held the score down most; empty where they are not known.</summary>
    public IReadOnlyList<Driver> Drivers { get; init; } = [];
}
